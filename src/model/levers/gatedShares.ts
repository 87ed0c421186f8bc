import { cellLogs, gateIn, type LogsInput } from './leverLogs.ts'

/**
 * Computes the log effect of each active lever on a cell in a year, and that of the gate. Which of
 * two exclusive levers counts is settled first, by `cellLogs`; the other has no share. What the gate
 * adds to an effect takes both the gate and the lever, so each gets half of it: their Shapley
 * values. The shares add up to the logs of `cellLogs` before the overlap, and a lever without effect
 * in the year changes none of them.
 */
export function gatedShares(input: LogsInput): readonly number[] {
  const { active } = input
  const logs = cellLogs(input).levers
  const gate = gateIn(input)
  if (!gate || gate.open === 0) return logs

  const half = (gate.passing - gate.atNeutral) / gate.passing / 2
  const halves = logs.map((log, index) => (active[index]?.lever.needsBanking ? log * half : 0))
  const ofGate = halves.reduce((sum, each) => sum + each, 0)
  return logs.map((log, index) => {
    return active[index]?.lever.id === gate.lever ? ofGate : log - (halves[index] ?? 0)
  })
}
