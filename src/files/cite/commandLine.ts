import type { FigureId } from '#figures/catalogue.ts'

/**
 * The command that prints a figure's table from the same code, without a browser, as it is downloaded
 * from this site. Addresses are in single quotes, in which a shell expands nothing.
 */
export function commandLine(figure: FigureId, link: string, site: string): string {
  return `npm run -s figure -- ${figure} ${quoted(link)} --format csv --site ${quoted(site)}`
}

function quoted(address: string): string {
  return `'${address.replaceAll("'", '%27')}'`
}
