import { CATALOGUE } from '#figures/catalogue.ts'
import { formulaSheet, type FormulaSheet } from '#files/tables/formulaSheet.ts'
import { referenced, type FileView } from '#files/briefing/fileView.ts'
import type { Text } from '#i18n/text.ts'
import type { ShareState } from './useShare.ts'

export const TABLE_FORMATS = ['csv', 'xlsx', 'json', 'md'] as const

export type TableFormat = (typeof TABLE_FORMATS)[number]

type TableRequest = Readonly<{
  share: ShareState
  /** The view as shown, or the one with all data. */
  view: FileView
  /** Whether a CSV begins with a byte order mark. */
  hasMark: boolean
  text: Text
}>

/** The table of a figure as a file; the code of each format is loaded on demand. */
export async function tableFile(format: TableFormat, request: TableRequest): Promise<Blob> {
  const { share, view, hasMark, text } = request
  const { figure, attribution, assumptions } = view
  const origin = { ...attribution, assumptions }
  switch (format) {
    case 'csv': {
      const { figureCsv } = await import('#files/tables/csv.ts')
      return new Blob([figureCsv(view, hasMark)], { type: 'text/csv;charset=utf-8' })
    }
    case 'xlsx': {
      const [{ xlsx }, facts] = await Promise.all([import('#files/tables/xlsx.ts'), share.facts()])
      return xlsx(referenced(view, facts, text), formulasOf(share, text), text)
    }
    case 'json': {
      const { json } = await import('#files/tables/json.ts')
      return new Blob([json(figure, origin, text)], { type: 'application/json' })
    }
    case 'md': {
      const { markdownFigure } = await import('#files/markdown/markdownTable.ts')
      return new Blob([markdownFigure(figure, origin, text)], { type: 'text/markdown' })
    }
  }
}

/** Returns the formulas of a projection; `null` for figures of observations. */
export function formulasOf({ view, shared }: ShareState, text: Text): FormulaSheet | null {
  return CATALOGUE[view.figure.id].isMovedByScenario
    ? formulaSheet(shared.viewState.pair, view, text)
    : null
}
