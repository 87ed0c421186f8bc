import { Parser } from 'htmlparser2'
import { plainWords } from '#model/plainWords.ts'
import { bytesOf } from './bytes.ts'
import { decoded } from './decoded.ts'
import { TableError, type OpenTables, type FileTable } from './fileTable.ts'

/** More columns than any table of trade has; what spans more is damaged. */
const WIDEST = 500
/** What a page says to the browser and not to its reader. */
const UNSEEN = new Set(['script', 'style', 'title'])
const CELLS = new Set(['td', 'th'])
/** What stands in lines of its own. */
const BLOCKS = new Set(['caption', 'div', 'h1', 'h2', 'h3', 'h4', 'p', 'br'])

/**
 * Opens a web page, which some publishers save as `.xls`. The page is one table: its rows are the
 * records, and words outside of rows (titles, sources) are records of one cell.
 */
export const openHtml: OpenTables = async function* (file, options) {
  yield {
    file: file.name,
    sheet: null,
    records: rowsOf(file.name, decoded(bytesOf(file, options))),
  }
}

async function* rowsOf(
  file: string,
  pieces: AsyncIterable<string>,
): FileTable['records'] & AsyncGenerator<string[][]> {
  const collected = collector()
  let count = 0
  for await (const piece of pieces) {
    collected.parser.write(piece)
    const rows = collected.rows.splice(0)
    count += rows.length
    yield rows
  }
  collected.parser.end()
  collected.endRow()
  count += collected.rows.length
  if (count === 0) throw new TableError(file, 'unreadable')
  yield collected.rows.splice(0)
}

/** A parser, and the rows that it has found since they were taken last. */
function collector() {
  const rows: string[][] = []
  const row = rowOfCells()
  let words = ''
  let unseen = 0
  /** The spans of the cell that is open; `null` outside of cells. */
  let cell: Spans | null = null

  function endRow() {
    if (cleaned(words) !== '') row.add(cleaned(words), { columns: 1, rows: 1 })
    const cells = row.end()
    if (cells.length > 0) rows.push(cells)
    cell = null
    words = ''
  }

  const parser = new Parser({
    onopentag(name, { colspan, rowspan }) {
      if (UNSEEN.has(name)) unseen += 1
      if (name === 'tr' || name === 'table') endRow()
      if (!CELLS.has(name)) return
      cell = { columns: span(colspan), rows: span(rowspan) }
      words = ''
    },
    ontext(text) {
      if (unseen === 0) words += text
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen -= 1
      if (CELLS.has(name)) {
        if (cell) row.add(cleaned(words), cell)
        cell = null
        words = ''
      } else if (name === 'tr' || (cell === null && BLOCKS.has(name))) endRow()
      else if (name === 'table') row.startTable()
      else if (name === 'br') words += ' '
    },
  })
  return { parser, rows, endRow }
}

type Spans = Readonly<{ columns: number; rows: number }>

/** The cells of the row that is read. What a cell covers beside and below itself is empty. */
function rowOfCells() {
  let cells: string[] = []
  /** How many rows are still covered from above, by column. */
  let covered: number[] = []

  function skipCovered() {
    for (let left = covered[cells.length] ?? 0; left > 0; left = covered[cells.length] ?? 0) {
      covered[cells.length] = left - 1
      cells.push('')
    }
  }

  return {
    add(text: string, { columns, rows }: Spans) {
      skipCovered()
      for (let column = 0; column < columns; column += 1) {
        covered[cells.length] = rows - 1
        cells.push(column === 0 ? text : '')
      }
    },
    end(): string[] {
      if (cells.length > 0) skipCovered()
      const ended = cells
      cells = []
      return ended
    },
    startTable() {
      covered = []
    },
  }
}

function span(attribute: string | undefined): number {
  const count = Number(attribute)
  return Number.isInteger(count) && count >= 1 ? Math.min(count, WIDEST) : 1
}

function cleaned(words: string): string {
  return plainWords(words).replaceAll(/\s+/g, ' ').trim()
}
