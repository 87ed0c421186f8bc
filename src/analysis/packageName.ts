import type { Apart } from '#datasets/own/toldApart.ts'
import type { Text } from '#i18n/text.ts'

/** Returns the name of a package, with what tells it from others of that name. */
export function packageName(
  { id, name, apart }: Readonly<{ id: string; name: string; apart: Apart | null }>,
  { t, list }: Text,
): string {
  if (apart === null) return name
  const { publishers, years, files, needsId } = apart
  const [first, last] = years.map(String)
  const span = last === undefined ? first : t('year.span', { first: first ?? '', last })
  const facts = [...publishers, ...(span === undefined ? [] : [span]), ...files]
  const described = facts.length === 0 ? name : t('pair.apart', { name, facts: list(facts) })
  return needsId ? t('pair.apartById', { name: described, id }) : described
}
