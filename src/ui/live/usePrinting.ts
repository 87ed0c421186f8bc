import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

/** True while the page is printed. Rendered at once, because browsers do not wait for React. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, isPrinting, () => false)
}

/** Between the events `beforeprint` and `afterprint`; Safari tells its media query alone. */
let isAnnounced = false
let subscribers = 0

function isPrinting(): boolean {
  return isAnnounced || matchMedia('print').matches
}

function subscribe(onChange: () => void): () => void {
  const paper = matchMedia('print')
  const render = ({ type }: Event) => {
    if (type !== 'change') isAnnounced = type === 'beforeprint'
    flushSync(onChange)
  }
  paper.addEventListener('change', render)
  window.addEventListener('beforeprint', render)
  window.addEventListener('afterprint', render)
  subscribers += 1
  return () => {
    subscribers -= 1
    // Nobody is left to hear of the end.
    if (subscribers === 0) isAnnounced = false
    paper.removeEventListener('change', render)
    window.removeEventListener('beforeprint', render)
    window.removeEventListener('afterprint', render)
  }
}
