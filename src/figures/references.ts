import type { Library, Pair } from '#datasets/schemas.ts'
import type { Chosen, Figure } from './figure.ts'
import { valueIn } from './history.ts'
import { originRecord } from './origins.ts'

/** A publication of a pair's bibliography. */
type Publication = Library['bibliography'][number]

/** The publications that a figure's table rests on, each once, in the order of its rows. */
export function referencesOf(
  figure: Figure,
  pair: Pair,
  chosen: Chosen,
  { bibliography }: Library,
): readonly Publication[] {
  const known = new Map(bibliography.map((publication) => [publication.id, publication]))
  const origins = new Set(figure.table.rows.flatMap(({ origin }) => origin))
  const ids = new Set([...origins].flatMap((id) => publicationsOf(id, pair, chosen)))
  return [...ids].flatMap((id) => known.get(id) ?? [])
}

function publicationsOf(origin: string, pair: Pair, chosen: Chosen): readonly string[] {
  const found = originRecord(pair, origin, null)
  if (found === null || found.kind === 'evidence') return []
  if ('record' in found) return found.record.bibliography
  if (found.kind !== 'projection') return []
  return baseObservations(chosen).flatMap((id) => publicationsOf(id, pair, chosen))
}

/** What a projection starts from. */
function baseObservations({ history, outcome }: Chosen): readonly string[] {
  return [...history.flows, history.total].flatMap(
    (series) => valueIn(series, outcome.base.year)?.observations ?? [],
  )
}
