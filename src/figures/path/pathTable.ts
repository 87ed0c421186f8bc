import { totalUpToBase, valueIn, within } from '#analysis/history.ts'
import type { Chosen, Known } from '#analysis/known.ts'
import type { Column, Row, Table } from '#charts/frame/table.ts'
import { flowName } from '#figures/words/flowNames.ts'
import type { Source } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'
import { onlyFlow } from '#model/history/onlyFlow.ts'
import { isOwnSource, type Series } from '#model/series.ts'
import type { Year } from '#model/units.ts'
import type { PathBands } from './pathBands.ts'
import {
  besidePoints,
  projectedOrigin,
  referenceValues,
  valueAt,
  yearsBetween,
} from './pathRows.ts'

/** Returns the table: every year counted, or those chosen, and every projected year. */
export function pathTable(known: Known, chosen: Chosen, bands: PathBands, text: Text): Table {
  return {
    caption: text.t('path.caption'),
    columns: columnsOf(known, chosen, bands, text),
    rows: [
      ...countedRows(known, chosen, bands, text),
      ...projectedRows(known, chosen, bands, text),
    ],
  }
}

function columnsOf(known: Known, chosen: Chosen, bands: PathBands, text: Text): Column[] {
  const { pair } = known
  const { t } = text
  return [
    { key: 'year', label: t('table.year'), kind: 'year' },
    { key: 'period', label: t('table.period'), kind: 'text' },
    ...pair.flows.map((flow): Column => {
      return { key: flow, label: flowName(pair, flow, text), kind: 'usd' }
    }),
    {
      key: 'total',
      label: t(onlyFlow(pair, chosen.outcome.base) ? 'table.sum' : 'table.total'),
      kind: 'usd',
    },
    ...chosen.beside.map(({ source }): Column => ({ ...besideName(source, text), kind: 'usd' })),
    { key: 'baseline', label: t('path.baselineColumn'), kind: 'usd' },
    ...referenceCells(known, {
      key: 'reference',
      label: t('path.referenceColumn'),
      kind: 'usd' as const,
    }),
    { key: 'target', label: t('path.targetColumn'), kind: 'usd' },
    ...bands.columns,
    { key: 'status', label: t('table.status'), kind: 'status' },
  ]
}

/** Returns key and label of a column beside the total; what a reader added may not have been counted. */
function besideName({ id, shortName }: Source, { t }: Text): Pick<Column, 'key' | 'label'> {
  return isOwnSource(id)
    ? { key: id, label: shortName }
    : { key: 'beside', label: t('path.besideColumn', { source: shortName }) }
}

/** Returns one cell, or none where the pair has no reference growth. */
function referenceCells<Cell>({ pair }: Known, cell: Cell): Cell[] {
  return pair.referenceGrowth ? [cell] : []
}

function countedRows(known: Known, chosen: Chosen, bands: PathBands, text: Text): Row[] {
  const { choice, source, history, outcome } = chosen
  const { base } = outcome
  const totals = within(totalUpToBase(history, base), choice.years)
  return countedYears(chosen, totals).map((year): Row => {
    const [total, others] = [valueIn(totals, year), besidePoints(chosen, year)]
    const start = year === base.year ? base.total : ''
    return {
      cells: [
        year,
        text.period(year, source.calendar),
        ...history.flows.map((series) => (total ? (valueIn(series, year)?.value ?? null) : '')),
        total ? total.value : '',
        ...others.map((other) => other?.value ?? ''),
        start,
        ...referenceCells(known, outcome.scenario.start === null ? start : ''),
        '',
        ...bands.cells(null),
        [total, ...others].find((point) => point)?.status ?? '',
      ],
      origin: [total, ...others].flatMap((point) => point?.observations ?? []),
    }
  })
}

/** Returns the years that the source counted, and those up to the base of what stands beside it. */
function countedYears({ beside, choice, outcome }: Chosen, totals: Series): readonly Year[] {
  const before = beside
    .flatMap(({ total }) => within(total, choice.years).points)
    .filter(({ year }) => year <= outcome.base.year)
  const years = [...before, ...totals.points].map(({ year }) => year)
  return [...new Set(years)].toSorted((a, b) => a - b)
}

/** Returns the projected years; with the base year where its value is set. */
function projectedRows(known: Known, chosen: Chosen, bands: PathBands, text: Text): Row[] {
  const { source, outcome } = chosen
  const { base, projection, baseline, scenario, target } = outcome
  const reference = referenceValues(known, outcome)
  const from = scenario.start === null ? base.year + 1 : base.year
  return yearsBetween(from, projection.lastYear).map((year): Row => {
    return {
      cells: [
        year,
        text.period(year, source.calendar),
        ...known.pair.flows.map((flow) => valueAt(projection.flows[flow], projection, year)),
        valueAt(projection.total, projection, year),
        ...besidePoints(chosen, year).map((other) => other?.value ?? ''),
        valueAt(baseline.total, baseline, year),
        ...referenceCells(known, valueAt(reference, projection, year)),
        target.value,
        ...bands.cells(year),
        'assumed',
      ],
      origin: projectedOrigin(known, chosen, year),
    }
  })
}
