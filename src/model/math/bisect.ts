/** Halvings after which two doubles have nothing between them. */
const MOST_HALVINGS = 200

/**
 * Where a rising function crosses 0 between `low` and `high`, by halving until no number lies in
 * between. Where it is 0 on a stretch, the lower end of it; where it never is, the nearer end.
 */
export function bisect(low: number, high: number, rising: (value: number) => number): number {
  let [below, above] = [low, high]
  for (let step = 0; step < MOST_HALVINGS; step += 1) {
    const middle = below + (above - below) / 2
    if (middle <= below || middle >= above) break
    if (rising(middle) < 0) below = middle
    else above = middle
  }
  return above
}
