import type { ReactNode } from 'react'
import { Icon } from '#ui/icons.tsx'
import styles from './Share.module.css'
import { useFirstFocus } from './useFirstFocus.ts'

type ShareEntryProps = Readonly<{
  label: string
  hint: string
  /** Whether it opens a subpage instead of acting at once. */
  leadsOn?: boolean
  /** Whether it receives the initial focus. */
  isFirst?: boolean
  onPress: () => void
  children?: ReactNode
}>

/** One entry of the dialog, as wide as the dialog. */
export function ShareEntry(props: ShareEntryProps) {
  const { label, hint, leadsOn = false, isFirst = false, onPress, children } = props
  const button = useFirstFocus(isFirst)
  return (
    <li>
      <button ref={button} type="button" className={styles['entry']} onClick={onPress}>
        <span className={styles['entryWords']}>
          <span className={styles['entryLabel']}>{label}</span>
          <span className={styles['hint']}>{hint}</span>
        </span>
        {leadsOn ? <Icon name="chevron" /> : null}
      </button>
      {children}
    </li>
  )
}
