import { basesOf } from '#analysis/choose.ts'
import type { Chosen, Known } from '#analysis/known.ts'
import { countsAlike } from '#analysis/history.ts'
import { leverEngineOf } from '#analysis/levers/leverEngineOf.ts'
import type { Reference } from '#datasets/referenceSchemas.ts'
import type { Pair } from '#datasets/schemas.ts'
import type { Base } from '#model/projection/baseline.ts'
import type { DrawnChance } from '#model/chance/chanceAtEnd.ts'
import { spreadBetween } from '#model/math/interval80.ts'
import type { ChosenLaw } from '#model/chance/spreadLaw.ts'
import {
  baseVariations,
  growthVariations,
  leverVariations,
  ranked,
  sourceBar,
  sourceTotals,
  tornadoRanges,
  totalIn,
  type TornadoCase,
  type SourceTotal,
  type TornadoRange,
  type Variation,
} from '#model/attribution/tornadoRanges.ts'
import type { Usd, Year } from '#model/units.ts'
import { baseReports } from './baseReports.ts'
import { setupOf } from './simulationResult.ts'

/** How far each uncertain input moves the total of one year. */
export type Sensitivity = Readonly<{
  year: Year
  /** The total of the scenario as it is. */
  central: Usd
  /** One horizontal bar for each input, the most influential first. */
  bars: readonly TornadoRange[]
  /** Each input at the low and high end of its 80 % interval; the choice of source has none. */
  variations: readonly Variation[]
  /** The total with each source as the base, the scenario's own first. */
  sources: readonly SourceTotal[]
  /** The probability of having reached the target by `year`; `null` until it is simulated. */
  chance: DrawnChance | null
  /** The reason why growth has no spread, and therefore no bar; `null` where it has one. */
  refusal: (ChosenLaw & { ok: false }) | null
}>

/**
 * Computes the sensitivity of the total: every input moved to its low and high ends, one at a time.
 */
export function sensitivityOf({ pair }: Known, reference: Reference, chosen: Chosen): Sensitivity {
  const { base, scenario } = chosen.outcome
  const { model } = leverEngineOf(pair, reference)
  const central: TornadoCase = { base, scenario, model }
  const year = yearOf(chosen)
  const measure = totalIn(year)
  const setup = setupOf(pair, chosen, reference)
  const variations = [
    ...(setup.ok ? growthVariations(central, setup.law.law, year) : []),
    ...baseVariations(central, (flow) => baseReports(pair, base, flow).map(({ value }) => value)),
    ...leverVariations(central),
  ]
  const sources = sourceTotals(central, comparableBases(pair, base), measure, year)
  return {
    year,
    central: measure(central),
    bars: ranked([...tornadoRanges(variations, measure), ...sourceBar(sources)]),
    variations,
    sources,
    chance: chanceIn(year, chosen),
    refusal: setup.ok ? null : setup.refusal,
  }
}

/** A source whose last year is this many years before the base or more is not compared. */
const MAX_AGE_YEARS = 5

/** Returns the bases that count goods, not payments, of the same flows, and are recent enough. */
function comparableBases(pair: Pair, current: Base): readonly Base[] {
  const bases = [...basesOf(pair).values()]
  return bases.filter((base) => {
    const source = pair.sources.find(({ id }) => id === base.source)
    const isRecent = base.year > current.year - MAX_AGE_YEARS
    return source?.basis !== 'payments' && isRecent && countsAlike(pair, base, current)
  })
}

/** Returns the simulated probability in a year; `null` before simulation or without any spread. */
function chanceIn(year: Year, { simulated }: Chosen): DrawnChance | null {
  if (!simulated?.ok) return null
  const { bands, chances, paths } = simulated.simulation
  const band = bands.find((each) => each.year === year)
  const chance = chances.find((each) => each.year === year)
  const spread = band ? spreadBetween(band.p10, band.p90) : 0
  return chance && spread > 0 ? { share: chance.by, spread, paths } : null
}

/** Returns the target's year, or the last one of the projection where that is earlier. */
function yearOf({ outcome: { base, target, scenario } }: Chosen): Year {
  return Math.min(Math.max(base.year, scenario.horizon), Math.max(base.year, target.year))
}
