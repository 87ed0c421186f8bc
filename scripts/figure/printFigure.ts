import type { FileView } from '#files/briefing/fileView.ts'
import { figureCsv } from '#files/tables/csv.ts'
import { json } from '#files/tables/json.ts'
import { markdownFigure } from '#files/markdown/markdownTable.ts'
import type { Text } from '#i18n/text.ts'

export const FORMATS = ['csv', 'json', 'md'] as const

export type Format = (typeof FORMATS)[number]

/** True for a format that figures can be printed in. */
export function isFormat(name: string): name is Format {
  return FORMATS.some((format) => format === name)
}

/** The figure as text in `format`, ending with a line break. */
export function printFigure(format: Format, view: FileView, text: Text): string {
  const { figure, attribution, assumptions } = view
  const origin = { ...attribution, assumptions }
  switch (format) {
    case 'csv':
      return figureCsv(view, false)
    case 'json':
      return json(figure, origin, text)
    case 'md':
      return markdownFigure(figure, origin, text)
  }
}
