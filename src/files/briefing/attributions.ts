import type { Attribution } from './attribution.ts'
import type { Printable } from './printable.ts'

/** The day on which a briefing was made ready; today for one without pages. */
export function madeOn({ pages }: Printable): string {
  return pages[0]?.imprint.made ?? new Date().toISOString().slice(0, 10)
}

/** The terms of use of all pages, each once. */
export function licencesOf({ pages }: Printable): readonly Attribution['licence'][] {
  const byAddress = new Map(pages.map(({ imprint }) => [imprint.licence.url, imprint.licence]))
  return [...byAddress.values()]
}
