import { cutRange, type NiceScale } from '#charts/axes/niceScale.ts'
import type { NativeChart, NativeSeries } from './figure.ts'

/**
 * Returns the series of an office chart and its value axis: as the program chooses it, unless the chart
 * cuts values off. A logarithmic one reaches from one power of ten to another, since programs start it at
 * 1, and has no values of zero or less.
 */
export function nativeAxis(
  scale: NiceScale,
  series: readonly NativeSeries[],
): Pick<NativeChart, 'series' | 'range' | 'isLog'> {
  if (!scale.isLog) {
    const values = series.flatMap((each) => each.values)
    return { series, range: cutRange(scale, values) }
  }
  return {
    series: series.map((each) => ({
      ...each,
      values: each.values.map((value) => (value !== null && value > 0 ? value : null)),
    })),
    range: [10 ** Math.floor(Math.log10(scale.min)), 10 ** Math.ceil(Math.log10(scale.max))],
    isLog: true,
  }
}
