import type { FigureId } from '#figures/catalogue.ts'

/**
 * The command that prints a figure's table from the same code, without a browser. The link is in
 * single quotes, in which a shell expands nothing.
 */
export function commandLine(figure: FigureId, link: string): string {
  return `npm run -s figure -- ${figure} '${link.replaceAll("'", '%27')}' --format csv`
}
