import type { MouseEvent } from 'react'
import styles from './SkipLink.module.css'

type SkipLinkProps = Readonly<{
  /** The id of what it leads to, which needs `tabIndex={-1}`. */
  target: string
  children: string
}>

/** The first stop of the keyboard: past the header, to what the page is about. */
export function SkipLink({ target, children }: SkipLinkProps) {
  function onClick(event: MouseEvent) {
    // The address is the reader's scenario: a jump within the page does not belong in it.
    event.preventDefault()
    document.getElementById(target)?.focus()
  }

  return (
    <a href={`#${target}`} className={styles['link']} onClick={onClick}>
      {children}
    </a>
  )
}
