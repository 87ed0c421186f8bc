import { limitationsOf } from '#figures/figure.ts'
import type { CellObject, Row, Sheet } from 'write-excel-file/universal'
import type { TableCell, Column, ColumnKind } from '#charts/frame/table.ts'
import { textWidth } from '#charts/look/textWidth.ts'
import type { Text } from '#i18n/text.ts'
import { exportNumber } from './exportNumber.ts'
import type { FormulaSheet } from './formulaSheet.ts'
import type { GridNumber } from './grid.ts'
import { repairWorkbook } from './repairWorkbook.ts'
import { plainSpaces } from '#files/text/plainSpaces.ts'
import { printableText } from '#files/text/printableText.ts'
import { isNumeric } from '#files/briefing/printedTable.ts'
import type { ReferencedView } from '#files/briefing/fileView.ts'

type Worksheet = Sheet<Blob>

const FONT_SIZE = 10
/** Width of the column of sentences, in characters. */
const WIDEST = 110
/** How much wider bold text is. */
const BOLD = 1.15
/** Width of the columns of formulas, in characters. */
const FORMULA_WIDTH = 30
/** Width of an average character and height of a line, in points. */
const CHARACTER = 5.3
const LINE = 13

/** The number formats of cells, which hold unrounded numbers. */
const FORMATS: Readonly<Partial<Record<ColumnKind, string>>> = {
  year: '0',
  usd: '#,##0',
  percent: '0.0%',
  ratio: '0.00',
  number: '0.00',
}
/** The number formats of formulas, whose factors and logarithms need more decimals. */
const FORMULA_FORMATS = { ...FORMATS, percent: '0.00%', number: '0.0000' }
/** Matches dates to the day; less precise ones are text. */
const DAY = /^\d{4}-\d{2}-\d{2}$/
/** Column widths, in characters. */
const WIDTHS: Readonly<Record<ColumnKind, number>> = {
  text: 34,
  year: 8,
  usd: 22,
  percent: 14,
  ratio: 14,
  number: 14,
  status: 12,
}

/**
 * Writes a figure as a workbook: its table with unrounded numbers, its sources, the assumptions of the
 * scenario, and the formulas behind it unless `formulas` is `null`. Missing values are empty cells.
 */
export async function xlsx(
  view: ReferencedView,
  formulas: FormulaSheet | null,
  text: Text,
): Promise<Blob> {
  const { default: writeWorkbook } = await import('write-excel-file/universal')
  const withHead = [tableSheet(view, text), sourcesSheet(view, text), scenarioSheet(view, text)]
  const sheets = [
    ...withHead.map((sheet) => ({ ...sheet, stickyRowsCount: 1 })),
    ...(formulas ? [formulasSheet(formulas, text)] : []),
  ]
  const frame = { rightToLeft: text.direction === 'rtl', orientation: 'landscape' } as const
  const written = await writeWorkbook(
    sheets.map((sheet) => ({ ...sheet, ...frame })),
    { fontFamily: 'Arial', fontSize: FONT_SIZE },
  ).toBlob()
  const bytes = new Uint8Array(await written.arrayBuffer())
  const repaired = repairWorkbook(bytes, `sheet${sheets.length}`, formulas?.grid ?? null)
  return new Blob([repaired], { type: written.type })
}

function tableSheet({ figure }: ReferencedView, text: Text): Worksheet {
  const { columns, rows } = figure.table
  return {
    sheet: text.t('sheet.table'),
    columns: columns.map(({ kind }) => ({ width: WIDTHS[kind] })),
    data: [
      head(
        columns.map((column) => labelled(column, text)),
        columns.map(({ kind }) => isNumeric(kind)),
      ),
      ...rows.map(({ cells }) =>
        columns.map(({ kind }, index) => typed(cells[index] ?? null, kind, text)),
      ),
    ],
  }
}

/** Returns the header of a column; for amounts with the unit, since cells contain only numbers. */
function labelled({ label, kind }: Column, { t }: Text): string {
  return kind === 'usd' ? t('table.usd', { what: label }) : label
}

/** Converts a cell to one of the workbook; `null` for an empty one. */
function typed(cell: TableCell, kind: ColumnKind, { t }: Text): CellObject | null {
  if (cell === null || cell === '') return null
  if (typeof cell === 'string') {
    return words(kind === 'status' ? t(`status.${cell as 'reported'}`) : cell)
  }
  const value = exportNumber(cell, kind)
  const format = FORMATS[kind]
  const align = isNumeric(kind) ? 'right' : 'left'
  return { type: Number, value: Number(value), align, ...(format !== undefined && { format }) }
}

