import type { Point } from './linePath.ts'

/** What of an outline lies below the top of the plot, cut exactly there. */
export function clipArea(outline: readonly Point[], top: number): readonly Point[] {
  return outline.flatMap((point, index) => {
    const before = outline.at(index - 1) ?? point
    const isIn = point.y >= top
    if (isIn === before.y >= top) return isIn ? [point] : []
    const part = (top - before.y) / (point.y - before.y)
    const exit = { x: before.x + part * (point.x - before.x), y: top }
    return isIn ? [exit, point] : [exit]
  })
}
