import type { ReactNode } from 'react'
import { Icon } from '#ui/icons.tsx'
import styles from './Share.module.css'
import { useFirstFocus } from './useFirstFocus.ts'

type ShareEntryProps = Readonly<{
  label: string
  hint: string
  /** Whether it opens choices instead of doing something. */
  leadsOn?: boolean
  /** Whether the keyboard starts here. */
  isFirst?: boolean
  onPress: () => void
  children?: ReactNode
}>

/** One way to take a figure away, as wide as the dialog. */
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
