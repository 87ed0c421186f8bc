import type { NativeChart, NativeSeries } from '#figures/figure.ts'
import type { Text } from '#i18n/text.ts'

/** Returns a sentence that names the largest value of each series beyond the value axis; none without any. */
export function beyondAxis({ unit, labels, series, scale }: NativeChart, text: Text): string[] {
  const print = unit === 'usd' ? text.usd : text.percent
  const named = series.flatMap((one, index) => {
    const tops = one.mark === 'band' ? onTopOf(series[index - 1], one) : one.values
    const value = Math.max(...tops.map((top) => top ?? -Infinity))
    const category = labels[tops.indexOf(value)] ?? ''
    const values = { name: one.label, category, value: print(value) }
    return value > scale.max ? [text.t('office.beyondValue', values)] : []
  })
  return named.length > 0 ? [text.t('office.beyond', { values: text.list(named) })] : []
}

/** Returns the upper ends of a band. */
function onTopOf(lower: NativeSeries | undefined, { values }: NativeSeries) {
  return values.map((value, index) => (value === null ? null : value + (lower?.values[index] ?? 0)))
}
