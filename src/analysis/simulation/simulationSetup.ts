import type { Reference } from '#datasets/referenceSchemas.ts'
import type { Pair } from '#datasets/schemas.ts'
import type { FlowOrTotal, Observation } from '#model/series.ts'
import { seriesOf } from '#model/history/seriesOf.ts'
import type { SimulationSetup } from '#model/chance/simulation.ts'
import {
  baseSpread,
  chosenLaw,
  type ChosenLaw,
  type SpreadChoice,
} from '#model/chance/spreadLaw.ts'
import type { Chosen } from '#analysis/known.ts'
import { leverEngineOf } from '#analysis/levers/leverEngineOf.ts'

/** How a reader wants chance to be drawn. */
export type SimulationChoice = Readonly<{
  spread: SpreadChoice
  paths: number
  seed: number
  hasFatTails: boolean
  /** True: what sources report differently for the base year counts too. */
  isBaseUnsure: boolean
}>

/** All that the worker needs to draw a pair from the chosen source, or why nothing can be drawn. */
export type Setup =
  | Readonly<{ ok: true; setup: SimulationSetup; plain: Law; withLevers: Law }>
  | Readonly<{ ok: false; refusal: ChosenLaw & { ok: false } }>

type Law = ChosenLaw & { ok: true }

/** HS chapter 27: fuels, which spread more widely than anything else. */
const FUELS = '27'

/** Puts together what the draws of a pair rest on: spread, widths, and how sure the base is. */
export function simulationSetup(
  pair: Pair,
  { outcome, source }: Chosen,
  reference: Reference,
  drawing: SimulationChoice,
): Setup {
  const { base } = outcome
  const { model } = leverEngineOf(pair, reference)
  const lawFor = (hasLeverDraws: boolean) =>
    chosenLaw({
      choice: drawing.spread,
      classes: reference.sizeClasses,
      total: outcome.scenario.start ?? base.total,
      history: seriesOf(pair.observations, source.id, 'total').points,
      leastObservations: model.rules.leastObservations,
      hasLeverDraws,
    })
  const [plain, withLevers] = [lawFor(false), lawFor(true)]
  if (!plain.ok) return { ok: false, refusal: plain }
  if (!withLevers.ok) return { ok: false, refusal: withLevers }

  const setup = {
    base,
    model,
    laws: { plain: plain.law, withLevers: withLevers.law },
    years: Math.max(0, outcome.projection.lastYear - base.year),
    paths: drawing.paths,
    seed: drawing.seed,
    hasFatTails: drawing.hasFatTails,
    widths: base.cells.map(({ category }) => {
      return isFuel(pair, category) ? model.rules.fuelSpread : 1
    }),
    baseSpread: drawing.isBaseUnsure ? baseSpreads(pair, base.year) : {},
  }
  return { ok: true, setup, plain, withLevers }
}

/** For each flow, how differently the sources report the base year. */
export function baseSpreads(
  pair: Pair,
  year: number,
): Readonly<Partial<Record<FlowOrTotal, number>>> {
  const inYear = baseReports(pair, year)
  const spreads = [...pair.flows, 'total' as const].map((flow) => {
    const reported = inYear.filter((each) => each.flow === flow)
    return [flow, baseSpread(reported.map(({ value }) => value))] as const
  })
  return Object.fromEntries(spreads)
}

/** All that the sources report for a year as a base. */
export function baseReports({ observations, sources }: Pair, year: number): readonly Observation[] {
  // What passed through banks is another thing than what crossed the border.
  const counting = new Set(sources.filter(({ basis }) => basis !== 'payments').map(({ id }) => id))
  return observations.filter((each) => {
    return each.year === year && each.span === 'year' && each.preferred && counting.has(each.source)
  })
}

function isFuel({ categories }: Pair, id: string | null): boolean {
  const codes = categories.find((each) => each.id === id)?.hsCodes ?? []
  return codes.length > 0 && codes.every((code) => code.startsWith(FUELS))
}
