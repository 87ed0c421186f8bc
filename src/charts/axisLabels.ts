import { LABEL_SIZE } from './Label.tsx'
import { textWidth } from './textWidth.ts'

/** The least room that two labels along an axis keep between them, in pixels. */
const GAP = 10

/** As many labels as fit along `width`: all of them, every second, every third … */
export function axisLabels(
  labels: ReadonlyMap<number, string>,
  width: number,
): ReadonlyMap<number, string> {
  const widest = Math.max(0, ...[...labels.values()].map((label) => textWidth(label, LABEL_SIZE)))
  const room = width / Math.max(1, labels.size)
  const every = Math.max(1, Math.ceil((widest + GAP) / room))
  return new Map([...labels].filter((_, index) => index % every === 0))
}
