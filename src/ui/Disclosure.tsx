import type { ReactNode } from 'react'
import { Icon } from './icons.tsx'
import styles from './Disclosure.module.css'

type DisclosureProps = Readonly<{
  summary: ReactNode
  open?: boolean
  onToggle?: (isOpen: boolean) => void
  children: ReactNode
}>

/** More for those who ask: a native <details>. */
export function Disclosure({ summary, open = false, onToggle, children }: DisclosureProps) {
  return (
    <details
      className={styles['disclosure']}
      open={open}
      onToggle={({ currentTarget }) => {
        // The browser also tells of what we opened ourselves.
        if (currentTarget.open !== open) onToggle?.(currentTarget.open)
      }}
    >
      <summary className={styles['summary']}>
        <Icon name="chevron" />
        {summary}
      </summary>
      <div className={styles['content']}>{children}</div>
    </details>
  )
}
