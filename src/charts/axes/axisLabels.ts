import type { Axes } from './AxisChart.tsx'
import { LABEL_SIZE } from '#charts/marks/Label.tsx'
import { textWidth } from '#charts/look/textWidth.ts'

/** The least room that two labels along an axis keep between them, in pixels. */
const GAP = 10

/** Between the labels of an axis of values and the plot, in pixels. */
const BESIDE_PLOT = 8

/** The room that the labels of an axis of values take, in pixels. */
export function valueAxisWidth({ scale, format }: Pick<Axes, 'scale' | 'format'>): number {
  const widths = scale.ticks.map((tick) => textWidth(format(tick), LABEL_SIZE))
  return Math.max(...widths) + BESIDE_PLOT
}

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
