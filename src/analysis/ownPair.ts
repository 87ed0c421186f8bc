import type { Pair, Source } from '#datasets/schemas.ts'
import { scenarioMessages } from '#i18n/en/scenario.ts'
import { periodDays } from '#model/periodDays.ts'
import { createCache } from '#model/math/createCache.ts'
import type { SourceId } from '#model/series.ts'
import { ownFigureKey } from '#state/link/ownFigure.ts'
import type { OwnFigure } from '#state/link/selection.ts'
import { ownSources, type OwnSource } from '#state/scenario/ownSources.ts'

const BILLION = 1e9

/** A pair as its package has it, and the figures of the reader's own that were added. */
type Origin = Readonly<{ pair: Pair; own: readonly OwnFigure[] }>

const cache = createCache<Pair>()
const origins = new WeakMap<Pair, Origin>()

/**
 * Returns a pair with figures of the reader's own as sources beside those of its package: they replace
 * nothing, and stand in no series with others. Those added before are left out, so that a pair may be
 * passed on with them. The same object for the same figures.
 */
export function pairWithOwn(pair: Pair, own: readonly OwnFigure[] = []): Pair {
  const { pair: packaged } = origins.get(pair) ?? { pair }
  const isKnown = ({ flow }: OwnFigure) => flow === 'total' || packaged.flows.includes(flow)
  const known = own.filter(isKnown)
  if (known.length === 0) return packaged

  return cache([packaged, JSON.stringify(own)], () => {
    const sources = ownSources(own).filter(({ figures }) => figures.some(isKnown))
    const merged = {
      ...packaged,
      sources: [...packaged.sources, ...sources.map(sourceOf)],
      observations: [
        ...packaged.observations,
        ...sources.flatMap(({ id, figures }) =>
          figures.filter(isKnown).map((figure) => observationOf(id, figure)),
        ),
      ],
    }
    origins.set(merged, { pair: packaged, own: known })
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

function sourceOf({ id, who, calendar }: OwnSource): Source {
  return {
    id,
    name: named(scenarioMessages['own.name'], who),
    shortName: named(scenarioMessages['own.shortName'], who),
    publisher: who,
    reporter: null,
    calendar,
    basis: 'statement',
    coverage: 'national',
    scope: scenarioMessages['own.scope'],
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

function named(message: string, who: string): string {
  return message.replace('{who}', () => who)
}
