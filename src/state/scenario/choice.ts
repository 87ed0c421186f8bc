import type { Flow, SourceId } from '#model/series.ts'
import type { FlowCategory, Scenario, Target, Unknown } from '#model/scenario.ts'
import type { SpreadChoice } from '#model/chance/spreadLaw.ts'
import type { RatePerYear, Ratio, Share } from '#model/units.ts'
import type { TradeMeasure, LinkPart, Selection } from '#state/link/selection.ts'

/**
 * The default values that a data package sets, in the units of the link (percent, billions of USD).
 */
export type Defaults = Readonly<{
  source: SourceId
  growth: number
  target: Readonly<{ value: number; year: number }>
  /** Ten years from the base of the default source. */
  horizon: number
}>

/** A selection completed with the defaults, in the units of the model (fractions, US dollars). */
export type ScenarioChoice = Readonly<{
  source: SourceId
  scenario: Scenario
  target: Target
  unknown: Unknown
  chance: ChanceChoice
  comparison: ComparisonChoice
  /** What the tornado chart ranks its inputs by. */
  rank: 'total' | 'chance'
  /** What values with freight are of values without it, in `mirror`. */
  freight: Ratio
  /** What trade is measured by in `path` and `flows`; `null`: current US dollars. */
  measure: TradeMeasure | null
  years: readonly [from: number, to: number] | null
  isLog: boolean
  flow: Flow | null
  product: string | null
  year: number | null
}>

/** How the uncertainty around a scenario is simulated and shown. */
export type ChanceChoice = Readonly<{
  hasBand: boolean
  spread: SpreadChoice
  hasFatTails: boolean
}>

/** How the pair is compared with others. */
export type ComparisonChoice = Readonly<{
  /** Assumed growth of world trade. */
  world: RatePerYear
  /** The weight of the model's probability in a blend with other pairs; `null` without a blend. */
  blend: Share | null
}>

const BILLION = 1e9

/** Defaults that are the same for every pair; `world` in percent. */
export const STANDARD = {
  solve: 'year',
  class: 'class',
  world: 3,
  /** The factor that the IMF used. */
  freight: 1.06,
  compare: ['desk', 'baseline'],
} as const satisfies Selection

/** Completes a selection with the defaults and converts it to the units of the model. */
export function choiceOf(selection: Selection, defaults: Defaults): ScenarioChoice {
  const target = selection.target ?? defaults.target
  return {
    source: selection.source ?? defaults.source,
    scenario: scenarioOf(selection, defaults),
    target: { value: target.value * BILLION, year: target.year },
    unknown: selection.solve ?? STANDARD.solve,
    chance: {
      hasBand: selection.band ?? true,
      spread: selection.class ?? STANDARD.class,
      hasFatTails: selection.draws === 'fat',
    },
    comparison: comparisonOf(selection),
    rank: selection.rank ?? 'total',
    freight: selection.freight ?? STANDARD.freight,
    measure: selection.measure ?? null,
    years: selection.years ?? null,
    isLog: selection.scale === 'log',
    flow: selection.flow ?? null,
    product: selection.product ?? null,
    year: selection.year ?? null,
  }
}

/**
 * Returns how a selection compares the pair with others; inputs in percent, results as fractions.
 */
export function comparisonOf({
  world = STANDARD.world,
  blend,
}: Readonly<{ world?: number | undefined; blend?: number | undefined }>): ComparisonChoice {
  return { world: world / 100, blend: blend === undefined ? null : blend / 100 }
}

/** Returns the last projected year where none is selected: that of a later target instead. */
export function standardHorizon({ target }: Selection, defaults: Defaults): number {
  return Math.max(defaults.horizon, (target ?? defaults.target).year)
}

/** Returns the scenario without any change: the default growth from the base as reported. */
export function standardScenario(defaults: Defaults, horizon: number): Scenario {
  return {
    growth: defaults.growth / 100,
    growthOf: {},
    shocks: [],
    levers: [],
    start: null,
    horizon,
  }
}

/**
 * Removes from a selection the parts that are empty or equal their defaults, so that links stay
 * short and a part counts as changed exactly if it is present. The pair stays: whose link has none,
 * means the first one.
 */
export function sparse(selection: Selection, defaults: Defaults): Selection {
  const standard: Selection = { ...defaults, ...STANDARD }
  const changed = Object.entries(selection).filter(
    ([part, value]) => !isEmpty(value) && !isSame(value, standard[part as LinkPart]),
  )
  return Object.fromEntries(changed)
}

function scenarioOf(selection: Selection, defaults: Defaults): Scenario {
  const { growth = defaults.growth, growthOf = {}, shocks = [], levers = [], start } = selection
  const rates = Object.entries(growthOf).map(([key, percent]) => [key, percent / 100])
  return {
    growth: growth / 100,
    growthOf: Object.fromEntries(rates) as Partial<Record<Flow | FlowCategory, number>>,
    shocks: shocks
      .map(({ year, change, recovery }) => ({ year, change: change / 100, recovery }))
      .toSorted((a, b) => a.year - b.year),
    levers: levers.map(({ lever, strength, year }) => ({ lever, value: strength, year })),
    start: start === undefined ? null : start * BILLION,
    horizon: selection.horizon ?? standardHorizon(selection, defaults),
  }
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (typeof value === 'object' && Object.keys(value ?? {}).length === 0)
}

function isSame(value: unknown, standard: unknown): boolean {
  return JSON.stringify(value) === JSON.stringify(standard)
}
