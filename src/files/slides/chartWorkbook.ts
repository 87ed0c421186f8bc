import { printCell } from '#charts/frame/printCell.ts'
import type { TableCell, ColumnKind, Table } from '#charts/frame/table.ts'
import type { NativeChart } from '#figures/figure.ts'
import type { Text } from '#i18n/text.ts'
import { strToU8, zipSync } from 'fflate'
import { cellFormat } from './numberFormats.ts'
import { columnName } from '#files/tables/columnName.ts'
import { SHEET } from './chartSeries.ts'
import { embedded } from '#files/text/direction.ts'
import { escapeXml } from '#files/text/escapeXml.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Number formats; a cell refers to one by index, the first is the program's default. */
const FORMATS = ['General', cellFormat('usd'), cellFormat('percent'), '0.0']
/** Style indices of text and of header cells; lower indices are those of `FORMATS`. */
const PLAIN = FORMATS.length
const BOLD = PLAIN + 1

/** The first id that Excel does not reserve for its built-in number formats. */
const FIRST_CUSTOM_FORMAT = 164

/** Limits of Excel on sheet names. */
const LONGEST_NAME = 31
const NOT_IN_NAMES = /[[\]:*?/\\]/g

/**
 * Writes the Excel workbook embedded in a chart, for editing its data: the unrounded series on the
 * first sheet, the figure's whole table on the second. Missing values are empty cells, unlike zeros;
 * PptxGenJS would write both as empty.
 */
export function chartWorkbook(native: NativeChart, table: Table, text: Text): Uint8Array {
  const name = text.t('office.wholeTable').replaceAll(NOT_IN_NAMES, '').slice(0, LONGEST_NAME)
  const parts = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook([SHEET, name]),
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles(),
    'xl/worksheets/sheet1.xml': sheet(seriesCells(native)),
    'xl/worksheets/sheet2.xml': sheet(tableCells(table, text)),
  }
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(HEAD + xml)])),
  )
}

/** The value of a cell and the index of its style. */
type StyledCell = Readonly<{ value: TableCell; style: number }>

function seriesCells({ unit, labels, series }: NativeChart): StyledCell[][] {
  const names = ['', ...series.map(({ label }) => label)].map((value) => ({ value, style: BOLD }))
  const style = styleOf(unit)
  const rows = labels.map((label, row) => [
    { value: label, style: PLAIN },
    ...series.map(({ values }) => ({ value: values[row] ?? null, style })),
  ])
  return [names, ...rows]
}

function tableCells({ columns, rows }: Table, text: Text): StyledCell[][] {
  const cells = rows.map((row) =>
    columns.map(({ kind }, index) => {
      const value = row.cells[index] ?? null
      const isNumber = typeof value === 'number'
      const printed = kind === 'status' ? printCell(value, kind, text) : value
      return { value: printed, style: isNumber ? styleOf(kind) : PLAIN }
    }),
  )
  return [columns.map(({ label }) => ({ value: label, style: BOLD })), ...cells]
}

function styleOf(kind: ColumnKind): number {
  if (kind === 'usd') return 1
  if (kind === 'percent') return 2
  return kind === 'ratio' ? 3 : 0
}

function sheet(rows: readonly (readonly StyledCell[])[]): string {
  const rowParts = rows.map((cells, row) => {
    const written = cells.map((cell, column) => cellPart(cell, `${columnName(column)}${row + 1}`))
    return `<row r="${row + 1}">${written.join('')}</row>`
  })
  const widths = `<cols><col min="1" max="${rows[0]?.length ?? 1}" width="22" customWidth="1"/></cols>`
  return `<worksheet xmlns="${MAIN}">${widths}<sheetData>${rowParts.join('')}</sheetData></worksheet>`
}

function cellPart({ value, style }: StyledCell, reference: string): string {
  if (value === null || value === '') return ''
  if (typeof value === 'number') return `<c r="${reference}" s="${style}"><v>${value}</v></c>`
  const words = embedded(escapeXml(value))
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`
}

/** Returns the style sheet: a style for each number format, one for text, one for header cells. */
function styles(): string {
  const customFormats = FORMATS.slice(1).map(
    (code, index) =>
      `<numFmt numFmtId="${FIRST_CUSTOM_FORMAT + index}" formatCode="${escapeXml(code)}"/>`,
  )
  const style = (format: number, font: number) =>
    `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`
  const formatted = FORMATS.map((_, index) =>
    style(index === 0 ? 0 : FIRST_CUSTOM_FORMAT + index - 1, 0),
  )
  const font = '<sz val="11"/><name val="Arial"/>'
  return [
    `<styleSheet xmlns="${MAIN}"><numFmts count="${customFormats.length}">${customFormats.join('')}</numFmts>`,
    `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>`,
    '<fills count="2"><fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${BOLD + 1}">${formatted.join('')}${style(0, 0)}${style(0, 1)}</cellXfs>`,
    '</styleSheet>',
  ].join('')
}

function workbook(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`
}

function contentTypes(): string {
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/worksheets/sheet1.xml', 'worksheet'],
    ['/xl/worksheets/sheet2.xml', 'worksheet'],
    ['/xl/styles.xml', 'styles'],
  ]
  const overrides = parts.map(
    ([path, type]) => `<Override PartName="${path}" ContentType="${SHEET_TYPE}.${type}+xml"/>`,
  )
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
  ].join('')
}

function relationships(targets: readonly (readonly [kind: string, path: string])[]): string {
  const written = targets.map(
    ([kind, path], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${path}"/>`,
  )
  return `<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`
}
