import { totalUpToBase, valueIn, within } from '#analysis/history.ts'
import type { Chosen, Known } from '#analysis/known.ts'
import type { ShownYears } from '#analysis/shownYears.ts'
import { yearNoteOf } from '#analysis/unpublishedYears.ts'
import type { RecordIds } from '#charts/frame/table.ts'
import { PROJECTION } from '#figures/provenance/origins.ts'
import type { Text } from '#i18n/text.ts'
import { midYear } from '#model/calendar.ts'
import type { Status, YearValue } from '#model/series.ts'
import type { Outcome } from '#model/outcome.ts'
import type { Projection } from '#model/projection/projection.ts'
import { referencePath } from '#model/projection/referencePath.ts'
import { startOf } from '#model/projection/requiredCurve.ts'
import type { Usd, Year } from '#model/units.ts'

/** One year of the chart: the reported value, and the values of baseline and scenario. */
export type PathRow = Readonly<{
  year: Year
  /** Position on the time axis, as a decimal year. */
  x: number
  period: string
  /** The reported total; `null` where there is none. */
  value: number | null
  status: Status
  /** What stands beside the history of the base, by short name of its source. */
  beside: readonly Readonly<{ source: string; value: number; status: Status }>[]
  baseline: number | null
  scenario: number | null
  /** The path of the reference growth; `null` without one. */
  reference: number | null
  /** What is known of a year that its source did not publish. */
  note: string | null
  origin: RecordIds
}>

/** Returns one row for every year shown; `value` is `null` where nothing is reported. */
export function pathRows(
  known: Known,
  chosen: Chosen,
  { first, last }: ShownYears,
  text: Text,
): PathRow[] {
  const { choice, source, history, outcome } = chosen
  const { base, projection, baseline } = outcome
  const total = within(totalUpToBase(history, base), choice.years)
  const reference = referenceValues(known, outcome)
  return yearsBetween(first, Math.max(last, base.year)).map((year) => {
    const counted = valueIn(total, year)
    const isProjected = year > base.year
    return {
      year,
      x: midYear(year, source.calendar),
      period: text.period(year, source.calendar),
      value: counted?.value ?? null,
      status: counted?.status ?? 'reported',
      beside: besideIn(chosen, year),
      scenario: isProjected ? valueAt(projection.total, projection, year) : null,
      baseline: isProjected ? valueAt(baseline.total, baseline, year) : null,
      reference: isProjected ? valueAt(reference, projection, year) : null,
      note: yearNoteOf(known.pair, source.id, year)?.note ?? null,
      origin: isProjected
        ? projectedOrigin(known, chosen, year)
        : [counted, ...besidePoints(chosen, year)].flatMap((point) => point?.observations ?? []),
    }
  })
}

/** Returns what each history beside the base has for a year, of those chosen. */
export function besidePoints({ beside, choice }: Chosen, year: Year): (YearValue | undefined)[] {
  return beside.map(({ total }) => valueIn(within(total, choice.years), year))
}

function besideIn(chosen: Chosen, year: Year): PathRow['beside'] {
  return besidePoints(chosen, year).flatMap((point, index) => {
    const source = chosen.beside[index]?.source.shortName
    if (source === undefined || point?.value == null) return []
    return [{ source, value: point.value, status: point.status }]
  })
}

/** Returns the short names of all that stands beside the history of the base. */
export function besideNames(rows: readonly PathRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ beside }) => beside.map(({ source }) => source)))]
}

/** Returns the path of the reference growth, from the base year on; empty without one. */
export function referenceValues({ pair }: Known, outcome: Outcome): readonly Usd[] {
  const { projection } = outcome
  if (!pair.referenceGrowth) return []
  const years = projection.lastYear - projection.firstYear
  return referencePath(startOf(outcome), pair.referenceGrowth.rate, years)
}

/**
 * Returns the records behind a projected year: the model, the reference growth, what is known of it, and
 * figures beside it.
 */
export function projectedOrigin({ pair }: Known, chosen: Chosen, year: Year): RecordIds {
  const note = yearNoteOf(pair, chosen.source.id, year)
  return [
    PROJECTION,
    ...[pair.referenceGrowth, note].flatMap((record) => record?.id ?? []),
    ...besidePoints(chosen, year).flatMap((point) => point?.observations ?? []),
  ]
}

export function yearsBetween(from: Year, to: Year): Year[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
}

/** Returns the value of a projected series in a year; `null` outside of the projection. */
export function valueAt(
  values: readonly number[] | undefined,
  { firstYear }: Projection,
  year: Year,
): number | null {
  return values?.[year - firstYear] ?? null
}
