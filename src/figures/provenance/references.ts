import type { Evidence } from '#datasets/referenceSchemas.ts'
import type { Library } from '#datasets/schemas.ts'
import type { Figure } from '#figures/figure.ts'
import type { Chosen, Known } from '#analysis/known.ts'
import { valueIn } from '#analysis/history.ts'
import { evidenceId, originRecord } from './origins.ts'

/** A publication of a pair's bibliography. */
type Publication = Library['bibliography'][number]

/**
 * The publications behind a figure's table, each once, in the order of its rows: those of the pair's
 * bibliography, and studies of levers and of other pairs.
 */
export function referencesOf(
  figure: Figure,
  known: Pick<Known, 'pair' | 'reference'>,
  chosen: Chosen,
  { bibliography }: Library,
): readonly Publication[] {
  const byId = new Map(bibliography.map((publication) => [publication.id, publication]))
  const origins = new Set(figure.table.rows.flatMap(({ origin }) => origin))
  const found = [...origins].flatMap((id) => publicationsOf(id, known, chosen, byId))
  return [...new Map(found.map((publication) => [publication.id, publication])).values()]
}

type Publications = ReadonlyMap<string, Publication>

function publicationsOf(
  origin: string,
  known: Pick<Known, 'pair' | 'reference'>,
  chosen: Chosen,
  byId: Publications,
): readonly Publication[] {
  const found = originRecord(known.pair, origin, known.reference)
  if (found === null) return []
  if (found.kind === 'evidence') return [studyAsPublication(found.record)]
  if (found.kind !== 'projection') {
    return found.record.bibliography.flatMap((id) => byId.get(id) ?? [])
  }
  return baseObservations(chosen).flatMap((id) => publicationsOf(id, known, chosen, byId))
}

function studyAsPublication({ id, publisher, title, date, url }: Evidence): Publication {
  return { id: evidenceId(id), publisher, title, date, url, kind: 'study' }
}

/** The ids of the observations that a projection starts from. */
function baseObservations({ history, outcome }: Chosen): readonly string[] {
  return [...history.flows, history.total].flatMap(
    (series) => valueIn(series, outcome.base.year)?.observations ?? [],
  )
}
