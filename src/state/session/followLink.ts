import type { MouseEvent } from 'react'
import type { Address } from './address.ts'

/**
 * Follows a link within the app without loading it anew; for a click with a modifier the browser
 * does as with any link. The reader begins at the top of the page. `null` is where they are already.
 */
export function followLink(event: MouseEvent, address: Address, href: string | null): void {
  const { button, metaKey, ctrlKey, shiftKey, altKey } = event
  if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return

  event.preventDefault()
  if (href === null) return
  address.push(href)
  window.scrollTo(0, 0)
  document.getElementById('content')?.focus()
}
