import { isOwnPair } from '#datasets/ownPackage.ts'
import type { FigureId } from '#figures/catalogue.ts'
import { readLink } from '#state/link/link.ts'

/**
 * The command that prints a figure's table from the same code, without a browser, as it is downloaded
 * from this site. Addresses are in single quotes, in which a shell expands nothing.
 */
export function commandLine(figure: FigureId, link: string, site: string): string {
  const file = ownPackageFile(link)
  const data = file === null ? '' : ` --data ${quoted(file)}`
  return `npm run -s figure -- ${figure} ${quoted(link)}${data} --format csv --site ${quoted(site)}`
}

/** The name of the archive with the reader's own pair that a link names; `null` for a built-in pair. */
export function ownPackageFile(link: string): string | null {
  const { pair } = readLink(link).selection
  return pair !== undefined && isOwnPair(pair) ? `${pair}.zip` : null
}

function quoted(address: string): string {
  return `'${address.replaceAll("'", '%27')}'`
}
