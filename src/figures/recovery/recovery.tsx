import type { Chosen, Known } from '#analysis/known.ts'
import {
  IntervalsChart,
  type IntervalMark,
  type IntervalRow,
} from '#charts/marks/IntervalsChart.tsx'
import type { LegendEntry } from '#charts/frame/legend.ts'
import { niceScale } from '#charts/axes/niceScale.ts'
import type { TableCell, Column, Row } from '#charts/frame/table.ts'
import type { Reference } from '#datasets/referenceSchemas.ts'
import type { Figure, NativeChart } from '#figures/figure.ts'
import { panelId, PROJECTION } from '#figures/provenance/origins.ts'
import type { Text } from '#i18n/text.ts'
import { largestFall } from '#model/projection/largestFall.ts'
import type { Outcome } from '#model/outcome.ts'
import { recoveryOf, regainedAfter, type FallRow } from '#model/otherPairs/fallRecovery.ts'
import { startOf } from '#model/projection/requiredCurve.ts'
import type { Shock } from '#model/scenario.ts'
import { sizeClassOf } from '#model/chance/spreadLaw.ts'
import { recoveryParagraph } from './recoveryParagraph.ts'
import '#i18n/otherPairsEnglish.ts'

/** The ids of the groups of country pairs whose falls in trade are in the reference data. */
const GROUPS = ['all', 'contiguous'] as const

const COLOURS = { all: 'baseline', contiguous: 'total' } as const

/** The fall, as a fraction, that is used where the scenario has none. */
const DEFAULT_FALL = -0.15

/** Number of years after the fall that the sentence is about. */
const SENTENCE_YEARS = 3

/**
 * The recovery of a group of country pairs after a fall in trade; one row for each number of years
 * after it.
 */
type Recovered = Readonly<{ id: (typeof GROUPS)[number]; name: string; rows: readonly FallRow[] }>

/** Computes how long comparable country pairs took to recover from a fall as large as the scenario's. */
export function recovery({ reference }: Known, { source, outcome }: Chosen, text: Text): Figure {
  const { t } = text
  const fall = largestFall(outcome.base, outcome.scenario)
  // Other pairs are counted by their total trade.
  const isOfGoods = source.coverage === 'goods'
  const groups =
    reference && !isOfGoods ? recovered(outcome, fall?.change ?? DEFAULT_FALL, reference) : null
  const sentence = isOfGoods ? t('base.goods') : sentenceFor(groups, fall, outcome, text)
  const canDraw = groups !== null && groups.length > 0
  return {
    id: 'recovery',
    title: t('recovery.title'),
    sentence,
    native: canDraw ? nativeOf(groups, text) : null,
    paragraph: recoveryParagraph,
    sentenceFor: () => sentence,
    caveat: t('baseRates.panelEnds'),
    explanations: [t('recovery.how')],
    table: {
      caption: t('recovery.caption'),
      columns: columnsOf(text),
      rows: [
        ...(groups ?? []).flatMap((group) => group.rows.map((row) => tableRow(group, row))),
        ...(fall && canDraw ? [ownRow(fall, outcome, text)] : []),
      ],
    },
    sources: [t('chance.panel')],
    legend: canDraw ? groups.map(legendEntry) : [],
    draw: canDraw
      ? () => (
          <IntervalsChart
            title={t('recovery.title')}
            rows={intervalRows(groups, text)}
            scale={niceScale(0, 1)}
          />
        )
      : null,
  }
}

/** Returns the recovery of each group after falls of about the size `change`, a negative fraction. */
function recovered(outcome: Outcome, change: number, reference: Reference): readonly Recovered[] {
  const sizeClass = sizeClassOf(reference.sizeClasses, startOf(outcome))?.id ?? ''
  const groups = GROUPS.flatMap((id) => {
    const group = reference.pairGroups.find((each) => each.id === id)
    const rows = recoveryOf(reference.falls, id, sizeClass, change)
    return group && rows.length > 0 ? [{ id, name: group.name, rows }] : []
  })
  // Sizes of falls differ between groups; only groups with the same size are comparable.
  return groups.filter(({ rows }) => rows[0]?.fall === groups[0]?.rows[0]?.fall)
}

