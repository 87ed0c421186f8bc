import type { Library, Pair } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'
import { createCache } from '#model/math/createCache.ts'
import { ownFiguresIn, ownPublicationId } from './ownPair.ts'

const cache = createCache<Library>()

/**
 * Returns the publications behind a pair with those of the reader's own figures in it: what was published
 * at an address under an unknown title, on an unknown day.
 */
export function libraryWithOwn(library: Library, pair: Pair, { t }: Text): Library {
  const figures = ownFiguresIn(pair)
  if (figures.length === 0) return library
  return cache([library, pair, t], () => {
    const publications = figures.flatMap(({ who, address }) => {
      if (address === undefined) return []
      const url = `https://${address}`
      const id = ownPublicationId(address)
      return [
        {
          id,
          publisher: who,
          title: address,
          date: t('own.undated'),
          url,
          kind: 'page',
        },
      ]
    })
    const byId = new Map(publications.map((publication) => [publication.id, publication]))
    return { ...library, bibliography: [...library.bibliography, ...byId.values()] }
  })
}
