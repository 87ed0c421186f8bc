import type { Ineffective } from '#analysis/ineffective.ts'
import type { Chosen, Known } from '#analysis/known.ts'
import type { Text } from '#i18n/text.ts'
import { leverValue } from './leverValue.ts'

/** Returns the message for a part of a link that has no effect, or another than it says. */
export function ineffectiveWords(
  { code, part }: Ineffective,
  { pair, reference }: Pick<Known, 'pair' | 'reference'>,
  { source }: Chosen,
  text: Text,
): string {
  const lever = reference?.levers.find(({ id }) => part === `levers.${id}`) ?? null
  return text.t(`notice.${code}`, {
    part,
    source: source.name,
    vintage: pair.vintage,
    lever: lever?.name ?? part,
    least: leverValue(lever?.minimum ?? 0, lever, text),
    most: leverValue(lever?.maximum ?? 0, lever, text),
  })
}
