import type { Base } from '#model/projection/baseline.ts'
import { softCapacity } from './softCapacity.ts'
import { applicability, phaseAt, type Rule } from './leverLogs.ts'
import type { ActiveLever, LeverModel } from './lever.ts'
import type { Flow } from '#model/series.ts'
import type { Usd, Year } from '#model/units.ts'

type LimitsInput = Readonly<{
  base: Base
  model: LeverModel
  active: readonly ActiveLever[]
  /** For each cell, year by year: what it would be without limits. */
  multiplied: readonly (readonly Usd[])[]
  /** The year of the first of these values. */
  firstYear: Year
  without: ReadonlySet<Rule>
}>

/**
 * The share that remains of a flow without any payment: negligible, but its logarithm is finite.
 */
const NEGLIGIBLE = 1e-15

/**
 * Computes the share of each cell that the limits of its flow allow, year by year in logs (0 if
 * none binds): the capacity of the flow, then the barter rule, by which a part of the flow may not
 * exceed what goes the other way: V × (1 − part) + soft(V × part, opposite × (1 + credit)).
 *
 * All cells of a flow are reduced equally. A bare total has no flows, so nothing limits it.
 */
export function flowLimits(input: LimitsInput): readonly (readonly number[])[] {
  const { base, multiplied } = input
  const flows = [...new Set(base.cells.flatMap(({ flow }) => (flow === 'total' ? [] : [flow])))]
  const sums = new Map(flows.map((flow) => [flow, flowSum(input, flow)]))
  const limits = new Map(flows.map((flow) => [flow, flowLimit(input, flow, sums)]))
  return base.cells.map(({ flow }, index) => {
    const limit = flow === 'total' ? undefined : limits.get(flow)
    return limit ?? (multiplied[index] ?? []).map(() => 0)
  })
}

/** Computes a flow's total without limits, year by year. */
function flowSum({ base, multiplied }: LimitsInput, flow: Flow): readonly Usd[] {
  const paths = multiplied.filter((_, index) => base.cells[index]?.flow === flow)
  return (paths[0] ?? []).map((_, at) => paths.reduce((sum, path) => sum + (path[at] ?? 0), 0))
}

/** Computes ln of the share of one flow that its limits allow, year by year. */
function flowLimit(
  { model, active, firstYear, without }: LimitsInput,
  flow: Flow,
  sums: ReadonlyMap<Flow, readonly Usd[]>,
): readonly number[] {
  const capacity = model.capacities.find((each) => each.flow === flow)
  const barter = active.find(({ lever }) => lever.mechanism === 'cap')
  const opposite = [...sums].find(([other]) => other !== flow)?.[1]

  return (sums.get(flow) ?? []).map((value, at) => {
    if (value <= 0) return 0
    const passing =
      capacity && !without.has('capacity') ? softCapacity(value, capacity.value) : value
    if (!barter || !opposite || without.has('barter')) return Math.log(passing / value)
    const part =
      barter.response *
      phaseAt(barter, model, firstYear + at) *
      applicability(model, barter.lever.id, { flow, category: null, value })
    const paid = (opposite[at] ?? 0) * (1 + barter.lever.effect)
    const left = passing * (1 - part) + softCapacity(passing * part, paid)
    return Math.log(Math.max(left / value, NEGLIGIBLE))
  })
}
