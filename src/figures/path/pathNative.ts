import type { Known } from '#analysis/known.ts'
import type { NiceScale } from '#charts/axes/niceScale.ts'
import type { NativeChart, NativeSeries } from '#figures/figure.ts'
import { nativeAxis, nativeYears } from '#figures/nativeAxis.ts'
import type { Text } from '#i18n/text.ts'
import type { Outcome } from '#model/outcome.ts'
import type { PathRow } from './pathRows.ts'
import type { PathBands } from './pathBands.ts'
import { besideNames, referenceValues, valueAt } from './pathRows.ts'

/** Returns the reported total, the paths from the base year on, the target and percentiles as lines. */
export function pathNative(
  rows: readonly PathRow[],
  {
    known,
    outcome,
    scale,
    bands,
  }: Readonly<{
    known: Known
    outcome: Outcome
    scale: NiceScale
    bands: PathBands
  }>,
  text: Text,
): NativeChart {
  const { t } = text
  const { base, target, scenario, projection, baseline } = outcome
  // The base year is in the table only if reported in the years shown, or if its value is set.
  const isOnPath = ({ year: rowYear, value }: PathRow) =>
    rowYear > base.year || (rowYear === base.year && (value !== null || scenario.start !== null))
  const pathValues = (values: readonly number[]) =>
    rows.map((row) => (isOnPath(row) ? valueAt(values, projection, row.year) : null))
  const series: readonly NativeSeries[] = [
    {
      label: t('path.total'),
      colour: 'total',
      mark: 'solid',
      values: rows.map(({ value }) => value),
    },
    ...besideSeries(rows),
    {
      label: t('path.baseline'),
      colour: 'baseline',
      mark: 'dotted',
      values: pathValues(baseline.total),
    },
    {
      label: t('path.scenario'),
      colour: 'scenario',
      mark: 'dashed',
      values: pathValues(projection.total),
    },
    {
      label: t('path.targetColumn'),
      colour: 'ink',
      mark: 'thin',
      values: rows.map((row) => (row.scenario === null ? null : target.value)),
    },
    ...referenceSeries(known, pathValues(referenceValues(known, outcome)), t),
  ]
  // The band comes first, so that it is below the lines.
  const years = rows.map((row) => row.year)
  const axis = nativeAxis(scale, [...bands.native(years), ...series])
  return {
    kind: 'line',
    unit: 'usd',
    ...axis,
    ...nativeYears(years, axis.series, base.calendar, text),
  }
}

function besideSeries(rows: readonly PathRow[]): NativeSeries[] {
  return besideNames(rows).map((label) => {
    const valueOf = ({ beside }: PathRow) => beside.find(({ source }) => source === label)?.value
    return {
      label,
      colour: 'inkSoft',
      mark: 'solid',
      values: rows.map((row) => valueOf(row) ?? null),
    }
  })
}

function referenceSeries(
  { pair }: Known,
  values: NativeSeries['values'],
  t: Text['t'],
): NativeSeries[] {
  if (!pair.referenceGrowth) return []
  return [{ label: t('path.referenceColumn'), colour: 'inkSoft', mark: 'thin', values }]
}
