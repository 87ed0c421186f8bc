import { describe, expect, it } from 'vitest'
import { keyRows, withoutEmptyColumns } from '#files/briefing/keyRows.ts'
import { figureFor, real, text } from '../../support/packages.ts'

const YEARS = [2029, 2034, 2024, 2031, 2023]

describe('a short table', () => {
  it('has the years that matter, in order, and says how many rows are left out', () => {
    const { table } = figureFor(real, 'path', 'growth=20')
    const { rows, before, after } = keyRows(table, YEARS)
    expect(rows.map(({ cells }) => cells[0])).toEqual([2023, 2024, 2029, 2031, 2034])
    expect(before + after).toBe(table.rows.length - 5)
  })

  it('keeps the year of the target where scenarios have a row each', () => {
    const link = 'growth=20&compare=baseline~desk~growth%3D5~growth%3D9~growth%3D12~growth%3D30'
    const { rows } = keyRows(figureFor(real, 'compare', link).table, YEARS)
    expect(rows.map(({ cells }) => cells[0])).toEqual(Array.from({ length: 6 }, () => 2029))
  })

  it('is of rows without a gap, the latest, where it has none of these years', () => {
    const { table } = figureFor(real, 'products')
    const { rows, before, after } = keyRows(table, [1990])
    expect(rows).toHaveLength(10)
    expect(rows.every(({ cells }) => !cells.includes(null))).toBe(true)
    expect(before + after).toBe(table.rows.length - 10)
  })

  it('says each year once, without its months, and has no empty column', () => {
    const { table } = figureFor(real, 'required', 'growth=20')
    const { columns, rows } = withoutEmptyColumns({ ...table, rows: table.rows.slice(0, 2) }, text)
    expect(columns.map(({ key, label }) => [key, label])).toEqual([
      ['period', 'Year'],
      ['growth', expect.any(String)],
      ['ofBest', expect.any(String)],
    ])
    expect(rows[0]?.cells[0]).toBe('2025/26 (1404)')
  })
})
