/** Makes a held Enter key press a button once: browsers repeat the click for as long as it is held. */
export function oneClickPerPress(): void {
  document.addEventListener('keydown', (event) => {
    const { target, key, repeat } = event
    const isPressed = target instanceof Element && target.closest('button, summary') !== null
    if (repeat && key === 'Enter' && isPressed) event.preventDefault()
  })
}
