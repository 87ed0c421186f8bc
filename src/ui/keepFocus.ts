/** What may take over the focus: no field, whose keyboard would cover half of a phone. */
const HEIRS = 'a[href], button, summary'

/**
 * Keeps the place of a reader who works with keys or listens: when what they pressed is gone by that (a
 * deleted row, a closed notice), the nearest control takes over the focus, the following one first.
 * Without this the focus would fall to the top of the page. An action that moves the focus itself wins.
 */
export function keepFocus(): void {
  let pressed: Element | null = null
  let neighbours: readonly HTMLElement[] = []

  document.addEventListener(
    'click',
    () => {
      pressed = document.activeElement
      neighbours = pressed && pressed !== document.body ? neighboursOf(pressed) : []
    },
    true,
  )

  new MutationObserver(() => {
    if (pressed === null || pressed.isConnected) return
    pressed = null
    if (document.activeElement === document.body) {
      neighbours.find((heir) => canTake(heir))?.focus({ preventScroll: true })
    }
  }).observe(document.body, { childList: true, subtree: true })
}

/** True for a control that is still there, shown and enabled. */
function canTake(heir: HTMLElement): boolean {
  return heir.getClientRects().length > 0 && !heir.matches(':disabled')
}

/** Returns the controls around one, the nearest first; of two as near, the following one. */
function neighboursOf(pressed: Element): readonly HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>(HEIRS)]
  const place = all.findIndex((heir) => heir === pressed)
  if (place === -1) return []
  const distance = (index: number) => Math.abs(index - place - 0.25)
  return all
    .map((heir, index) => [distance(index), heir] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, heir]) => heir)
}
