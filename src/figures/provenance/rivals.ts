import type { Claim, Pair, Rival } from '#datasets/schemas.ts'
import { isOwnSource, type Observation } from '#model/series.ts'
import type { Selection } from '#state/link/selection.ts'
import type { Chosen } from '#analysis/known.ts'
import { basesOf } from '#analysis/choose.ts'
import { countsAlike } from '#analysis/history.ts'

const BILLION = 1e9

/**
 * Returns all other observations of the same flow and period: first those of the same source, then the
 * preferred one of each other source, in the order of `pair.sources`.
 */
export function rivalsOf(pair: Pair, observation: Observation): readonly Observation[] {
  const { id, flow, year, span, source, firstDay, lastDay } = observation
  const sourceIds = pair.sources.map((each) => each.id)
  const rank = (rival: Observation) =>
    rival.source === source ? -1 : sourceIds.indexOf(rival.source)
  return pair.observations
    .filter((rival) => rival.id !== id && rival.flow === flow && rival.span === span)
    .filter((rival) => rival.source === source || rival.preferred)
    .filter((rival) => flow !== 'total' || countsAlike(pair, rival, observation))
    .filter((rival) =>
      span === 'year'
        ? rival.year === year
        : rival.firstDay === firstDay && rival.lastDay === lastDay,
    )
    .toSorted((a, b) => rank(a) - rank(b))
}

/** Returns the totals that the reader added for the year of a claim, where it is one of the same trade. */
export function addedRivals(
  pair: Pair,
  { kind, source, year }: Readonly<Pick<Claim, 'kind' | 'source' | 'year'>>,
): readonly Observation[] {
  if (kind !== 'total' || source === null) return []
  return pair.observations
    .filter((each) => isOwnSource(each.source) && each.flow === 'total' && each.year === year)
    .filter((each) => countsAlike(pair, { source, year }, each))
}

/**
 * Returns the selection with an observation as the base of the projection: of another source by choosing
 * that source, of the same source by setting its total as the start value. `null` where neither is possible.
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

/**
 * Returns the selection with the value of a rival instead of its claim; `null` where that is not
 * possible.
 */
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
