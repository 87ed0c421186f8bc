import { describe, expect, it } from 'vitest'
import type { Table } from '#charts/frame/table.ts'
import { niceScale } from '#charts/axes/niceScale.ts'
import type { NativeChart } from '#figures/figure.ts'
import { chartWorkbook } from '#files/slides/chartWorkbook.ts'
import { qps } from '#i18n/qps.ts'
import { makeText } from '#i18n/text.ts'
import { cellsOf, elements, loosePartsOf, unpacked } from '../../support/office.ts'
import { text } from '../../support/packages.ts'
import '../../support/allEnglish.ts'

const NATIVE: NativeChart = {
  kind: 'line',
  unit: 'usd',
  labels: ['2001', '2002', '2003'],
  series: [
    { label: '=1+1 <&>', colour: 'total', mark: 'solid', values: [0, null, -1234567890.25] },
  ],
  scale: niceScale(-2e9, 0),
}

const TABLE: Table = {
  caption: '',
  columns: [
    { key: 'year', label: 'Year', kind: 'year' },
    { key: 'value', label: 'Value', kind: 'usd' },
    { key: 'share', label: 'Share', kind: 'percent' },
    { key: 'ratio', label: 'Ratio', kind: 'ratio' },
    { key: 'status', label: 'Status', kind: 'status' },
    { key: 'note', label: 'Note', kind: 'text' },
  ],
  rows: [
    { cells: [2001, 0, 0.125, 2.5, 'reported', '=cmd|x'], origin: [] },
    { cells: [2002, null, null, '', 'assumed', '\u0000a\nb'], origin: [] },
  ],
}

describe('the workbook behind a chart', () => {
  it('holds the series in full: a zero as zero, a gap as nothing, no words as formula', () => {
    const book = unpacked(chartWorkbook(NATIVE, TABLE, text))
    expect(cellsOf(book, 1)).toEqual([
      [null, '=1+1 <&>'],
      ['2001', 0],
      ['2002', null],
      ['2003', -1234567890.25],
    ])
    expect(elements(book.xml('xl/worksheets/sheet2.xml'), 'f')).toEqual([])
  })

  it('holds the whole table of the figure on its second sheet', () => {
    const book = unpacked(chartWorkbook(NATIVE, TABLE, text))
    expect(cellsOf(book, 2)).toEqual([
      ['Year', 'Value', 'Share', 'Ratio', 'Status', 'Note'],
      [2001, 0, 0.125, 2.5, 'reported', '=cmd|x'],
      [2002, null, null, null, 'assumed', 'a\nb'],
    ])
  })

  it('prints each number in its unit', () => {
    const book = unpacked(chartWorkbook(NATIVE, TABLE, text))
    const formats = new Map(
      elements(book.xml('xl/styles.xml'), 'numFmt').map((one) => [
        one.getAttribute('numFmtId'),
        one.getAttribute('formatCode'),
      ]),
    )
    const [styles] = elements(book.xml('xl/styles.xml'), 'cellXfs')
    const looks = styles ? elements(styles, 'xf').map((one) => one.getAttribute('numFmtId')) : []
    const [, row] = elements(book.xml('xl/worksheets/sheet2.xml'), 'row')
    const printed = row && elements(row, 'c').map((cell) => looks[Number(cell.getAttribute('s'))])
    expect(printed?.slice(0, 4).map((id) => formats.get(id ?? '') ?? id)).toEqual([
      '0',
      '"$"#,##0',
      '0.0%',
      '0.0',
    ])
  })

  it('is sound, with names that a spreadsheet takes in every language', () => {
    for (const words of [text, makeText('qps', qps)]) {
      const book = unpacked(chartWorkbook(NATIVE, TABLE, words))
      expect(loosePartsOf(book)).toEqual([])
      const names = elements(book.xml('xl/workbook.xml'), 'sheet').map((one) =>
        one.getAttribute('name'),
      )
      expect(names[0]).toBe('Sheet1')
      expect(names[1]).toMatch(/^[^[\]:*?/\\]{1,31}$/)
    }
  })
})
