import type { OwnPackage } from '#datasets/ownPackage.ts'
import type { Text } from '#i18n/text.ts'
import { DESCRIPTION } from '#imports/checks/describedPackage.ts'
import type { Descriptor } from '#imports/checks/descriptor.ts'
import { describePair } from './describePair.ts'
import { tableTexts } from './tableTexts.ts'

/**
 * Writes a package as its folder has it: `datapackage.json` and one CSV file a table. The same package
 * gives the same bytes.
 *
 * @returns the text of each file by its name
 */
export function packageFiles(own: OwnPackage, text: Text): ReadonlyMap<string, string> {
  const descriptor = describePackage(own, text)
  const description = `${JSON.stringify(descriptor, null, 2)}\n`
  return new Map([[DESCRIPTION, description], ...tableTexts(own, descriptor.resources)])
}

/** Describes a package as its `datapackage.json` does: the same tables for every pair. */
function describePackage({ pair, library }: OwnPackage, { t }: Text): Descriptor {
  const [one, other] = pair.economies.map(({ name, inSentence }) => inSentence ?? name)
  const title = t('data.package.title', { one: one ?? '', other: other ?? '' })
  const publishers = [...new Set(library.bibliography.map(({ publisher }) => publisher))]
  return describePair(pair, { title, description: t('data.package.description'), publishers })
}
