import type { Text } from '#i18n/text.ts'
import { publishedTitle, publisherNames } from './remarks.ts'
import { assumptionSentences } from './citation.ts'
import type { BibliographyEntry } from '#files/briefing/printableBriefing.ts'
import type { FileView } from '#files/briefing/fileView.ts'

/** A work as reference managers store it; `null` for unknown fields. */
export type CitedWork = Readonly<{
  /** Stable, so that the same work keeps its key in every export. */
  key: string
  kind: 'dataset' | 'news' | 'article' | 'report' | 'page'
  authors: readonly Author[]
  title: string
  journal: string | null
  doi: string | null
  /** ISO 8601, as precise as it is known: year, month or day. */
  date: string | null
  note: string
  url: string | null
  /** The access date, ISO 8601. */
  accessed: string
}>

/** A person, whose given names may be unknown, or an institution, whose name has no parts. */
export type Author = Readonly<{ family: string; given: string | null }> | Readonly<{ name: string }>

/** Stands for further authors without names; BibTeX knows the word. */
export const OTHERS = 'others'

const KINDS: Readonly<Record<string, CitedWork['kind']>> = {
  news: 'news',
  dataset: 'dataset',
  'dataset-page': 'dataset',
  report: 'report',
}
const ISO = /^\d{4}(?:-\d{2}){0,2}$/

/** Describes a figure as a work, with its release and assumptions. */
export function citedView(view: FileView, pairId: string, text: Text): CitedWork {
  const { figure, attribution, assumptions } = view
  const sources = text.sources(figure.sources)
  return {
    key: keyOf('corridor', pairId, figure.id, attribution.vintage, fingerprint(attribution.link)),
    kind: 'dataset',
    authors: [{ name: text.t('app.name') }],
    journal: null,
    doi: null,
    title: text.t('cite.title', { title: figure.title, pair: attribution.pair }),
    date: attribution.vintage,
    note: [...assumptionSentences(assumptions, text), sources, attribution.licence.name].reduce(
      (first, second) => text.t('sentence.two', { first, second }),
    ),
    url: attribution.address,
    accessed: attribution.made,
  }
}

/**
 * Describes a publication as a work. Remarks about publisher and title become the note, and so does a
 * date that is not ISO 8601.
 */
export function citedReference(
  reference: BibliographyEntry,
  accessed: string,
  { t }: Text,
): CitedWork {
  const { id, publisher, authors = [], date, journal = null, doi = null, url } = reference
  const isDated = ISO.test(date)
  const kind = kindOf(reference)
  const { names, remarks } = publisherNames(publisher)
  const title = publishedTitle(reference.title, kind === 'dataset')
  const isByPeople = authors.length > 0
  const notes = [
    ...(isDated ? [] : [date]),
    ...(isByPeople ? [] : remarks),
    ...(title.isOwn ? [t('cite.ownTitle')] : []),
    ...title.remarks,
  ]
  return {
    key: keyOf(id),
    kind,
    authors: isByPeople ? authors.map(personOf) : names.map((name) => ({ name })),
    title: title.words,
    journal,
    doi,
    date: isDated ? date : null,
    note: notes.join('; '),
    url,
    accessed,
  }
}

function kindOf({ kind, journal }: BibliographyEntry): CitedWork['kind'] {
  if (kind === 'study') return journal == null ? 'report' : 'article'
  return KINDS[kind] ?? 'page'
}

function personOf(author: string): Author {
  const [family = '', given = null] = author.split(', ')
  return { family, given }
}

/** Joins parts to a key of letters, digits and hyphens, which all reference managers accept. */
function keyOf(...parts: readonly string[]): string {
  return parts.join('-').replaceAll(/[^A-Za-z0-9-]+/g, '-')
}

/** Computes a short hash that distinguishes links: 32-bit FNV-1a. */
function fingerprint(link: string): string {
  let hash = 0x81_1c_9d_c5
  for (const character of link) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01_00_01_93)
  }
  return (hash >>> 0).toString(36)
}
