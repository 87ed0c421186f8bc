import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PrintedTable } from '#files/briefing/printedTable.ts'
import { tableParts } from '#files/slides/slideTable.ts'

const BOX = { x: 0, y: 0, w: 12, h: 5 }

describe('a table cut into slides', () => {
  it('shows every row once, in order, whatever is in it', () => {
    fc.assert(
      fc.property(tables(), (table) => {
        const parts = tableParts(table, BOX)
        expect(parts.flatMap(({ rows }) => rows)).toEqual(table.rows)
        let before = 0
        for (const part of parts) {
          expect(part.before).toBe(before)
          expect(part.heights).toHaveLength(part.rows.length + 1)
          before += part.rows.length
        }
      }),
    )
  })

  it('never runs over the foot of a slide, unless a single row does', () => {
    fc.assert(
      fc.property(tables(), (table) => {
        for (const { heights, rows } of tableParts(table, BOX)) {
          const height = heights.reduce((sum, one) => sum + one, 0)
          expect(rows.length === 1 || height <= BOX.h).toBe(true)
        }
      }),
    )
  })

  it('fills the width of its box', () => {
    fc.assert(
      fc.property(tables(), (table) => {
        for (const { widths } of tableParts(table, BOX)) {
          expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(BOX.w)
        }
      }),
    )
  })

  it('has at most twelve rows a slide, shared out evenly', () => {
    const rows = Array.from({ length: 26 }, (_, index) => [String(index)])
    const parts = tableParts({ kinds: ['text'], head: ['a'], rows }, BOX)
    expect(parts.map((part) => part.rows.length)).toEqual([9, 9, 8])
  })

  it('is set larger where it then still fits one slide', () => {
    const few = tableParts({ kinds: ['text'], head: ['a'], rows: [['b']] }, BOX)
    const rows = Array.from({ length: 30 }, (_, index) => [String(index)])
    const many = tableParts({ kinds: ['text'], head: ['a'], rows }, BOX)
    expect(few[0]?.size).toBeGreaterThan(many[0]?.size ?? 0)
    expect(many[0]?.size).toBeGreaterThanOrEqual(12)
  })

  it('is one part where it has no rows', () => {
    const [part, ...more] = tableParts({ kinds: ['text'], head: ['a'], rows: [] }, BOX)
    expect(part?.rows).toEqual([])
    expect(more).toEqual([])
  })
})

function tables() {
  const cell = fc.oneof(fc.string({ maxLength: 12 }), fc.lorem({ maxCount: 20 }))
  return fc.integer({ min: 1, max: 8 }).chain((width) =>
    fc
      .tuple(
        fc.array(cell, { minLength: width, maxLength: width }),
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 40 }),
      )
      .map(([head, rows]): PrintedTable => ({
        kinds: head.map(() => 'text' as const),
        head,
        rows,
      })),
  )
}
