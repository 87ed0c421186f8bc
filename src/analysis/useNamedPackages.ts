import type { ListedPackage } from '#datasets/own/ownStore.ts'
import { useOwnPackages } from '#datasets/own/useOwnPackages.ts'
import { useText } from '#i18n/useText.ts'
import '#i18n/dataEnglish.ts'
import { packageName } from './packageName.ts'

/** The reader's own packages, by names that tell them apart, also as other tabs change them. */
export function useNamedPackages(): readonly ListedPackage[] {
  const text = useText()
  const { data = [] } = useOwnPackages()
  return data.map(({ apart, ...listed }) => {
    return { ...listed, name: packageName({ ...listed, apart }, text) }
  })
}
