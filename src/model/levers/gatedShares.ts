import { cellLogs, type LogsInput } from './leverLogs.ts'
import { shapley } from '#model/math/shapley.ts'

/**
 * Computes the log effect of each active lever on a cell in a year, and that of the gate: an effect
 * that passes the gate is due to both the gate and the lever, so it is split by Shapley values. The
 * shares add up to the logs of `cellLogs` before the overlap.
 */
export function gatedShares(input: LogsInput): readonly number[] {
  const { active } = input
  const logs = cellLogs(input).levers
  const gate = active.findIndex(({ lever }) => lever.mechanism === 'gate')
  if (gate < 0) return logs

  const gated = active.flatMap(({ lever }, index) => (lever.needsBanking ? [index] : []))
  const players = [...gated, gate]
  // Levers that do not pass the gate remain active, since they may exclude one that does.
  const outside = active.flatMap((_, index) => (players.includes(index) ? [] : [index]))
  const valueOf = (members: readonly number[]) => {
    const present = [...outside, ...members].toSorted((a, b) => a - b)
    const moved = present.flatMap((index) => active[index] ?? [])
    const without = cellLogs({ ...input, active: moved }).levers
    return present.reduce((sum, index, order) => {
      return gated.includes(index) ? sum + (without[order] ?? 0) : sum
    }, 0)
  }
  const shares = shapley(players, valueOf)
  return logs.map((log, index) => shares.get(index) ?? log)
}
