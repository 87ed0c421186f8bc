/** What Enter presses. */
const PRESSED = 'button, summary'

/** Makes a held Enter key press a button once: browsers repeat the click for as long as it is held. */
export function oneClickPerPress(): void {
  document.addEventListener('keydown', (event) => {
    if (isRepeatedPress(event)) event.preventDefault()
  })
}

function isRepeatedPress({ target, key, repeat }: KeyboardEvent): boolean {
  if (!repeat || key !== 'Enter') return false
  // In text areas and on links the key has another meaning.
  return target instanceof Element && target.closest(PRESSED) !== null
}
