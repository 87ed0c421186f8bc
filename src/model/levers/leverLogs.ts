import type { BaseCell } from '#model/projection/baseline.ts'
import { createCache } from '#model/math/createCache.ts'
import type { ActiveLever, LeverModel } from './lever.ts'
import { phaseIn } from './phaseIn.ts'
import type { LeverId } from '#model/scenario.ts'
import type { Share, Year } from '#model/units.ts'

/** A rule of combination that can be left out, to measure its effect. */
export type Rule = 'overlap' | 'gate' | 'exclusive' | 'capacity' | 'barter'

/** The effects of the levers on one cell in one year, in logs of trade. */
export type CellLogs = Readonly<{
  /** One effect for each active lever, in their order; 0 for those that do not multiply trade. */
  levers: readonly number[]
  /** Correction for effects counted twice within a group; ≤ 0 where all raise trade. */
  overlap: number
}>

/** The active levers, the cell (one category of one flow) and the year. */
export type LogsInput = Readonly<{
  model: LeverModel
  active: readonly ActiveLever[]
  cell: BaseCell
  year: Year
  without?: ReadonlySet<Rule>
}>

const NONE: ReadonlySet<Rule> = new Set()

/**
 * Computes the log effects of the active levers on a cell in a year: effect × response × phase-in ×
 * applicability, then
 *
 * 1. the gate: levers that need banking count by u = u₀ + (1 − u₀) × payments;
 * 2. exclusions: of two levers that exclude each other and point the same way, the larger counts;
 * 3. the overlap of levers that reduce the same costs.
 *
 * Effects of different mechanisms add up in logs, which is what gravity equations estimate.
 */
export function cellLogs(input: LogsInput): CellLogs {
  const { active, model, without = NONE } = input
  const gate = without.has('gate') ? 1 : (gateIn(input)?.passing ?? 1)
  const raw = active.map((each) => rawLog(each, input, gate))
  const levers = without.has('exclusive') ? raw : afterExclusions(active, raw)
  const overlap = without.has('overlap') ? 0 : overlapOf(active, levers, model)
  return { levers, overlap }
}

/**
 * Computes `cellLogs` for each cell, year by year; once for cells to which the levers apply
 * equally.
 */
export function logsOfCells(
  cells: readonly BaseCell[],
  years: readonly Year[],
  input: Omit<LogsInput, 'cell' | 'year'>,
): readonly (readonly CellLogs[])[] {
  const { active, model } = input
  const cache = createCache<readonly CellLogs[]>()
  return cells.map((cell) => {
    const alike = active.map(({ lever }) => applicability(model, lever.id, cell)).join()
    return cache([alike], () => years.map((year) => cellLogs({ ...input, cell, year })))
  })
}

/**
 * Returns the part of a lever's effect that applies to a cell: its category's, else its flow's,
 * else 1.
 */
export function applicability({ scope }: LeverModel, lever: string, cell: BaseCell): Share {
  const ofLever = scope.filter((each) => each.lever === lever)
  if (cell.flow === 'total') {
    const whole = ofLever.filter(({ category }) => category === null)
    // A bare total does not split by direction, so both flows have equal weight.
    return (sum(whole.map((each) => each.applicability)) + 2 - whole.length) / 2
  }
  const ofFlow = ofLever.filter(({ flow }) => flow === cell.flow)
  const exact = ofFlow.find(({ category }) => category === cell.category)
  return (exact ?? ofFlow.find(({ category }) => category === null))?.applicability ?? 1
}

/** A year counts with what is in force in its middle. */
const MID_YEAR = 0.5

/**
 * Computes the part of a lever that comes into force between the base year and a year, if it is
 * `delay` years late. A year counts with what is in force in its middle; only a shock hits in full
 * in its first year, since its size is a part of that year. The base year's figure already includes
 * what was in force then, so a lever that began by then, which cannot be late any more, has only
 * its remainder left, and such a shock none. Sanctions tighten faster than relief takes effect.
 */
export function phaseAt(active: ActiveLever, model: LeverModel, at: Year, delay = 0): number {
  const { lever, value, year, baseYear } = active
  if (lever.mechanism === 'shock') return year > baseYear ? phaseIn(lever, at - year - delay) : 0

  const isTightening = lever.phase === 'linear' && value < lever.neutral
  const phase = isTightening ? { ...lever, phaseYears: model.rules.tighteningYears } : lever
  const start = year > baseYear ? year + delay : year
  const inForce = (time: Year) => phaseIn(phase, time + MID_YEAR - start)
  return inForce(at) - inForce(baseYear)
}

/** The gate of payments in a year: the shares of gated effects that pass at neutral, and now. */
export type Gate = Readonly<{ lever: LeverId; atNeutral: Share; open: Share; passing: Share }>

/** Computes how far the gate is open in a year; `null` where the model has none. */
export function gateIn({ active, model, year }: Omit<LogsInput, 'cell'>): Gate | null {
  const lever = model.levers.find(({ mechanism }) => mechanism === 'gate')
  if (!lever) return null
  const payments = active.find((each) => each.lever.id === lever.id)
  const open = payments ? payments.response * phaseAt(payments, model, year) : 0
  const { id, effect } = lever
  return { lever: id, atNeutral: effect, open, passing: effect + (1 - effect) * open }
}

/** Computes a lever's log effect before exclusions and overlap. */
function rawLog(each: ActiveLever, { cell, model, year }: LogsInput, gate: number): number {
  const { lever, response } = each
  const part = applicability(model, lever.id, cell)
  switch (lever.mechanism) {
    case 'factor':
      return (
        lever.effect *
        response *
        part *
        phaseAt(each, model, year) *
        (lever.needsBanking ? gate : 1)
      )
    case 'shock':
      return Math.log1p(-part * response * (1 - lever.effect)) * phaseAt(each, model, year)
    case 'gate':
    case 'project':
    case 'cap':
    case 'reporting':
      return 0
  }
}

/**
 * Sets excluded effects to 0. Of equal ones the first in the model's order counts, not in the
 * link's.
 */
function afterExclusions(
  active: readonly ActiveLever[],
  raw: readonly number[],
): readonly number[] {
  return raw.map((log, index) => {
    const isExcluded = raw.some((rivalLog, rival) => {
      const areExclusive = active[rival]?.lever.excludes.includes(active[index]?.lever.id ?? '')
      if (!areExclusive || log * rivalLog <= 0) return false
      return Math.abs(rivalLog) > Math.abs(log) || (rivalLog === log && rival < index)
    })
    return isExcluded ? 0 : log
  })
}

/**
 * Computes the overlap: the joint log effect less the sum of the single ones; 0 for a single lever.
 * Each lever removes a part r = (1 − e^(−log / θ)) / ω of the removable costs, together
 * 1 − Π(1 − r); the effect of that is −θ × ln(1 − ω × part).
 */
function overlapOf(
  active: readonly ActiveLever[],
  logs: readonly number[],
  { rules }: LeverModel,
): number {
  const { tradeCostElasticity: theta, removableCost: omega } = rules
  const shared = logs.filter((log, index) => log !== 0 && active[index]?.lever.overlap !== null)
  if (shared.length < 2) return 0
  const left = shared.reduce(
    (product, log) => product * Math.max(0, 1 - (1 - Math.exp(-log / theta)) / omega),
    1,
  )
  return -theta * Math.log(1 - omega * (1 - left)) - sum(shared)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
