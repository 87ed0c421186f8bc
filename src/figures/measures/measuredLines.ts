import { divisorsOf } from '#analysis/measures.ts'
import { within } from '#analysis/history.ts'
import type { Chosen, Known } from '#analysis/known.ts'
import type { MeasureRow } from '#datasets/schemas.ts'
import { countedName, flowName, partiesOf } from '#figures/words/flowNames.ts'
import type { Text } from '#i18n/text.ts'
import { alignedValue } from '#model/history/alignedValue.ts'
import { measuredValues, type MeasuredValue } from '#model/history/measuredValues.ts'
import { worstStatus } from '#model/history/yearByYear.ts'
import type { YearValue } from '#model/series.ts'
import type { Year } from '#model/units.ts'
import type { TradeMeasure } from '#state/link/selection.ts'

/** One line of the chart: trade as counted, what it is divided by, and the result. */
export type MeasuredLine = Readonly<{
  /** The key of its column in the table. */
  key: string
  /** What was counted: a flow, or both. */
  what: string
  /** The heading of its column, and its shorter name in the chart. */
  column: string
  name: string
  look: 'first' | 'second' | 'history'
  points: readonly YearValue[]
  divisors: readonly MeasureRow[]
  values: readonly MeasuredValue[]
}>

/** The figures that can be shown in other measures. */
export type MeasurableId = 'path' | 'flows'

/** The base year of constant prices: the latest one with an index; `null` without one. */
export function priceBase({ pair }: Known): MeasureRow | null {
  return divisorsOf(pair, 'constant', '').at(-1) ?? null
}

/**
 * Returns the lines of a figure in a measure. `path` divides both flows by the GDP or people of each
 * economy, `flows` each flow by those of the economy that sells it; prices are the same for all.
 */
export function measuredLines(
  id: MeasurableId,
  measure: TradeMeasure,
  known: Known,
  { history, choice, source, outcome }: Chosen,
  text: Text,
): MeasuredLine[] {
  const { pair } = known
  const { t } = text
  const base = priceBase(known)
  const isOneLine = id === 'path' && measure === 'constant'
  return pair.flows.slice(0, isOneLine ? 1 : 2).map((flow, side): MeasuredLine => {
    const [code = ''] = flow.split('-')
    const economy = partiesOf(pair, flow).exporter
    const what =
      id === 'path'
        ? countedName(pair, { ...outcome.base, flow: 'total' }, text)
        : flowName(pair, flow, text)
    const series = id === 'path' ? history.total : history.flows[side]
    const counted = series ? within(series, choice.years).points : []
    // What is computed from two figures is derived, whatever both of them are.
    const points = counted.map((point) => ({ ...point, status: worstStatus([point.status]) }))
    const divisors = divisorsOf(pair, measure, code)
    const scale = measure === 'constant' ? (base?.value ?? 1) : 1
    const ofSameDays = points.flatMap(({ year }): (readonly [Year, number])[] => {
      const value = alignedValue({ calendar: 'gregorian', points: divisors }, year, source.calendar)
      if (value === null) return []
      return [[year, measure === 'person' ? Math.round(value) : value]]
    })
    return {
      key: `${measure}-${id === 'path' && !isOneLine ? code : flow}`,
      what,
      column:
        measure === 'constant'
          ? t('measure.column.constant', { what, base: String(base?.year ?? '') })
          : t(`measure.column.${measure}`, { what, economy }),
      name:
        measure === 'constant' || id === 'flows' ? what : t(`measure.line.${measure}`, { economy }),
      look: isOneLine ? 'history' : side === 0 ? 'first' : 'second',
      points,
      divisors,
      values: measuredValues(points, new Map(ofSameDays), scale),
    }
  })
}

/** Returns the latest year in which every line has a value; `null` without one. */
export function latestYear(lines: readonly MeasuredLine[]): Year | null {
  const [first, ...others] = lines.map(
    ({ values }) => new Set(values.flatMap(({ year, value }) => (value === null ? [] : [year]))),
  )
  const common = [...(first ?? [])].filter((year) => others.every((years) => years.has(year)))
  return common.length === 0 ? null : Math.max(...common)
}
