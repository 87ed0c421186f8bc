import type { Figure } from '#figures/figure.ts'
import { csv } from '#files/tables/csv.ts'
import { json, type JsonOrigin } from '#files/tables/json.ts'
import { markdownFigure } from '#files/markdown/markdownTable.ts'
import type { Text } from '#i18n/text.ts'

export const FORMATS = ['csv', 'json', 'md'] as const

export type Format = (typeof FORMATS)[number]

/** True for a format that figures can be printed in. */
export function isFormat(name: string): name is Format {
  return FORMATS.some((format) => format === name)
}

/** The figure as text in `format`, ending with a line break. */
export function printFigure(
  format: Format,
  figure: Figure,
  origin: JsonOrigin,
  text: Text,
): string {
  switch (format) {
    case 'csv':
      // For shell tools rather than spreadsheets: lines end with LF.
      return csv(figure.table, { newline: '\n' })
    case 'json':
      return json(figure, origin, text)
    case 'md':
      return markdownFigure(figure, origin, text)
  }
}
