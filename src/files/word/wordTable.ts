import {
  AlignmentType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import { columnWidths } from '#files/briefing/columnWidths.ts'
import { isNumeric, type PrintedTable } from '#files/briefing/printedTable.ts'
import { TABLE_STYLE } from './documentStyles.ts'
import { paragraph, textRun, type Writer } from './writer.ts'

/** Twentieths of a point (twips) per point. */
const TWIPS = 20
/** Type size in points, equal to that of the style `TableText`. */
const SIZE = 8
/** Padding at both sides of a cell's text, in points. */
const PADDING = 4

/** Returns a native Word table whose header row is repeated on every page. */
export function wordTable(writer: Writer, table: PrintedTable): Table {
  const widths = columnWidths(table, writer.width / TWIPS, SIZE, 2 * PADDING).map((points) =>
    Math.round(points * TWIPS),
  )
  const cells = (row: readonly string[], style: string) =>
    row.map((cell, index) => {
      const isAtEnd = isNumeric(table.kinds[index] ?? 'text')
      const alignment = isAtEnd ? AlignmentType.END : AlignmentType.START
      return new TableCell({
        verticalAlign: VerticalAlign.TOP,
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        children: [paragraph(writer, [textRun(writer, cell)], { style, alignment })],
      })
    })
  const rows = table.rows.map(
    (row) => new TableRow({ cantSplit: true, children: cells(row, 'TableText') }),
  )
  return new Table({
    style: TABLE_STYLE,
    layout: TableLayoutType.FIXED,
    width: { size: writer.width, type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: PADDING * TWIPS, right: PADDING * TWIPS },
    visuallyRightToLeft: writer.isRightToLeft,
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells(table.head, 'TableHead'),
      }),
      ...rows,
    ],
  })
}
