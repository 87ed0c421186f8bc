import { useRef, useState, type ReactNode } from 'react'
import { Icon } from './icons.tsx'
import styles from './Disclosure.module.css'

type DisclosureProps = Readonly<{
  summary: ReactNode
  open?: boolean
  onToggle?: (isOpen: boolean) => void
  /** For content that keeps nothing itself: a closed one is not there, so it costs no slider time. */
  onlyWhileOpen?: boolean
  children: ReactNode
}>

/**
 * More for those who ask: a native <details>. Its content is there with the click or key that opens
 * it, since the browser tells of the opening only later, when Tab may have been pressed already.
 */
export function Disclosure(props: DisclosureProps) {
  const { summary, open = false, onToggle, onlyWhileOpen = false, children } = props
  const [isOpen, setOpen] = useState(open)
  const details = useRef<HTMLDetailsElement>(null)
  return (
    <details
      ref={details}
      className={styles['disclosure']}
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open)
        // The browser also tells of what we opened ourselves.
        if (currentTarget.open !== open) onToggle?.(currentTarget.open)
      }}
    >
      <summary className={styles['summary']} onClick={() => setOpen(!details.current?.open)}>
        <Icon name="chevron" />
        {summary}
      </summary>
      <div className={styles['content']}>{isOpen || !onlyWhileOpen ? children : null}</div>
    </details>
  )
}
