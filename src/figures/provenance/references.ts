import type { Evidence } from '#datasets/referenceSchemas.ts'
import type { Library } from '#datasets/schemas.ts'
import type { Figure } from '#figures/figure.ts'
import type { Text } from '#i18n/text.ts'
import type { Chosen, Known } from '#analysis/known.ts'
import { valueIn } from '#analysis/history.ts'
import { libraryWithOwn } from '#analysis/ownLibrary.ts'
import { pairWithOwn } from '#analysis/ownPair.ts'
import { scenariosIn } from '#analysis/comparedScenarios.ts'
import { catalogueRow } from '#figures/catalogue.ts'
import { evidenceId, originRecord, PROJECTION, spreadRecords } from './origins.ts'

/** A publication of a pair's bibliography; of studies, also authors, journal and DOI. */
export type Publication = Library['bibliography'][number] &
  Partial<Pick<Evidence, 'authors' | 'journal' | 'doi'>>

/**
 * Returns the publications that a figure's table is based on, each once, in the order of its rows: from
 * the pair's bibliography, and the studies of levers and of other country pairs.
 */
export function referencesOf(
  figure: Figure,
  packaged: Known,
  chosen: Chosen,
  library: Library,
  text: Text,
): readonly Publication[] {
  const pair = pairWithOwn(packaged.pair, chosen.selection.own)
  const known = { ...packaged, pair }
  const { bibliography } = libraryWithOwn(library, pair, text)
  const byId = new Map(bibliography.map((publication) => [publication.id, publication]))
  const origins = new Set(figure.table.rows.flatMap(({ origin }) => origin))
  const publications = [...origins]
    .flatMap((id) => (id === PROJECTION ? projectionOrigins(figure, known, chosen) : [id]))
    .flatMap((id) => publicationsOf(id, known, byId))
  return [...new Map(publications.map((publication) => [publication.id, publication])).values()]
}

/** Publications by their id. */
type Publications = ReadonlyMap<string, Publication>

/** Returns the publications of a record. */
function publicationsOf(
  origin: string,
  known: Pick<Known, 'pair' | 'reference'>,
  byId: Publications,
): readonly Publication[] {
  const record = originRecord(known.pair, origin, known.reference)
  if (record === null || record.kind === 'projection') return []
  if (record.kind === 'evidence') return [studyAsPublication(record.record)]
  return record.record.bibliography.flatMap((id) => byId.get(id) ?? [])
}

function studyAsPublication(study: Evidence): Publication {
  const { id, publisher, authors, title, date, journal, doi, url } = study
  return { id: evidenceId(id), publisher, authors, title, date, journal, doi, url, kind: 'study' }
}

/**
 * Returns the ids of the records behind the projections of a figure: what each starts from, the studies of
 * its levers, and what the spread of its draws was measured in.
 */
function projectionOrigins({ id }: Figure, known: Known, chosen: Chosen): readonly string[] {
  const { page, needs } = catalogueRow(id)
  const scenarios =
    page === 'compare' ? scenariosIn(known, chosen).map((scenario) => scenario.chosen) : [chosen]
  const isDrawn = needs.simulation !== 'none'
  return scenarios.flatMap((scenario) => [
    ...baseObservations(scenario),
    ...leverStudies(known, scenario),
    ...(isDrawn && known.reference ? spreadRecords(scenario, known.reference) : []),
  ])
}

function leverStudies({ reference }: Known, { outcome }: Chosen): readonly string[] {
  const moved = outcome.levers?.active.map(({ lever }) => lever.id) ?? []
  const studies = reference?.levers.flatMap((lever) =>
    moved.includes(lever.id) ? lever.evidence : [],
  )
  return studies?.map(evidenceId) ?? []
}

/** Returns the ids of the observations that the projection starts from. */
function baseObservations({ history, outcome }: Chosen): readonly string[] {
  return [...history.flows, history.total].flatMap(
    (series) => valueIn(series, outcome.base.year)?.observations ?? [],
  )
}
