import { effectSpread, type ActiveLever, type LeverModel } from '#model/levers/lever.ts'
import type { LeverId } from '#model/scenario.ts'
import { DELAYS } from './leverDraws.ts'
import type { LeverEffects } from '#model/levers/leverEffects.ts'
import { gateIn, phaseAt } from '#model/levers/leverLogs.ts'
import type { Year } from '#model/units.ts'

/** The effect of one lever on one cell in one year, to be combined with its draws. */
export type LeverTerm = Readonly<{
  lever: LeverId
  /** The log effect when fully in force, after the rules of combination, before the drawn gate. */
  full: number
  /** The log effect without randomness, in this year. */
  central: number
  /** The part of `full` in force in this year, for each of `DELAYS`. */
  phases: () => Float64Array
  /** The log effect that a severe case adds at once. */
  severe: number
  /** The gate (a lever) that the effect passes through; `null` if none. */
  gate: LeverId | null
  /** How far the gate is open, from 0 to 1; 0 without a gate. */
  open: number
}>

/**
 * Returns the uncertain levers that act on a cell (one category of one flow) in a year. The rules
 * of combination are those of the central effects: overlap and exclusion reduce a drawn effect by
 * the same ratio as the central one.
 */
export function leverTerms(
  effects: LeverEffects,
  model: LeverModel,
  cell: number,
  index: number,
): readonly LeverTerm[] {
  const logs = effects.logs[cell]?.[index]
  if (!logs) return []
  const year = effects.plain.firstYear + index
  const remaining = shareAfterOverlap(effects, cell, index)
  return effects.active.flatMap((each, position) => {
    const { lever, response } = each
    const isDrawn = lever.mechanism === 'factor' || lever.mechanism === 'shock'
    if (!isDrawn || effectSpread(lever) === 0) return []
    const part = lever.overlap === null ? 1 : remaining
    const central = (logs.levers[position] ?? 0) * part
    const gate = lever.needsBanking ? gateIn({ active: effects.active, model, year }) : null
    const phase = phaseAt(each, model, year)
    const isShock = lever.mechanism === 'shock'
    if (phase === 0 || central === 0) return []
    const full = central / phase
    const severity = Math.min(1, (response * 365) / model.rules.severeDays)
    return [
      {
        lever: lever.id,
        full: gate ? full / gate.passing : full,
        central,
        phases: () => phasesOf(each, model, year),
        severe: isShock ? model.rules.severeFall * severity * phase : 0,
        gate: gate?.lever ?? null,
        open: gate?.open ?? 0,
      },
    ]
  })
}

/**
 * Computes the part in force for each delay. Shocks have none: they are dated events, not plans
 * that may slip.
 */
function phasesOf(each: ActiveLever, model: LeverModel, year: Year): Float64Array {
  const isShock = each.lever.mechanism === 'shock'
  return Float64Array.from(DELAYS, (delay) => phaseAt(each, model, year, isShock ? 0 : delay))
}

/** Computes the share of an overlapping lever's log effect that the overlap rule leaves. */
function shareAfterOverlap({ active, logs }: LeverEffects, cell: number, index: number): number {
  const at = logs[cell]?.[index]
  if (!at || at.overlap === 0) return 1
  const shared = at.levers.reduce((sum, log, position) => {
    return sum + (active[position]?.lever.overlap === null ? 0 : log)
  }, 0)
  return shared === 0 ? 1 : 1 + at.overlap / shared
}
