import type { MouseEvent } from 'react'
import type { Address } from './address.ts'

/**
 * Navigates within the app without a page load. A click with a modifier key is left to the browser.
 * Does nothing if `href` is `null`.
 */
export function followLink(event: MouseEvent, address: Address, href: string | null): void {
  const { button, metaKey, ctrlKey, shiftKey, altKey } = event
  if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return

  event.preventDefault()
  if (href !== null) openPage(address, href)
}

/** Opens another page or view of the app: scrolls to its top and focuses its content. */
export function openPage(address: Address, href: string): void {
  address.push(href)
  window.scrollTo(0, 0)
  document.getElementById('content')?.focus({ preventScroll: true })
}
