import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Column, Table } from '#charts/frame/table.ts'
import { columnWidths } from '#files/briefing/columnWidths.ts'
import { printedTable } from '#files/briefing/printedTable.ts'
import { truncatedRows } from '#files/briefing/truncatedRows.ts'
import { figureFor, real, text } from '../../support/packages.ts'

describe('the rows of a long table', () => {
  it('loses the oldest years, from wherever they begin', () => {
    const rising = tableOf('year', [2001, 2002, 2003])
    expect(truncatedRows(rising, 2)).toMatchObject({ before: 1, after: 0 })
    expect(truncatedRows(rising, 2).rows.map(({ cells }) => cells[0])).toEqual([2002, 2003])

    const falling = tableOf('year', [2003, 2002, 2001])
    expect(truncatedRows(falling, 2).rows.map(({ cells }) => cells[0])).toEqual([2003, 2002])
  })

  it('loses its end where it is in no order of time', () => {
    expect(truncatedRows(tableOf('text', ['b', 'a', 'c']), 2)).toMatchObject({
      before: 0,
      after: 1,
    })
  })

  it('loses nothing where all fit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat({ max: 20 }), (years, most) => {
        const table = tableOf('year', years)
        const { rows, before, after } = truncatedRows(table, most)
        expect(before + rows.length + after).toBe(years.length)
        expect(rows.length).toBe(Math.min(most, years.length))
        expect(table.rows.slice(before, before + rows.length)).toEqual(rows)
      }),
    )
  })
})

describe('the columns of a table', () => {
  it('fill the room they have, none narrower than its longest word if all words fit', () => {
    const words = fc.array(fc.lorem({ maxCount: 12 }), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 10 }), (head, rows) => {
        const widths = columnWidths({ kinds: ['text', 'text', 'text'], head, rows }, 500, 10, 8)
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(500)
        expect(Math.min(...widths)).toBeGreaterThan(20)
      }),
    )
  })

  it('give long words more room than numbers', () => {
    const table = {
      kinds: ['text', 'usd'] as const,
      head: ['What', 'US$'],
      rows: [['A category of goods with a name that takes two lines at least', '$1 m']],
    }
    const [words = 0, numbers = 0] = columnWidths(table, 300, 10, 8)
    expect(words).toBeGreaterThan(3 * numbers)
  })

  it('print what the page prints', () => {
    const { table } = figureFor(real, 'mirror')
    const { rows } = printedTable(table, text)
    const zero = table.rows.findIndex(({ cells }) => cells[4] === 0)
    expect(rows[zero]?.[4]).toBe('$0')
    expect(rows.flat()).toContain('reported')
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => table.columns.length))
  })
})

function tableOf(kind: Column['kind'], cells: readonly (string | number)[]): Table {
  const rows = cells.map((cell) => ({ cells: [cell], origin: [] }))
  return { caption: '', columns: [{ key: 'a', label: 'A', kind }], rows }
}
