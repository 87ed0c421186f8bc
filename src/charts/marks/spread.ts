/**
 * Moves vertical positions at least `gap` apart, within `top` and `bottom`; the result has the same
 * order.
 */
export function spread(ys: readonly number[], top: number, bottom: number, gap: number): number[] {
  const fromTop = ys.map((_, index) => index).toSorted((a, b) => (ys[a] ?? 0) - (ys[b] ?? 0))
  const moved: number[] = []
  let above = top - gap
  for (const index of fromTop) {
    above = Math.max(above + gap, ys[index] ?? 0)
    moved[index] = above
  }

  // Labels pushed below the plot are moved up again, and with them those above.
  let below = bottom + gap
  for (const index of fromTop.toReversed()) {
    below = Math.min(below - gap, moved[index] ?? 0)
    moved[index] = below
  }
  return moved
}
