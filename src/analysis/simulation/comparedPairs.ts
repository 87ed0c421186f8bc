import type { Reference } from '#datasets/referenceSchemas.ts'
import { baseRate, countedWhen, type BaseRate } from '#model/otherPairs/baseRate.ts'
import { blend, isContradiction } from '#model/otherPairs/outsideView.ts'
import type { Outcome } from '#model/outcome.ts'
import { startOf } from '#model/projection/requiredCurve.ts'
import { sizeClassOf } from '#model/chance/spreadLaw.ts'
import type { RatePerYear, Share } from '#model/units.ts'
import type { Chosen } from '#analysis/known.ts'

/**
 * A group of other country pairs, and how often they grew as much as the target requires: as
 * counted (`happened`), and adjusted to the assumed growth of world trade (`moved`).
 */
export type GroupRates = Readonly<{
  id: string
  name: string
  /** How many pairs are in the group. */
  pairs: number
  happened: BaseRate
  moved: BaseRate
}>

/** The growth that the target requires (`multiple` within `years`), and how often others had it. */
export type OutsideRates<Group = GroupRates> = Readonly<{
  multiple: number
  years: number
  /** Whether rates count pairs that reached the multiple by the last year, or were there in it. */
  when: 'within' | 'at'
  groups: readonly Group[]
}>

/** The rates of a group beside the model's probability. */
export type ComparedGroup = GroupRates &
  Readonly<{
    /**
     * True where the model's odds are more than three times the adjusted ones, or less than a third.
     */
    contradicts: boolean
    /**
     * The weighted mean of the model's probability and the adjusted rate; `null` where not blended.
     */
    blended: Share | null
  }>

export type OutsideView = OutsideRates<ComparedGroup> &
  Readonly<{
    /**
     * The model's probability of what the rates count: the target reached by its year, or in it;
     * `null` until it is simulated.
     */
    model: Share | null
  }>

/** The ids of the groups shown, from all pairs to the narrowest. */
const GROUPS = ['all', 'contiguous', 'non-oecd', 'non-oecd-without-china', 'contiguous-non-oecd']

/** Computes how often other pairs multiplied their trade as much as the target requires. */
export function outsideRates(
  { base, scenario, target }: Pick<Outcome, 'base' | 'scenario' | 'target'>,
  world: RatePerYear,
  reference: Reference,
): OutsideRates {
  const start = startOf({ base, scenario })
  const multiple = start > 0 ? target.value / start : 0
  const years = target.year - base.year
  const sizeClass = sizeClassOf(reference.sizeClasses, start)?.id ?? ''
  const rateOf = (pairGroup: string, worldGrowth: number | null) =>
    baseRate(reference, { pairGroup, sizeClass, multiple, years, worldGrowth })
  const groups = GROUPS.flatMap((id) => {
    const group = reference.pairGroups.find((each) => each.id === id)
    return group ? [{ ...group, happened: rateOf(id, null), moved: rateOf(id, world) }] : []
  })
  return { multiple, years, when: countedWhen({ multiple, sizeClass }), groups }
}

/** Compares these rates with the model's probability of the same. */
export function comparedPairs(chosen: Chosen, reference: Reference): OutsideView {
  const { outcome, choice, simulated } = chosen
  const { world, blend: weight } = choice.comparison
  const rates = outsideRates(outcome, world, reference)
  const chances = simulated?.ok ? simulated.simulation.chances : []
  const chance = chances.find(({ year }) => year === outcome.target.year)
  const model = (rates.when === 'at' ? chance?.at : chance?.by) ?? null
  const groups = rates.groups.map((group) => {
    const { moved } = group
    const both = moved.known && model !== null ? ([model, moved.rate] as const) : null
    const contradicts = both !== null && isContradiction(...both)
    const blended = both && weight !== null ? blend(...both, weight) : null
    return { ...group, contradicts, blended }
  })
  return { ...rates, groups, model }
}
