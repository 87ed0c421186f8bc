import type { Reference } from '#datasets/referenceSchemas.ts'
import { baseRate, type BaseRate } from '#model/otherPairs/baseRate.ts'
import { blend, isContradiction } from '#model/otherPairs/outsideView.ts'
import { startOf } from '#model/projection/requiredCurve.ts'
import { sizeClassOf } from '#model/chance/spreadLaw.ts'
import type { Share } from '#model/units.ts'
import type { Chosen } from '#analysis/known.ts'

/**
 * A group of other country pairs, and how often they grew as much as the target requires: as
 * counted (`happened`), and adjusted to the assumed growth of world trade (`moved`).
 */
export type ComparedGroup = Readonly<{
  id: string
  name: string
  /** How many pairs are in the group. */
  pairs: number
  happened: BaseRate
  moved: BaseRate
  /**
   * True where the model's odds are more than three times the adjusted ones, or less than a third.
   */
  contradicts: boolean
  /**
   * The weighted mean of the model's probability and the adjusted rate; `null` where not blended.
   */
  blended: Share | null
}>

/** The growth that the target requires (`multiple` within `years`), and how often others had it. */
export type OutsideView = Readonly<{
  multiple: number
  years: number
  groups: readonly ComparedGroup[]
  /** The model's probability of reaching the target by its year; `null` until it is simulated. */
  model: Share | null
}>

/** The ids of the groups shown, from all pairs to the narrowest. */
const GROUPS = ['all', 'contiguous', 'non-oecd', 'contiguous-non-oecd']

/**
 * Compares the model's probability of reaching the target with how often other pairs multiplied
 * their trade as much.
 */
export function comparedPairs(chosen: Chosen, reference: Reference): OutsideView {
  const { outcome, choice, simulated } = chosen
  const { world, blend: weight } = choice.comparison
  const { base, target } = outcome
  const start = startOf(outcome)
  const multiple = start > 0 ? target.value / start : 0
  const years = target.year - base.year
  const sizeClass = sizeClassOf(reference.sizeClasses, start)?.id ?? ''
  const chances = simulated?.ok ? simulated.simulation.chances : []
  const model = chances.find(({ year }) => year === target.year) ?? null
  const rateOf = (pairGroup: string, worldGrowth: number | null) =>
    baseRate(reference, { pairGroup, sizeClass, multiple, years, worldGrowth })

  const groups = GROUPS.flatMap((id) => {
    const group = reference.pairGroups.find((each) => each.id === id)
    if (!group) return []
    const [happened, moved] = [rateOf(id, null), rateOf(id, world)]
    // The rate refers to the last year (`at`) or to any year by then: take the same probability.
    const share = moved.known && moved.when === 'at' ? model?.at : model?.by
    const both = moved.known && share !== undefined ? ([share, moved.rate] as const) : null
    const contradicts = both !== null && isContradiction(...both)
    const blended = both && weight !== null ? blend(...both, weight) : null
    return [{ ...group, happened, moved, contradicts, blended }]
  })
  return { multiple, years, groups, model: model?.by ?? null }
}
