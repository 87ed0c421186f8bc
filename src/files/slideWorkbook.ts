import type { NativeChart } from '#figures/figure.ts'
import { strToU8, zipSync } from 'fflate'
import { cellFormat } from './slideFormats.ts'
import { columnName, SHEET } from './slideSeries.ts'
import { escaped } from './snippet.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * The workbook that opens behind a chart when its data are edited: the series in full, an empty cell
 * for a gap and a zero for a zero. The library would write both as empty.
 */
export function chartWorkbook(native: NativeChart): Uint8Array {
  const parts = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles(cellFormat(native.unit)),
    'xl/worksheets/sheet1.xml': sheet(native),
  }
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(HEAD + xml)])),
  )
}

function sheet({ labels, series }: NativeChart): string {
  const names = ['', ...series.map(({ label }) => label)]
  const rows = labels.map((label, row) => [
    label,
    ...series.map(({ values }) => values[row] ?? null),
  ])
  const printed = [names, ...rows].map((cells, row) => {
    const written = cells.map((cell, column) => cellPart(cell, `${columnName(column)}${row + 1}`))
    return `<row r="${row + 1}">${written.join('')}</row>`
  })
  const widths = `<cols><col min="1" max="${names.length}" width="22" customWidth="1"/></cols>`
  return `<worksheet xmlns="${MAIN}">${widths}<sheetData>${printed.join('')}</sheetData></worksheet>`
}

function cellPart(cell: string | number | null, place: string): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return `<c r="${place}" s="1"><v>${cell}</v></c>`
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
}

/** One style without a format, and one with the format of the numbers. */
function styles(format: string): string {
  const plain = 'numFmtId="0" fontId="0" fillId="0" borderId="0"'
  return [
    `<styleSheet xmlns="${MAIN}">`,
    `<numFmts count="1"><numFmt numFmtId="164" formatCode="${escaped(format)}"/></numFmts>`,
    '<fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    `<cellStyleXfs count="1"><xf ${plain}/></cellStyleXfs>`,
    `<cellXfs count="2"><xf ${plain} xfId="0"/>`,
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>',
    '</styleSheet>',
  ].join('')
}

function contentTypes(): string {
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/worksheets/sheet1.xml', 'worksheet'],
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