function sentenceFor(
  groups: readonly Recovered[] | null,
  fall: Shock | undefined,
  outcome: Outcome,
  text: Text,
): string {
  const { t, percent } = text
  if (groups === null) return t('baseRates.noReference')
  const [group] = groups
  const row = group?.rows.find(({ years }) => years === SENTENCE_YEARS)
  if (!row || row.frequency === null) return t('recovery.notCounted')

  const first = t('recovery.sentence', {
    frequency: percent(row.frequency),
    fall: percent(-row.fall),
    regained: percent(row.regained),
    years: t('baseRates.years', { count: row.years }),
  })
  return fall ? t('sentence.two', { first, second: ownInWords(fall, outcome, text) }) : first
}

/** Returns a sentence: how long the scenario itself takes to recover from its fall. */
function ownInWords({ year }: Shock, { base, projection }: Outcome, text: Text): string {
  const { t, yearInBoth } = text
  const years = regainedAfter(projection, year)
  return years === null
    ? t('recovery.ownNever', { year: yearInBoth(projection.lastYear, base.calendar) })
    : t('recovery.own', { years: t('baseRates.years', { count: years }) })
}

function columnsOf({ t }: Text): Column[] {
  return [
    { key: 'group', label: t('baseRates.group'), kind: 'text' },
    { key: 'fall', label: t('recovery.fall'), kind: 'percent' },
    { key: 'frequency', label: t('recovery.frequency'), kind: 'percent' },
    { key: 'years', label: t('recovery.years'), kind: 'number' },
    { key: 'regained', label: t('recovery.regained'), kind: 'percent' },
    { key: 'above', label: t('recovery.above'), kind: 'percent' },
    { key: 'p10', label: t('recovery.p10'), kind: 'percent' },
    { key: 'p50', label: t('recovery.p50'), kind: 'percent' },
    { key: 'p90', label: t('recovery.p90'), kind: 'percent' },
    { key: 'events', label: t('recovery.events'), kind: 'number' },
  ]
}

function tableRow({ id, name }: Recovered, row: FallRow): Row {
  const { fall, frequency, years, regained, above, p10, p50, p90, events } = row
  const shares = [regained, above, p10, p50, p90]
  const cells: TableCell[] = [name, -fall, frequency ?? '', years, ...shares, events]
  return { cells, origin: [panelId(id, `fall-${years}`)] }
}

/** Returns the row of the scenario itself; `years` is empty where it does not recover by its end. */
function ownRow({ change, year }: Shock, { projection }: Outcome, { t }: Text): Row {
  const years = regainedAfter(projection, year)
  const cells: TableCell[] = [
    t('recovery.scenario'),
    -change,
    '',
    years ?? '',
    '',
    '',
    '',
    '',
    '',
    '',
  ]
  return { cells, origin: [PROJECTION] }
}

function legendEntry({ id, name }: Recovered): LegendEntry {
  return { kind: 'layer', id, label: name, colour: COLOURS[id], canEnter: false }
}

function intervalRows(groups: readonly Recovered[], text: Text): readonly IntervalRow[] {
  return yearsOf(groups).map((years) => ({
    id: String(years),
    label: afterYears(years, text),
    marks: groups.flatMap(({ id, rows }): IntervalMark[] => {
      const row = rows.find((each) => each.years === years)
      if (!row) return []
      const [share, label] = [row.regained, text.percent(row.regained)]
      return [{ id, colour: COLOURS[id], isFilled: true, share, interval: null, label }]
    }),
  }))
}

function yearsOf(groups: readonly Recovered[]): readonly number[] {
  const years = groups.flatMap(({ rows }) => rows.map((row) => row.years))
  return [...new Set(years)].toSorted((a, b) => a - b)
}

function afterYears(years: number, { t }: Text): string {
  return t('recovery.after', { years: t('baseRates.years', { count: years }) })
}

function nativeOf(groups: readonly Recovered[], text: Text): NativeChart {
  const years = yearsOf(groups)
  return {
    kind: 'bars',
    unit: 'percent',
    labels: years.map((count) => afterYears(count, text)),
    series: groups.map(({ id, name, rows }) => ({
      label: name,
      colour: COLOURS[id],
      mark: 'filled',
      values: years.map((count) => rows.find((row) => row.years === count)?.regained ?? null),
      words: years.map((count) => {
        const row = rows.find(({ years: own }) => own === count)
        return row ? text.percent(row.regained) : null
      }),
    })),
    scale: niceScale(0, 1),
  }
}
