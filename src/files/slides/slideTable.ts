import type PptxGenJS from 'pptxgenjs'
import { columnWidths } from '#files/briefing/columnWidths.ts'
import { isNumeric, type PrintedTable } from '#files/briefing/printedTable.ts'
import type { Deck } from './slideFrame.ts'
import { OFFICE_FONT } from '#files/briefing/officeColours.ts'
import { textHeight, type Box } from './slideLayout.ts'

/** The rows of a table that fit on one slide. Widths and heights are in inches. */
export type TablePart = Readonly<{
  /** The type size, in points. */
  size: number
  widths: readonly number[]
  /** The first is that of the header row. */
  heights: readonly number[]
  rows: readonly (readonly string[])[]
  /** Number of rows of the table on earlier slides. */
  before: number
}>

/** The most rows per slide. */
const MOST_ROWS = 12
/** Type sizes, in points. Large type is for tables that then fit on one slide. */
const SIZES = { large: 14, small: 12 }
/** Points per inch. */
const POINTS = 72
/** Padding of cells above and below, and at both sides, in points. */
const PADDING = { block: 4, inline: 6 }
/** Width of type in wide substitutes relative to the usual typeface: its lines break sooner. */
const SUBSTITUTE = 1.12
/** The sides at which a line starts and ends, from left to right. */
const SIDES = ['left', 'right'] as const

/**
 * Splits a table into parts that fit the height of the box, of about equally many rows, at most
 * twelve. A table without rows is one part.
 */
export function tableParts(table: PrintedTable, box: Box): readonly TablePart[] {
  const large = partsIn(table, box, SIZES.large)
  return large.length === 1 ? large : partsIn(table, box, SIZES.small)
}

function partsIn(table: PrintedTable, { w, h }: Box, size: number): readonly TablePart[] {
  const widths = columnWidths(table, w * POINTS, size, 2 * PADDING.inline).map(
    (width) => width / POINTS,
  )
  const headHeight = rowHeight(table.head, widths, size)
  const most = Math.ceil(table.rows.length / Math.ceil(table.rows.length / MOST_ROWS))
  const parts: TablePart[] = []
  let part: TablePart = { size, widths, heights: [headHeight], rows: [], before: 0 }
  for (const [index, row] of table.rows.entries()) {
    const height = rowHeight(row, widths, size)
    const isFull = part.rows.length === most || tableHeight(part) + height > h
    if (isFull && part.rows.length > 0) {
      parts.push(part)
      part = { size, widths, heights: [headHeight], rows: [], before: index }
    }
    part = { ...part, heights: [...part.heights, height], rows: [...part.rows, row] }
  }
  return [...parts, part]
}

/**
 * Adds a part of a table at the top of its box: no fills, thin rules, numbers aligned to the end.
 */
export function addTable(
  { colours, text }: Deck,
  slide: PptxGenJS.Slide,
  name: string,
  { head, kinds }: PrintedTable,
  part: TablePart & Readonly<{ box: Box }>,
): void {
  const { x, y, w } = part.box
  const [start, end] = text.direction === 'ltr' ? SIDES : SIDES.toReversed()
  const cells = (row: readonly string[], isHead: boolean): PptxGenJS.TableRow =>
    row.map((cell, index) => ({
      text: cell,
      options: {
        bold: isHead,
        align: isNumeric(kinds[index] ?? 'text') ? end : start,
        border: borders(isHead ? colours.ruleStrong : colours.rule),
      },
    }))
  slide.addTable([cells(head, true), ...part.rows.map((row) => cells(row, false))], {
    x,
    y,
    w,
    colW: [...part.widths],
    rowH: [...part.heights],
    fontSize: part.size,
    fontFace: OFFICE_FONT,
    color: colours.ink,
    valign: 'top',
    margin: [PADDING.block, PADDING.inline, PADDING.block, PADDING.inline],
    objectName: name,
  })
}

/** Computes the height of a part in inches, including its header row. */
function tableHeight({ heights }: TablePart): number {
  return heights.reduce((total, height) => total + height, 0)
}

/** Computes the height of a row in inches, from its tallest cell. */
function rowHeight(cells: readonly string[], widths: readonly number[], size: number): number {
  const inner = (index: number) => (widths[index] ?? 1) - (2 * PADDING.inline) / POINTS
  const tallest = Math.max(
    ...cells.map((cell, index) => textHeight(cell, inner(index) / SUBSTITUTE, size)),
  )
  return tallest + (2 * PADDING.block) / POINTS
}

/** Returns the borders of a cell, clockwise from the top: only a rule below. */
function borders(color: string): [Border, Border, Border, Border] {
  return [{ type: 'none' }, { type: 'none' }, { type: 'solid', pt: 0.75, color }, { type: 'none' }]
}

type Border = PptxGenJS.BorderProps
