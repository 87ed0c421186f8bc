import type { Text } from '#i18n/text.ts'
import { assumptionSentences } from './citation.ts'
import type { BibliographyEntry } from '#files/briefing/printableBriefing.ts'
import type { FileView } from '#files/briefing/fileView.ts'

/** A work as reference managers store it; `null` for unknown fields. */
export type CitedWork = Readonly<{
  /** Stable, so that the same work keeps its key in every export. */
  key: string
  kind: 'dataset' | 'news' | 'report' | 'page'
  /** An institution, never split into a family name and a first name. */
  author: string
  title: string
  /** ISO 8601, as precise as it is known: year, month or day. */
  date: string | null
  note: string
  url: string | null
  /** The access date, ISO 8601. */
  accessed: string
}>

const KINDS: Readonly<Record<string, CitedWork['kind']>> = {
  news: 'news',
  dataset: 'dataset',
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
    author: text.t('app.name'),
    title: text.t('cite.title', { title: figure.title, pair: attribution.pair }),
    date: attribution.vintage,
    note: [...assumptionSentences(assumptions, text), sources, attribution.licence.name].reduce(
      (first, second) => text.t('sentence.two', { first, second }),
    ),
    url: attribution.address,
    accessed: attribution.made,
  }
}

/** Describes a publication as a work. A date that is not ISO 8601 becomes the note. */
export function citedReference(reference: BibliographyEntry, accessed: string): CitedWork {
  const { id, publisher, title, date, url, kind } = reference
  const isDated = ISO.test(date)
  return {
    key: keyOf(id),
    kind: KINDS[kind] ?? 'page',
    author: publisher,
    title,
    date: isDated ? date : null,
    note: isDated ? '' : date,
    url,
    accessed,
  }
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
