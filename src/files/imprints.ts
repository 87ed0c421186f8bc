import type { Text } from '#i18n/text.ts'
import type { Imprint } from './imprint.ts'
import type { Printable } from './printable.ts'

/** The day on which a briefing was made ready; today for one without pages. */
export function madeOn({ pages }: Printable): string {
  return pages[0]?.imprint.made ?? new Date().toISOString().slice(0, 10)
}

/** The terms of use of all pages, each once. */
export function licencesOf({ pages }: Printable): readonly Imprint['licence'][] {
  const byAddress = new Map(pages.map(({ imprint }) => [imprint.licence.url, imprint.licence]))
  return [...byAddress.values()]
}

/**
 * What the figures of a briefing assume, a line for each assumption; where figures differ in that, a
 * line for each figure.
 */
export function assumptionLines({ pages }: Printable, text: Text): readonly string[] {
  const [first] = pages
  const shared = first?.assumptions ?? []
  if (pages.every((page) => text.list(page.assumptions) === text.list(shared))) return shared

  const lines = pages
    .filter(({ assumptions }) => assumptions.length > 0)
    .map(({ figure, assumptions }) =>
      text.t('bundle.assumes', { figure: figure.title, changes: text.list(assumptions) }),
    )
  return [...new Set(lines)]
}
