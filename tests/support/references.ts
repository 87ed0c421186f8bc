import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'

/** A work as a reference manager reads it; people as "family, given". */
export type ReadWork = Readonly<{
  type: string
  title: string
  authors: readonly string[]
  journal: string | undefined
  publisher: string | undefined
  doi: string | undefined
}>

/** Reads works as citation-js does, by their keys; throws where a file breaks the rules of its format. */
export function readWorks(
  text: string,
  forceType: '@ris/file' | '@bibtex/text',
): ReadonlyMap<string, ReadWork> {
  return new Map(
    new Cite(text, { forceType }).data.map((work) => {
      const authors = (work.author ?? []).map(
        ({ family, given, literal }) => literal ?? [family, given].filter(Boolean).join(', '),
      )
      const { type, title = '', publisher, DOI: doi, 'container-title': journal } = work
      return [work.id, { type, title, authors, journal, publisher, doi }]
    }),
  )
}
