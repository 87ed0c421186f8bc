import {
  AlignmentType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import { wrapped } from '#charts/look/textWidth.ts'
import { columnWidths, leastWidth } from '#files/briefing/columnWidths.ts'
import { isNumeric, type PrintedTable } from '#files/briefing/printedTable.ts'
import { TABLE_STYLE } from './documentStyles.ts'
import { paragraph, textRun, type Writer } from './writer.ts'

/** Twentieths of a point (twips) per point. */
const TWIPS = 20
/** Type sizes in points, the largest equal to that of the style `TableText`. */
const SIZES = [8, 7.5, 7, 6.5]
const SMALLEST = 6
/** The most lines of a cell for which type is not made smaller. */
const MOST_LINES = 2
/** Half-points per point. */
const HALF_POINTS = 2
/** Padding at both sides of a cell's text, in points. */
const PADDING = 3

/** Counts the lines of the tallest cell below the header row. */
function mostLines(table: PrintedTable, room: number, size: number): number {
  const widths = columnWidths(table, room, size, 2 * PADDING)
  const lines = table.rows.flatMap((row) =>
    row.map((cell, index) => wrapped(cell, (widths[index] ?? 0) - 2 * PADDING, size).length),
  )
  return Math.max(0, ...lines)
}

/** Returns a native Word table whose header row is repeated on every page. */
export function wordTable(writer: Writer, table: PrintedTable): Table {
  const room = writer.width / TWIPS
  const fits = (size: number) =>
    leastWidth(table, size, 2 * PADDING) <= room && mostLines(table, room, size) <= MOST_LINES
  const size = SIZES.find(fits) ?? SMALLEST
  const widths = columnWidths(table, room, size, 2 * PADDING).map((points) =>
    Math.round(points * TWIPS),
  )
  const look =
    size === SIZES[0] ? {} : { size: size * HALF_POINTS, sizeComplexScript: size * HALF_POINTS }
  const cells = (row: readonly string[], style: string) =>
    row.map((cell, index) => {
      const isAtEnd = isNumeric(table.kinds[index] ?? 'text')
      const alignment = isAtEnd ? AlignmentType.END : AlignmentType.START
      return new TableCell({
        verticalAlign: VerticalAlign.TOP,
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        children: [paragraph(writer, [textRun(writer, cell, look)], { style, alignment })],
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
