import type { Flow, FlowOrTotal, Observation, Series, SourceId, YearValue } from '#model/series.ts'
import type { Usd } from '#model/units.ts'
import { yearByYear } from './yearByYear.ts'

/**
 * One flow as one source counted it: its preferred figure for each whole year, oldest first.
 * Rivals and parts of a year are left out; a year without a figure has no point, and a year the
 * source leaves blank has the value `null`.
 *
 * @returns a series, without points where the source has nothing on the flow.
 * @throws RangeError when the source prefers two figures for one year, or counts the flow in two
 *   calendars.
 */
export function seriesOf(
  observations: readonly Observation[],
  source: SourceId,
  flow: FlowOrTotal,
): Series {
  const own = observations.filter((observation) => observation.source === source)
  const chosen = own
    .filter((observation) => observation.flow === flow)
    .filter(({ preferred, span }) => preferred && span === 'year')
    .toSorted((a, b) => a.year - b.year)
  refuseDoubles(chosen)

  const calendar = chosen[0]?.calendar ?? own[0]?.calendar ?? 'gregorian'
  const points = chosen.map(({ id, year, value, status }) => ({
    year,
    value,
    status,
    observations: [id],
  }))
  return { flow, source, calendar, points }
}

/**
 * Both flows together as one source counted them: the source's own total in the years for which it
 * gives one, otherwise the sum of the two flows, which is at best `derived`.
 *
 * @returns a series over every year of which the source knows the total or a flow; `null` where
 *   it gives no total and reports at most one of the flows.
 * @throws RangeError as {@link seriesOf} does.
 */
export function totalSeries(
  observations: readonly Observation[],
  source: SourceId,
  [one, other]: readonly [Flow, Flow],
): Series {
  const own = seriesOf(observations, source, 'total')
  const sums = yearByYear(
    seriesOf(observations, source, one).points,
    seriesOf(observations, source, other).points,
    (a, b) => a + b,
  )

  const points = new Map(own.points.map((point) => [point.year, point]))
  for (const sum of sums) {
    const total = points.get(sum.year)
    if (!total || total.value === null) points.set(sum.year, sum)
  }
  return { ...own, points: [...points.values()].toSorted((a, b) => a.year - b.year) }
}

/** A yearly value that is reported; zero counts as reported. */
export type ReportedValue = YearValue & Readonly<{ value: Usd }>

/** The latest year of `series` that has a value, or `null` where none has. */
export function lastReported({ points }: Series): ReportedValue | null {
  return points.findLast(isReported) ?? null
}

/** True where a year has a value; zero is one. */
export function isReported(point: YearValue): point is ReportedValue {
  return point.value !== null
}

function refuseDoubles(sorted: readonly Observation[]): void {
  sorted.forEach((observation, index) => {
    const before = sorted[index - 1]
    if (!before) return
    if (before.year !== observation.year && before.calendar === observation.calendar) return

    throw new RangeError(
      `Observations ${before.id} and ${observation.id} cannot stand in one series. ` +
        'A year would count twice, or mean different months from one point to the next. ' +
        'Prefer one figure a year, and give each calendar a source of its own.',
    )
  })
}
