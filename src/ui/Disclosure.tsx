import { useRef, useState, type ReactNode } from 'react'
import { Icon } from './icons.tsx'
import styles from './Disclosure.module.css'

type DisclosureProps = Readonly<{
  summary: ReactNode
  open?: boolean
  onToggle?: (isOpen: boolean) => void
  /** For content without state: unmounted while closed, so that it costs no renders. */
  onlyWhileOpen?: boolean
  children: ReactNode
}>

/**
 * A native <details>. Its content is rendered on the click or key that opens it: the `toggle` event
 * fires later, when Tab may have been pressed already.
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
        // The event also fires when the `open` prop changes.
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
