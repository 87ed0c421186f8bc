/** More halvings than any two doubles need. */
const MAX_HALVINGS = 200

/**
 * The root of a rising function between `low` and `high`, by bisection until no double lies in
 * between. If it is 0 on an interval, the lower end of it; if it has no root, the nearer end.
 */
export function bisect(low: number, high: number, rising: (value: number) => number): number {
  let [below, above] = [low, high]
  for (let step = 0; step < MAX_HALVINGS; step += 1) {
    const middle = below + (above - below) / 2
    if (middle <= below || middle >= above) break
    if (rising(middle) < 0) below = middle
    else above = middle
  }
  return above
}
