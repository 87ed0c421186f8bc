import type { Pair, Source } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'
import { periodDays } from '#model/periodDays.ts'
import { createCache } from '#model/math/createCache.ts'
import type { SourceId } from '#model/series.ts'
import { ownFigureKey } from '#state/link/ownFigure.ts'
import type { OwnFigure } from '#state/link/selection.ts'
import { ownSources, type OwnSource } from '#state/scenario/ownSources.ts'

const BILLION = 1e9

/** A pair as its package has it, the figures of the reader's own that were added, and in whose words. */
type Origin = Readonly<{ pair: Pair; own: readonly OwnFigure[]; text: Text | null }>

const cache = createCache<Pair>()
const origins = new WeakMap<Pair, Origin>()

/**
 * Returns a pair with figures of the reader's own as sources beside those of its package: they replace
 * nothing, and stand in no series with others. Those added before are left out, so that a pair may be
 * passed on with them. The same object for the same figures.
 *
 * @param text says of their sources that they were added; without it, where nothing is shown, they are
 *   called after who says so, or as a pair that has the same figures already calls them
 */
export function pairWithOwn(
  pair: Pair,
  own: readonly OwnFigure[] = [],
  text: Text | null = null,
): Pair {
  const origin = origins.get(pair)
  const { pair: packaged } = origin ?? { pair }
  const isKnown = ({ flow }: OwnFigure) => flow === 'total' || packaged.flows.includes(flow)
  const known = own.filter(isKnown)
  if (known.length === 0) return packaged
  const key = JSON.stringify(known)
  if (text === null && origin && JSON.stringify(origin.own) === key) return pair

  return cache([packaged, key, text], () => {
    const sources = ownSources(own).filter(({ figures }) => figures.some(isKnown))
    const merged = {
      ...packaged,
      sources: [...packaged.sources, ...sources.map((source) => sourceOf(source, text))],
      observations: [
        ...packaged.observations,
        ...sources.flatMap(({ id, figures }) =>
          figures.filter(isKnown).map((figure) => observationOf(id, figure)),
        ),
      ],
    }
    origins.set(merged, { pair: packaged, own: known, text })
    return merged
  })
}

/** Returns the figures of the reader's own in a pair. */
export function ownFiguresIn(pair: Pair): readonly OwnFigure[] {
  return origins.get(pair)?.own ?? []
}

/** Returns the id that stands for the address of a figure among publications. */
export function ownPublicationId(address: string): string {
  return `own:${address}`
}

function sourceOf({ id, who, calendar }: OwnSource, text: Text | null): Source {
  return {
    id,
    name: text?.t('own.name', { who }) ?? who,
    shortName: text?.t('own.shortName', { who }) ?? who,
    publisher: who,
    reporter: null,
    calendar,
    basis: 'statement',
    coverage: 'national',
    scope: text?.t('own.scope') ?? '',
  }
}

function observationOf(source: SourceId, figure: OwnFigure): Pair['observations'][number] {
  const { flow, year, calendar, value, status, address } = figure
  return {
    id: `own:${ownFigureKey(figure)}`,
    flow,
    source,
    calendar,
    year,
    ...periodDays(year, null, calendar),
    span: 'year',
    value: Number((value * BILLION).toPrecision(15)),
    status,
    formula: null,
    note: null,
    bibliography: address === undefined ? [] : [ownPublicationId(address)],
    preferred: true,
  }
}
