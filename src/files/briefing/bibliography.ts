import type { Text } from '#i18n/text.ts'
import { isSafeUrl } from '#files/text/isSafeUrl.ts'
import type { PrintablePage, BibliographyEntry } from './printableBriefing.ts'

const LONGEST_ADDRESS = 100
const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}/u

/** A publication in one line: who published what, and when. */
export function referenceInWords(
  { publisher, title, date }: BibliographyEntry,
  { t, direction }: Text,
): string {
  return t('origin.reference', { publisher, title: `${title}${markAfter(title, direction)}`, date })
}

/** Keeps a date in its place behind a title that runs the other way; no office program isolates. */
function markAfter(title: string, direction: Text['direction']): string {
  if (direction === 'rtl') return '\u200f'
  return RIGHT_TO_LEFT.test(title) ? '\u200e' : ''
}

/** Where a publication is to be found, if that is a place that a file may lead to. */
export function addressOf({ url }: BibliographyEntry): string | null {
  return url !== null && isSafeUrl(url) ? url : null
}

/** Where a publication is to be found, short enough to stand behind its title. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url
}

/** An address as a reader can take it in: in full, or its host where it is too long for that. */
export function shortAddress(url: string): string {
  return url.length <= LONGEST_ADDRESS ? url : hostOf(url)
}

/** The publications of all pages in the order in which they are first used, each once. */
export function bibliographyOf(
  pages: readonly Pick<PrintablePage, 'references'>[],
): readonly BibliographyEntry[] {
  const byId = new Map<string, BibliographyEntry>()
  for (const reference of pages.flatMap(({ references }) => references)) {
    if (!byId.has(reference.id)) byId.set(reference.id, reference)
  }
  return [...byId.values()]
}
