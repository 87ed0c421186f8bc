import type { Pair, Source } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'
import { createCache } from '#model/math/createCache.ts'
import { baseOf, type Base } from '#model/projection/baseline.ts'
import type { LeverEngine } from '#model/levers/leverEngine.ts'
import { withinRange } from '#model/levers/withinRange.ts'
import { outcomeOf } from '#model/outcome.ts'
import type { SourceId } from '#model/series.ts'
import {
  choiceOf,
  standardScenario,
  type Defaults,
  type ScenarioChoice,
} from '#state/scenario/choice.ts'
import type { Selection } from '#state/link/selection.ts'
import { baseRefusal, type BaseRefusal } from './baseRefusal.ts'
import type { Chosen } from './known.ts'
import { historiesBeside, historyOf } from './history.ts'
import { pairWithOwn } from './ownPair.ts'

const BILLION = 1e9

/** Years from the base of the default source to the default horizon. */
const YEARS_PROJECTED = 10

type Bases = ReadonlyMap<SourceId, Base>

const cache = createCache<Readonly<{ bases: Bases; refused: ReadonlyMap<SourceId, BaseRefusal> }>>()

/** Returns the defaults of a pair in the units of the link: per cent and billions of US dollars. */
export function defaultsOf(pair: Pair): Defaults {
  const { source, growth, target } = pair.defaults
  return {
    source,
    growth: Number((growth * 100).toFixed(9)),
    target: { value: target.value / BILLION, year: target.year },
    // Without a base `choose` throws.
    horizon: (basesOf(pair).get(source)?.year ?? target.year) + YEARS_PROJECTED,
  }
}

/**
 * Returns the base year's data of each source to project from; sources without a full year, or whose
 * latest one misleads, are left out. Cached.
 */
export function basesOf(pair: Pair): Bases {
  return examined(pair).bases
}

/** Returns the sources that have a full year and are no base all the same, each with the reason. */
export function refusedBases(pair: Pair): ReadonlyMap<SourceId, BaseRefusal> {
  return examined(pair).refused
}

function examined(pair: Pair) {
  return cache([pair], () => {
    const { flows, observations, mix } = pair
    const bases = new Map<SourceId, Base>()
    const refused = new Map<SourceId, BaseRefusal>()
    for (const source of pair.sources) {
      const { id, calendar } = source
      const base = baseOf({ source: id, calendar, flows, observations, mix })
      const refusal = base && baseRefusal(base, source, pair.vintage)
      if (refusal) refused.set(id, refusal)
      if (base && refusal !== 'part') bases.set(id, base)
    }
    // Where all are old, none is older than it need be.
    if ([...bases.keys()].every((id) => refused.has(id))) refused.clear()
    for (const id of refused.keys()) bases.delete(id)
    return { bases, refused }
  })
}

/**
 * Computes everything that follows from a selection, except simulations. A source that is unknown
 * or no base is replaced by the default one, which `ineffectiveParts` reports. Figures of the reader's
 * own are those of the selection, whether or not the pair has them already.
 *
 * @param engine from `leverEngineOf`; `null`: levers have no effect
 * @param text names sources of the reader's own that the pair does not have already, see `pairWithOwn`
 * @throws Error when the package's default source has no full year: a fault of the package.
 */
export function choose(
  packaged: Pair,
  selection: Selection,
  engine: LeverEngine | null = null,
  text: Text | null = null,
): Chosen {
  const pair = pairWithOwn(packaged, selection.own, text)
  const defaults = defaultsOf(pair)
  const choice = withinLimits(choiceOf(selection, defaults), engine)
  const bases = basesOf(pair)
  const base = bases.get(choice.source) ?? bases.get(defaults.source)
  const source = pair.sources.find(({ id }) => id === base?.source)
  if (!base || !source) {
    throw new Error(
      `The default source ${defaults.source} of ${pair.id} has no full year. ` +
        'Nothing can be projected. Correct datapackage.json or observations.csv.',
    )
  }

  const { scenario, target, unknown } = choice
  const baselineScenario = standardScenario(defaults, scenario.horizon)
  const outcome = outcomeOf({ base, scenario, target, unknown, baselineScenario, engine })
  const history = historyOf(pair, source.id)
  const beside = historiesBeside(pair, source)
  return { selection, choice, source, history, beside, outcome, simulated: null }
}

/** Returns the choice with each lever within its range, which `ineffectiveParts` reports. */
function withinLimits(choice: ScenarioChoice, engine: LeverEngine | null): ScenarioChoice {
  const { scenario } = choice
  const levers = scenario.levers.map((setting) => {
    const lever = engine?.model.levers.find(({ id }) => id === setting.lever)
    return lever ? { ...setting, value: withinRange(lever, setting.value) } : setting
  })
  return { ...choice, scenario: { ...scenario, levers } }
}

/** Returns the sources to project from, in the order of the package. */
export function baseSources(pair: Pair): readonly Source[] {
  const bases = basesOf(pair)
  return pair.sources.filter(({ id }) => bases.has(id))
}
