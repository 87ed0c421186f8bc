import type { Chosen, Known } from '#analysis/known.ts'
import { niceScale } from '#charts/axes/niceScale.ts'
import type { TableCell } from '#charts/frame/table.ts'
import type { Figure, NativeChart } from '#figures/figure.ts'
import { nativeYears } from '#figures/nativeAxis.ts'
import {
  goodsSpreadInWords,
  ownSpreadInWords,
  refusalInWords,
  spreadInWords,
} from '#figures/words/chanceWords.ts'
import { PROJECTION } from '#figures/provenance/origins.ts'
import { yearLabels } from '#figures/words/timeAxis.ts'
import type { Text } from '#i18n/text.ts'
import type { TargetChance } from '#model/chance/targetChance.ts'
import type { Simulation } from '#model/chance/simulation.ts'
import type { Year } from '#model/units.ts'
import { constant } from '#ui/readonlyStore.ts'
import { chanceParagraph } from './chanceParagraph.ts'
import { ChanceChart, type ChanceRow } from './ChanceChart.tsx'

/** Computes the figure of the probability of having reached the target by each year. */
export function chance(_known: Known, chosen: Chosen, text: Text): Figure {
  const { source, outcome, simulated } = chosen
  const { base, scenario } = outcome
  const { t } = text
  const simulation = simulated?.ok ? simulated.simulation : null
  const rows = (simulation?.chances ?? []).map((row): ChanceRow => {
    return { ...row, period: text.period(row.year, base.calendar) }
  })
  const target = rows.find(({ year }) => year === targetYear(chosen, rows))
  const sentence = sentenceFor(chosen, rows, text)
  const own = simulated?.ok ? ownSpreadInWords(simulated, chosen, text) : null
  const [caveat = null, ...more] = simulated?.ok
    ? [...goodsSpreadInWords(chosen, text), ...(own ? [own.caveat] : []), t('chance.caveat')]
    : []
  return {
    id: 'chance',
    title: t('chance.title'),
    sentence,
    native: target ? nativeOf(rows, chosen, text) : null,
    paragraph: chanceParagraph,
    sentenceFor: () => sentence,
    caveat,
    explanations: simulated?.ok
      ? [
          ...more,
          samplingInWords(simulated.simulation, text),
          ...spreadInWords(simulated, chosen, text),
          ...(own ? [own.explanation] : []),
          t('chance.first'),
        ]
      : [],
    table: {
      caption: t('chance.caption'),
      columns: [
        { key: 'year', label: t('table.year'), kind: 'year' },
        { key: 'period', label: t('table.period'), kind: 'text' },
        { key: 'by', label: t('chance.by'), kind: 'percent' },
        { key: 'at', label: t('chance.at'), kind: 'percent' },
      ],
      rows: tableRows(chosen, rows, text),
    },
    sources: [source.name, t('chance.panel')],
    legend: [],
    draw: target
      ? (context) => (
          <ChanceChart
            rows={rows}
            chance={context.chance ?? constant(simulation)}
            ticks={yearLabels(base.year, scenario.horizon, base.calendar, text)}
            scale={niceScale(0, 1)}
            target={{ year: target.year, name: text.year(target.year, base.calendar) }}
          />
        )
      : null,
  }
}

/**
 * Returns the half-width of the 95 % interval of a simulated share of one half: 1.96 × √(¼ / paths).
 * Paths are simulated in antithetic pairs, which does not make it larger.
 */
function samplingError(paths: number): number {
  return 1.96 * Math.sqrt(0.25 / paths)
}

function sentenceFor(chosen: Chosen, rows: readonly TargetChance[], text: Text): string {
  const { simulated, outcome } = chosen
  const { t, usd, yearInBoth, plain } = text
  if (!simulated) return t('chance.simulating')
  if (!simulated.ok) return refusalInWords(simulated.refusal, text)

  const { calendar } = outcome.base
  const row = rows.find((each) => each.year === targetYear(chosen, rows))
  const { year = outcome.base.year, by = 0 } = row ?? {}
  const parts = { target: usd(outcome.target.value), year: yearInBoth(year, calendar) }
  if (rows[0]?.by === 1) return reachedAtStart(row ?? rows[0], chosen, text)
  const hundredths = Math.round(by * 100)
  const first =
    hundredths < 1
      ? t('chance.few', parts)
      : hundredths > 99
        ? t('chance.most', parts)
        : t('chance.some', { ...parts, share: plain(hundredths) })
  const half = rows.find((each) => each.by >= 0.5)?.year
  const last = rows.at(-1)?.year ?? year
  const second =
    half === undefined
      ? t('chance.notHalf', { year: yearInBoth(last, calendar) })
      : t('chance.half', { year: yearInBoth(half, calendar) })
  return t('sentence.two', { first, second })
}

/** Returns the sentence where the base is at the target, and which draws are there in a later year. */
function reachedAtStart({ year, at }: TargetChance, { outcome }: Chosen, text: Text): string {
  const { base, target } = outcome
  const { t, usd, yearInBoth, percent } = text
  const start = { target: usd(target.value), year: yearInBoth(base.year, base.calendar) }
  const first = t('chance.already', start)
  if (year === base.year) return first
  const second = t('chance.still', { year: yearInBoth(year, base.calendar), share: percent(at) })
  return t('sentence.two', { first, second })
}

/** Returns the target's year, or the nearest simulated one. */
function targetYear({ outcome: { target } }: Chosen, rows: readonly TargetChance[]): Year {
  const [first, last] = [rows[0]?.year ?? target.year, rows.at(-1)?.year ?? target.year]
  return Math.min(last, Math.max(first, target.year))
}

function samplingInWords({ paths }: Simulation, { t, plain }: Text): string {
  const points = Number((samplingError(paths) * 100).toFixed(1))
  return t('chance.how', { draws: plain(paths), error: t('chance.points', { count: points }) })
}

/** Returns one row for each year of the projection, with empty cells until it is simulated. */
function tableRows({ outcome }: Chosen, rows: readonly ChanceRow[], text: Text) {
  const { base, projection } = outcome
  const years = Array.from(
    { length: projection.lastYear - base.year + 1 },
    (_, index) => base.year + index,
  )
  return years.map((year) => {
    const row = rows.find((each) => each.year === year)
    const cells: TableCell[] = [
      year,
      text.period(year, base.calendar),
      row?.by ?? '',
      row?.at ?? '',
    ]
    return { cells, origin: [PROJECTION] }
  })
}

function nativeOf(
  rows: readonly ChanceRow[],
  { outcome: { base } }: Chosen,
  text: Text,
): NativeChart {
  const line = (end: 'by' | 'at') => ({
    label: text.t(`chance.${end}`),
    values: rows.map((row) => row[end]),
  })
  const years = rows.map(({ year }) => year)
  const series = [
    { ...line('by'), colour: 'scenario', mark: 'dashed' },
    { ...line('at'), colour: 'baseline', mark: 'dotted' },
  ] as const
  return {
    kind: 'line',
    unit: 'percent',
    scale: niceScale(0, 1),
    ...nativeYears(years, series, base.calendar, text),
  }
}
