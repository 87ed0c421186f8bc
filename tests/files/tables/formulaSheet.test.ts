import { afterEach, describe, expect, it, test, vi } from 'vitest'
import { choose } from '#analysis/choose.ts'
import { commandLine } from '#files/cite/commandLine.ts'
import { formulaSheet } from '#files/tables/formulaSheet.ts'
import { readLink } from '#state/link/link.ts'
import { main } from '../../../scripts/figure.ts'
import { figureFor, real, text } from '../../support/packages.ts'
import { evaluated } from '../../support/spreadsheet.ts'

const LINKS = [
  '',
  'growth=20',
  'start=3.1&shock=2025:-15:2&target=10@2034',
  'growth=8&growth.IRN-PAK=12&shock=2026:-30:3~2027:10:0~2028:-5:4',
  'growth.IRN-PAK=12&growth.IRN-PAK.agriculture=4&shock=2025:-50:0',
  'source=itc&growth=-5',
  'solve=growth&target=9@2033',
  'solve=start&target=9@2033&growth.PAK-IRN=3',
  'growth=60&horizon=2060',
  'target=1@2028',
]

function sheetFor(link: string) {
  const chosen = choose(real.pair, readLink(link).selection)
  const grid = evaluated(formulaSheet(real.pair, chosen.outcome, text))
  const head = grid.findIndex(([first]) => first === 'Year')
  const rows = grid.slice(head + 1).filter((cells) => cells.length > 2)
  const columns = (grid[head] ?? []).map(String)
  const answer = (label: string) => grid.find(([first]) => first === label)?.[1]
  return { outcome: chosen.outcome, columns, rows, answer }
}

describe.each(LINKS)('the formulas for %j', (link) => {
  const { outcome, columns, rows, answer } = sheetFor(link)
  const column = (label: string) => columns.indexOf(label)

  it('give the totals of the path, every year', () => {
    const table = figureFor(real, 'path', link).table
    const total = table.columns.findIndex(({ key }) => key === 'total')
    const projected = table.rows.filter(({ cells }) => cells.at(-1) === 'assumed')
    for (const { cells } of projected) {
      const row = rows.find(([year]) => year === cells[0]) ?? []
      expect(Number(row[column('Total, US$')]) / Number(cells[total])).toBeCloseTo(1, 9)
    }
    expect(rows).toHaveLength(outcome.projection.total.length)
  })

  it('give each flow as the columns of its parts', () => {
    const last = rows.at(-1) ?? []
    for (const flow of real.pair.flows) {
      const name = flow === 'IRN-PAK' ? 'Iran to Pakistan' : 'Pakistan to Iran'
      const parts = columns.flatMap((label, index) => (label.endsWith(name) ? [index] : []))
      const sum = parts.reduce((all, index) => all + Number(last[index]), 0)
      const projected = outcome.projection.flows[flow]?.at(-1)
      expect(projected === undefined ? parts.length : sum / projected).toBeCloseTo(
        projected === undefined ? 0 : 1,
        9,
      )
    }
  })

  it('give the growth needed of every year, and none where there is none', () => {
    const needed = figureFor(real, 'required', link).table.rows.map(({ cells }) => cells[2])
    const found = rows.slice(1).map((row) => row[column('Growth needed to be there')])
    expect(found).toHaveLength(needed.length)
    const other = found.filter(
      (value, index) => Math.abs(Number(value) - Number(needed[index])) > 1e-9,
    )
    expect(other).toEqual([])
  })

  it('give the year of reaching the target', () => {
    expect(answer('First year at the target')).toBe(outcome.reached ?? '')
  })
})

describe('the formulas', () => {
  it('begin with what is assumed, in the order that they refer to', () => {
    const { outcome } = choose(real.pair, readLink('growth=20&target=9@2033').selection)
    const grid = formulaSheet(real.pair, outcome, text)
    expect(grid.slice(0, 3)).toEqual([
      ['Base year', 2024],
      ['Target, US$', 9e9],
      ['Target year', 2033],
    ])
    expect(grid[6]).toEqual(['Growth a year', 0.2, 0.2])
  })
})

describe('the command line', () => {
  afterEach(() => vi.restoreAllMocks())

  it('is one that a shell takes as it is', () => {
    expect(commandLine('path', "name=O'Brien&growth=20")).toBe(
      "npm run -s figure -- path 'name=O%27Brien&growth=20' --format csv",
    )
  })

  test.each(LINKS)('is answered for %j', async (link) => {
    const [, figure = '', query = ''] =
      /-- (\S+) '(.*)' --format/.exec(commandLine('path', link)) ?? []
    vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    expect(await main([figure, query, '--format', 'csv'])).toBe(0)
  })
})