function sourcesSheet({ figure, references }: ReferencedView, { t }: Text): Worksheet {
  const names = ['kind', 'publisher', 'title', 'date', 'address'] as const
  return {
    sheet: t('sheet.sources'),
    columns: [18, 34, 60, 14, 60].map((width) => ({ width })),
    data: [
      head(names.map((name) => t(`sheet.${name}`))),
      ...figure.sources.map((name): Row => [words(t('sheet.statistical')), null, words(name)]),
      ...references.map(({ publisher, title, date, url }): Row => {
        return [
          words(t('sheet.publication')),
          words(publisher),
          words(title),
          DAY.test(date) ? day(date) : words(date),
          words(url ?? ''),
        ]
      }),
    ],
  }
}

function scenarioSheet(
  { figure, attribution, assumptions }: ReferencedView,
  text: Text,
): Worksheet {
  const { t } = text
  const { pair, vintage, licence, address, made } = attribution
  const facts: (readonly [string, string | CellObject])[] = [
    [t('sheet.figure'), figure.title],
    [t('sheet.sentence'), figure.sentence],
    ...limitationsOf(figure).map((caveat) => [t('sheet.caveat'), caveat] as const),
    ...(assumptions.length > 0 ? assumptions : [t('sheet.default')]).map(
      (assumption) => [t('sheet.assumption'), assumption] as const,
    ),
    [t('sheet.pair'), pair],
    [t('sheet.vintage'), day(vintage)],
    [
      t('sheet.licence'),
      licence.url === null
        ? licence.name
        : t('sheet.terms', { licence: licence.name, url: licence.url }),
    ],
    [t('sheet.made'), day(made)],
    [t('sheet.address'), address],
  ]
  return {
    sheet: t('sheet.scenario'),
    columns: [{ width: 18 }, { width: WIDEST }],
    data: [
      head([t('sheet.what'), t('sheet.value')]),
      ...facts.map((fact) => fact.map((part) => (typeof part === 'string' ? wrapped(part) : part))),
    ],
  }
}

/** Writes the formulas; assumptions and the head of the years stay in view above the years. */
function formulasSheet({ grid, headRows }: FormulaSheet, { t }: Text): Worksheet {
  const widest = Math.max(...grid.map((cells) => cells.length))
  return {
    sheet: t('sheet.formulas'),
    columns: Array.from({ length: widest }, () => ({ width: FORMULA_WIDTH })),
    stickyRowsCount: headRows,
    data: grid.map((cells, row) => {
      // A row that begins with text and has more of it is a head.
      const labels = cells.filter((cell) => typeof cell === 'string')
      if (row < headRows && labels.length > 1) {
        return labels.map((label) => ({
          ...headCell(label, false),
          height: heightOf(label, FORMULA_WIDTH / BOLD),
        }))
      }
      return cells.map((cell) => (typeof cell === 'string' ? words(cell) : gridCell(cell)))
    }),
  }
}

function gridCell({ kind, value, formula }: GridNumber): CellObject {
  const format = FORMULA_FORMATS[kind]
  const look = { align: 'right' as const, ...(format !== undefined && { format }) }
  if (formula !== undefined) return { type: 'Formula', value: formula, ...look }
  return { type: Number, value: Number(value), ...look }
}

function head(labels: readonly string[], areNumbers: readonly boolean[] = []): Row {
  return labels.map((label, index) => headCell(label, areNumbers[index] ?? false))
}

function headCell(label: string, isNumber: boolean): CellObject {
  return {
    ...words(label),
    align: isNumber ? 'right' : 'left',
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'top',
    bottomBorderStyle: 'thin',
  }
}

/** Returns a day, ISO 8601, as a date that programs sort and format. */
function day(iso: string): CellObject {
  return { type: Date, value: new Date(iso), format: 'd mmm yyyy', align: 'left' }
}

/** Returns a wrapped text cell with its height: not every program fits rows to wrapped text. */
function wrapped(value: string): CellObject {
  return { ...words(value), wrap: true, alignVertical: 'top', height: heightOf(value, WIDEST) }
}

/** Returns the height of text in points in a column of this width in characters. */
function heightOf(value: string, width: number): number {
  const lines = Math.ceil(textWidth(value, FONT_SIZE) / (width * CHARACTER))
  return Math.max(1, lines) * LINE
}

/** Returns a string cell, never a formula, even if the text begins with `=`. */
function words(value: string): CellObject {
  return { type: String, value: printableText(plainSpaces(value)) }
}
