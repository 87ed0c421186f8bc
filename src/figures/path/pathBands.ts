import type { Chosen } from '#analysis/known.ts'
import type { LegendEntry } from '#charts/frame/legend.ts'
import type { ChartContext } from '#charts/frame/chartContext.ts'
import type { TableCell, Column } from '#charts/frame/table.ts'
import { goodsSpreadInWords, refusalInWords, spreadInWords } from '#figures/words/chanceWords.ts'
import type { NativeSeries } from '#figures/figure.ts'
import type { Text } from '#i18n/text.ts'
import type { Band } from '#model/chance/bands.ts'
import { nativeBand } from '#figures/nativeAxis.ts'
import { MEASURED_YEARS } from '#model/chance/spreadLaw.ts'
import type { Simulation } from '#model/chance/simulation.ts'
import type { Year } from '#model/units.ts'
import { constant, type ReadonlyStore } from '#ui/readonlyStore.ts'

/** What a simulation adds to the figure `path`; empty until simulated, or where bands are hidden. */
export type PathBands = Readonly<{
  /** Returns the simulation to draw; `null` where there are no bands. */
  live: (context: ChartContext) => ReadonlyStore<Simulation | null> | null
  /** The year up to which the spread of other pairs was measured; `null` without later years. */
  measuredTo: Year | null
  legend: readonly LegendEntry[]
  /** Why there are no bands, in a sentence; `null` where there are or are not to be. */
  refusal: string | null
  explanations: readonly string[]
  columns: readonly Column[]
  /** Returns the band of a projected year. */
  bandIn: (year: Year) => Band | undefined
  /** Returns the p10 and p90 of a year; empty cells for `null` and for years without a band. */
  cells: (year: Year | null) => readonly TableCell[]
  /** Returns the 80 % band of an office chart; no series without one. */
  native: (years: readonly Year[]) => readonly NativeSeries[]
}>

/** For a path without bands. */
const NO_BANDS: PathBands = {
  live: () => null,
  measuredTo: null,
  legend: [],
  refusal: null,
  explanations: [],
  columns: [],
  bandIn: () => undefined,
  cells: () => [],
  native: () => [],
}

/**
 * The 50 %, 80 % and 95 % bands with their opacity in the legend: the overlapping layers of `Fan` add
 * up.
 */
const DENSITIES = [
  ['half', 0.38],
  ['most', 0.23],
  ['nearlyAll', 0.1],
] as const

/** Message and percentile of both columns. */
const ENDS = [
  ['band.low', 'p10'],
  ['band.high', 'p90'],
] as const

/** Returns the simulated bands of the figure `path`: for its chart, legend, explanations and table. */
export function pathBands(chosen: Chosen, text: Text): PathBands {
  const { choice, simulated, outcome } = chosen
  if (!choice.chance.hasBand || !simulated) return NO_BANDS
  if (!simulated.ok) return { ...NO_BANDS, refusal: refusalInWords(simulated.refusal, text) }

  const { t } = text
  const { bands, paths } = simulated.simulation
  const byYear = new Map(bands.slice(1).map((band) => [band.year, band]))
  const targetBand = byYear.get(chosen.outcome.target.year) ?? bands.at(-1)
  const measuredTo = outcome.base.year + MEASURED_YEARS
  const isBeyond = choice.chance.spread !== 'own' && outcome.projection.lastYear > measuredTo
  const [spread = '', ...more] = spreadInWords(simulated, chosen, text)
  return {
    live: (context) => context.chance ?? constant(simulated.simulation),
    measuredTo: isBeyond ? measuredTo : null,
    legend: DENSITIES.map(([name, opacity]) => {
      const label = t(`band.${name}`)
      return { kind: 'layer', id: name, label, colour: 'scenario', canEnter: false, opacity }
    }),
    refusal: null,
    explanations: targetBand
      ? [
          t('band.caveat', {
            draws: text.plain(paths),
            year: text.yearInBoth(targetBand.year, chosen.outcome.base.calendar),
            low: text.usd(targetBand.p10),
            high: text.usd(targetBand.p90),
            spread,
          }),
          ...goodsSpreadInWords(chosen, text),
          ...more,
        ]
      : [],
    columns: ENDS.map(([name, end]) => ({ key: end, label: t(name), kind: 'usd' })),
    bandIn: (year) => byYear.get(year),
    cells: (year) => {
      const band = year === null ? undefined : byYear.get(year)
      return [band?.p10 ?? '', band?.p90 ?? '']
    },
    native: (years) =>
      nativeBand(bands, years, {
        low: t('band.low'),
        label: t('path.mostDraws'),
        colour: 'scenario',
      }),
  }
}
