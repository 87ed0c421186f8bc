import { widestLabel } from '#charts/marks/Label.tsx'
import type { Axes } from './axes.ts'

/** Least gap between two labels along an axis, in pixels. */
const LABEL_GAP = 10

/** Gap between the labels of the value axis and the plot, in pixels. */
const PLOT_GAP = 8

/** Returns the width of the value axis with its labels, in pixels. */
export function valueAxisWidth({ scale, format }: Pick<Axes, 'scale' | 'format'>): number {
  return widestLabel(scale.ticks.map((tick) => format(tick))) + PLOT_GAP
}

/** Returns as many labels as fit along `width` pixels: all, every second, every third … */
export function axisLabels(
  labels: ReadonlyMap<number, string>,
  width: number,
): ReadonlyMap<number, string> {
  const widest = widestLabel([...labels.values()])
  const room = width / Math.max(1, labels.size)
  const labelStep = Math.max(1, Math.ceil((widest + LABEL_GAP) / room))
  return new Map([...labels].filter((_, index) => index % labelStep === 0))
}
