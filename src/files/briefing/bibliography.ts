import type { Text } from '#i18n/text.ts'
import { isSafeUrl } from '#files/text/isSafeUrl.ts'
import type { PrintablePage, BibliographyEntry } from './printableBriefing.ts'

const LONGEST_ADDRESS = 100

/** Returns a publication as one line: publisher, title, date. */
export function referenceInWords(
  { publisher, title, date }: BibliographyEntry,
  { t, direction }: Text,
): string {
  // In text from right to left, a mark keeps the date in place after the title.
  const mark = direction === 'rtl' ? '\u200f' : ''
  return t('origin.reference', { publisher, title: `${title}${mark}`, date })
}

/** Returns the address of a publication; `null` without a safe one. */
export function addressOf({ url }: BibliographyEntry): string | null {
  return url !== null && isSafeUrl(url) ? url : null
}

/** Returns the host of an address, short enough to follow a title. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url
}

/** Returns an address in full, or only its host where it is too long. */
export function shortAddress(url: string): string {
  return url.length <= LONGEST_ADDRESS ? url : hostOf(url)
}

/** Lists the publications of all pages in the order of first use, each once. */
export function bibliography(
  pages: readonly Pick<PrintablePage, 'references'>[],
): readonly BibliographyEntry[] {
  const byId = new Map<string, BibliographyEntry>()
  for (const reference of pages.flatMap(({ references }) => references)) {
    if (!byId.has(reference.id)) byId.set(reference.id, reference)
  }
  return [...byId.values()]
}
