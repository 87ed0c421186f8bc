import type { Evidence } from '#datasets/referenceSchemas.ts'
import type { Library } from '#datasets/schemas.ts'
import type { Figure } from '#figures/figure.ts'
import type { Chosen, Known } from '#analysis/known.ts'
import { valueIn } from '#analysis/history.ts'
import { evidenceId, originRecord } from './origins.ts'

/** A publication of a pair's bibliography. */
type Publication = Library['bibliography'][number]

/**
 * Returns the publications that a figure's table is based on, each once, in the order of its rows: from
 * the pair's bibliography, and the studies of levers and of other country pairs.
 */
export function referencesOf(
  figure: Figure,
  known: Pick<Known, 'pair' | 'reference'>,
  chosen: Chosen,
  { bibliography }: Library,
): readonly Publication[] {
  const byId = new Map(bibliography.map((publication) => [publication.id, publication]))
  const origins = new Set(figure.table.rows.flatMap(({ origin }) => origin))
  const publications = [...origins].flatMap((id) => publicationsOf(id, known, chosen, byId))
  return [...new Map(publications.map((publication) => [publication.id, publication])).values()]
}

/** Publications by their id. */
type Publications = ReadonlyMap<string, Publication>

/**
 * Returns the publications of a record; for the id of the model, those of the base of the projection.
 */
function publicationsOf(
  origin: string,
  known: Pick<Known, 'pair' | 'reference'>,
  chosen: Chosen,
  byId: Publications,
): readonly Publication[] {
  const record = originRecord(known.pair, origin, known.reference)
  if (record === null) return []
  if (record.kind === 'evidence') return [studyAsPublication(record.record)]
  if (record.kind !== 'projection') {
    return record.record.bibliography.flatMap((id) => byId.get(id) ?? [])
  }
  return baseObservations(chosen).flatMap((id) => publicationsOf(id, known, chosen, byId))
}

function studyAsPublication({ id, publisher, title, date, url }: Evidence): Publication {
  return { id: evidenceId(id), publisher, title, date, url, kind: 'study' }
}

/** Returns the ids of the observations that the projection starts from. */
function baseObservations({ history, outcome }: Chosen): readonly string[] {
  return [...history.flows, history.total].flatMap(
    (series) => valueIn(series, outcome.base.year)?.observations ?? [],
  )
}
