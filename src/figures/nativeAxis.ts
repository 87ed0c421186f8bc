import type { NiceScale } from '#charts/axes/niceScale.ts'
import type { ColourName } from '#charts/look/colours.ts'
import type { Text } from '#i18n/text.ts'
import type { Band } from '#model/chance/bands.ts'
import type { Calendar } from '#model/calendar.ts'
import type { Year } from '#model/units.ts'
import type { NativeChart, NativeSeries } from './figure.ts'

/** Labels of years are this many years apart, unless there are few. */
const EVERY = 5
const FEW = 8

/**
 * Returns the series of an office chart and its value axis. A logarithmic one reaches from one power of ten
 * to another, since programs start it there, and has no values of zero or less.
 */
export function nativeAxis(
  scale: NiceScale,
  series: readonly NativeSeries[],
): Pick<NativeChart, 'series' | 'scale'> {
  if (!scale.isLog) return { series, scale }
  return {
    series: series.map((each) => ({
      ...each,
      values: each.values.map((value) => (value !== null && value > 0 ? value : null)),
    })),
    scale: {
      ...scale,
      min: 10 ** Math.floor(Math.log10(scale.min)),
      max: 10 ** Math.ceil(Math.log10(scale.max)),
    },
  }
}

/**
 * Returns series over years whose axis has its labels at multiples of five: it begins at one, with gaps
 * before the first year.
 */
export function nativeYears(
  years: readonly Year[],
  series: readonly NativeSeries[],
  calendar: Calendar,
  text: Text,
): Pick<NativeChart, 'labels' | 'series' | 'labelEvery'> {
  const [first = 0] = years
  const lead = years.length > FEW ? text.yearNumber(first, calendar) % EVERY : 0
  const before = Array.from({ length: lead }, (_, index) => first - lead + index)
  return {
    labels: [...before, ...years].map((year) => text.year(year, calendar)),
    series: series.map((each) => ({
      ...each,
      values: [...before.map(() => null), ...each.values],
    })),
    labelEvery: years.length > FEW ? EVERY : 1,
  }
}

/**
 * Returns the 80 % band of an office chart, from the base year on, where it has no width: its lower end, on
 * which the band stands.
 */
export function nativeBand(
  bands: readonly Band[],
  years: readonly Year[],
  { low, label, colour }: Readonly<{ low: string; label: string; colour: ColourName }>,
): readonly NativeSeries[] {
  const byYear = new Map(bands.map((band) => [band.year, band]))
  const valuesOf = (value: (band: Band) => number) =>
    years.map((year) => {
      const band = byYear.get(year)
      return band ? value(band) : null
    })
  return [
    { label: low, colour, mark: 'hidden', values: valuesOf(({ p10 }) => p10) },
    { label, colour, mark: 'band', values: valuesOf(({ p10, p90 }) => p90 - p10) },
  ]
}
