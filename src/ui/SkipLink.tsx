import type { MouseEvent } from 'react'
import styles from './SkipLink.module.css'

type SkipLinkProps = Readonly<{
  /** The id of the element to focus, which needs `tabIndex={-1}`. */
  target: string
  children: string
}>

/** The first tab stop: moves the focus past the header to the main content. */
export function SkipLink({ target, children }: SkipLinkProps) {
  function onClick(event: MouseEvent) {
    // The address holds the scenario, so no fragment may be added to it.
    event.preventDefault()
    document.getElementById(target)?.focus()
  }

  return (
    <a href={`#${target}`} className={styles['link']} onClick={onClick}>
      {children}
    </a>
  )
}
