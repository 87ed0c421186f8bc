import type { Pair, Rival } from '#datasets/schemas.ts'
import type { Observation } from '#model/series.ts'
import type { Selection } from '#state/link/selection.ts'
import type { Chosen } from '#analysis/known.ts'
import { basesOf } from '#analysis/choose.ts'

const BILLION = 1e9

/**
 * Every other figure for the same flow and period: first those of the same source, then the preferred
 * one of each other source, in the order of the package.
 */
export function rivalsOf(pair: Pair, observation: Observation): readonly Observation[] {
  const { id, flow, year, span, source, firstDay, lastDay } = observation
  const order = pair.sources.map((one) => one.id)
  const rank = (other: Observation) => (other.source === source ? -1 : order.indexOf(other.source))
  return pair.observations
    .filter((other) => other.id !== id && other.flow === flow && other.span === span)
    .filter((other) => other.source === source || other.preferred)
    .filter((other) =>
      span === 'year'
        ? other.year === year
        : other.firstDay === firstDay && other.lastDay === lastDay,
    )
    .toSorted((a, b) => rank(a) - rank(b))
}

/**
 * The selection that takes `observation` as the base: its source where that is another
 * and has a base, else its total as the start value. `null` where it cannot be the base, or is already.
 */
export function asBase(
  pair: Pair,
  chosen: Chosen,
  selection: Selection,
  { source, flow, value }: Observation,
): Selection | null {
  const { start: _start, ...others } = selection
  if (source !== chosen.source.id) {
    return basesOf(pair).has(source) ? { ...others, source } : null
  }
  if (flow !== 'total' || value === null || value === chosen.outcome.base.total) return null
  return { ...selection, start: value / BILLION }
}

/** The selection that takes a rival in place of its claim; `null` where that is not possible. */
export function asClaimed(
  pair: Pair,
  chosen: Chosen,
  selection: Selection,
  { kind }: Readonly<{ kind: string }>,
  rival: Rival,
): Selection | null {
  if (kind === 'growth' && rival.value !== null) {
    return { ...selection, growth: Number((rival.value * 100).toFixed(6)) }
  }
  const observation = pair.observations.find(({ id }) => id === rival.observation)
  if (observation && kind !== 'decline') return asBase(pair, chosen, selection, observation)
  return null
}
