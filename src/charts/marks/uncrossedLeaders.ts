import type { Point } from './linePath.ts'

/**
 * Returns the heights at which straight leaders from `ends` meet the line x = `right`, exchanged so
 * that no two leaders cross. `heights` are those to share out, one for each end.
 *
 * Exchanging the heights of two that cross shortens both together, so this comes to an end.
 */
export function uncrossedLeaders(
  ends: readonly Point[],
  heights: readonly number[],
  right: number,
): number[] {
  const leaders = ends.map((end, index) => ({ end, height: heights[index] ?? end.y }))
  let isChanged = true
  while (isChanged) {
    isChanged = false
    for (const one of leaders) {
      for (const other of leaders) {
        if (!doCross(one, other, right)) continue
        const { height } = one
        one.height = other.height
        other.height = height
        isChanged = true
      }
    }
  }
  return leaders.map(({ height }) => height)
}

type Leader = Readonly<{ end: Point; height: number }>

/** True where the leader of the left end passes the other end on one side and arrives on the other. */
function doCross(left: Leader, other: Leader, right: number): boolean {
  if (left.end.x > other.end.x || left.end.x >= right) return false
  const part = (other.end.x - left.end.x) / (right - left.end.x)
  const passing = left.end.y + (left.height - left.end.y) * part
  return (passing - other.end.y) * (left.height - other.height) < 0
}
