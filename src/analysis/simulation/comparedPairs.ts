import type { Reference } from '#datasets/referenceSchemas.ts'
import { baseRate, type BaseRate } from '#model/otherPairs/baseRate.ts'
import { blend, isContradiction } from '#model/otherPairs/outsideView.ts'
import { startOf } from '#model/projection/requiredCurve.ts'
import { sizeClassOf } from '#model/chance/spreadLaw.ts'
import type { Share } from '#model/units.ts'
import type { Chosen } from '#analysis/known.ts'

/** One group of pairs: how often they did what the target asks, as it happened and moved to today. */
export type ComparedGroup = Readonly<{
  id: string
  name: string
  pairs: number
  happened: BaseRate
  moved: BaseRate
  /** The model's odds are more than three times theirs, or less than a third, in today's world. */
  contradicts: boolean
  /** Both views in one, where they are blended and neither is sure. */
  blended: Share | null
}>

/** What is asked of the pair, and what comparable pairs did. */
export type OutsideView = Readonly<{
  multiple: number
  years: number
  groups: readonly ComparedGroup[]
  /** The model's own chance within the years; `null` until it has been drawn that far. */
  model: Share | null
}>

/** The groups shown, from all pairs to the narrowest. */
const GROUPS = ['all', 'contiguous', 'non-oecd', 'contiguous-non-oecd']

/** How often other pairs multiplied their trade as the target asks, beside the model's own chance. */
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
    const share = moved.known && moved.when === 'at' ? model?.at : model?.by
    const both = moved.known && share !== undefined ? ([share, moved.rate] as const) : null
    const contradicts = both !== null && isContradiction(...both)
    const blended = both && weight !== null ? blend(...both, weight) : null
    return [{ ...group, happened, moved, contradicts, blended }]
  })
  return { multiple, years, groups, model: model?.by ?? null }
}
