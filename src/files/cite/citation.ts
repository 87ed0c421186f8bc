import type { Text } from '#i18n/text.ts'
import type { PrintablePage } from '#files/briefing/printableBriefing.ts'

type Cited = Pick<PrintablePage, 'figure' | 'attribution'>

/** The citation of a figure, without its address. */
export function citation({ figure, attribution }: Cited, { t, date }: Text): string {
  const { pair, vintage, made } = attribution
  return t('office.cite', {
    title: figure.title,
    pair,
    vintage: date(vintage),
    made: date(made),
  })
}

/** The full citation of a figure, with assumptions, sources, licence and address. */
export function fullCitation(
  { figure, attribution, assumptions }: Cited & Pick<PrintablePage, 'assumptions'>,
  text: Text,
): string {
  const parts = [
    citation({ figure, attribution }, text),
    ...assumptionSentences(assumptions, text),
    text.sources(figure.sources),
    text.t('cite.origin', { licence: attribution.licence.name, address: attribution.address }),
  ]
  return parts.reduce((first, second) => text.t('sentence.two', { first, second }))
}

/** Returns the assumptions beyond the default as one sentence; an empty array without any. */
export function assumptionSentences(assumptions: readonly string[], { t, list }: Text): string[] {
  return assumptions.length > 0 ? [t('picture.assumes', { changes: list(assumptions) })] : []
}
