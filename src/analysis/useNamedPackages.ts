import type { ListedPackage } from '#datasets/own/ownStore.ts'
import type { Apart } from '#datasets/own/toldApart.ts'
import { useOwnPackages } from '#datasets/own/useOwnPackages.ts'
import type { Text } from '#i18n/text.ts'
import { useText } from '#i18n/useText.ts'
import '#i18n/dataEnglish.ts'

/** The reader's own packages, by names that tell them apart, also as other tabs change them. */
export function useNamedPackages(): readonly ListedPackage[] {
  const text = useText()
  const { data = [] } = useOwnPackages()
  return data.map(({ apart, ...listed }) => ({
    ...listed,
    name: apart ? nameApart(listed, apart, text) : listed.name,
  }))
}

/** Returns the name of a package with what tells it from others of that name. */
export function nameApart(
  { id, name }: Readonly<{ id: string; name: string }>,
  { publishers, years: [first, last], files, needsId }: Apart,
  { t, list }: Text,
): string {
  const years =
    last === undefined ? first : t('year.span', { first: String(first), last: String(last) })
  const facts = [...publishers, ...(years === undefined ? [] : [String(years)]), ...files]
  const described = facts.length === 0 ? name : t('pair.apart', { name, facts: list(facts) })
  return needsId ? t('pair.apartById', { name: described, id }) : described
}
