import { afterEach, describe, expect, it, test, vi } from 'vitest'
import { CATALOGUE, FIGURE_IDS, type FigureId } from '#figures/catalogue.ts'
import { fileView } from '#files/briefing/fileView.ts'
import { commandLine } from '#files/cite/commandLine.ts'
import { formulaSheet } from '#files/tables/formulaSheet.ts'
import { typedCells } from '#files/tables/grid.ts'
import { unformulated } from '#files/tables/unformulated.ts'
import { main } from '../../../scripts/figure.ts'
import { figureFor, knownOf, real, text } from '../../support/packages.ts'
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
  'shock=2026:-100:5',
  'levers=border:5@2026',
  'levers=border:5@2026~fta:1@2027&growth=20&shock=2027:-15:2&growth.IRN-PAK.agriculture=4',
  'levers=incidents:1@2027~payments:1@2026~sanctions:1@2026&source=itc',
  'levers=pipeline:1@2028~barter:1@2027&growth=40',
  'levers=closure:180@2026~electricity:500@2027~formalisation:50@2028',
  'levers=electricity:500@2027&source=press',
]

function sheetFor(link: string) {
  const { outcome, grid: written } = formulasFor(link)
  const grid = evaluated(typedCells(written))
  const head = grid.findIndex(([first]) => first === 'Year')
  const rows = grid.slice(head + 1).filter((cells) => cells.length > 2)
  const columns = (grid[head] ?? []).map(String)
  const answer = (label: string) => grid.find(([first]) => first === label)?.[1]
  return { outcome, written, grid, columns, rows, answer }
}

/** Values that differ by more than a billionth, beside what was found. */
function otherThan(expected: readonly unknown[], found: readonly unknown[]): unknown[] {
  expect(found).toHaveLength(expected.length)
  return expected.flatMap((value, index) => {
    const other = found[index]
    if (typeof value !== 'number') return other === value ? [] : [[value, other]]
    const isClose = Math.abs(Number(other) - value) <= 1e-9 * Math.max(1, Math.abs(value))
    return typeof other === 'number' && isClose ? [] : [[value, other]]
  })
}

function formulasFor(link: string) {
  const edition = { site: 'https://corridor.example/', made: '2026-11-25' }
  const view = fileView({ figure: 'path', link }, knownOf(real), edition, text)
  return { outcome: view.outcome, ...formulaSheet(real.pair, view, text) }
}

describe.each(LINKS)('the formulas for %j', (link) => {
  const { outcome, written, grid, columns, rows, answer } = sheetFor(link)
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

  it('give each flow as one column, or as the columns of its parts', () => {
    const last = rows.at(-1) ?? []
    const found = real.pair.flows.map((flow) => {
      const name = flow === 'IRN-PAK' ? 'Iran to Pakistan' : 'Pakistan to Iran'
      const named = columns.filter((label) => !/^(?:Levers|Projects)/.test(label))
      const whole = named.filter((label) => label === `All of ${name}`)
      const parts = whole.length > 0 ? whole : named.filter((label) => label.endsWith(name))
      return parts.reduce((all, label) => all + Number(last[column(label)]), 0)
    })
    const { flows } = outcome.projection
    const expected = real.pair.flows.map((flow) => flows[flow]?.at(-1) ?? 0)
    expect(otherThan(expected, found)).toEqual([])
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

  it('hold the results that a program calculates', () => {
    const results = written.map((cells) =>
      cells.map((cell) => (typeof cell === 'string' ? cell : cell.value)),
    )
    expect(otherThan(results.flat(), grid.flat())).toEqual([])
  })

  it('give the balance of the flows', () => {
    const [sold = [], bought = []] = real.pair.flows.map((flow) => outcome.projection.flows[flow])
    const expected = sold.map((value, at) => value - (bought[at] ?? 0))
    const found = rows.flatMap((row) => row[column('Balance, US$')] ?? [])
    expect(otherThan(expected, found)).toEqual([])
  })

  it('give the year of reaching the target', () => {
    expect(answer('First year at the target')).toBe(outcome.reached ?? '')
  })
})

describe('the formulas', () => {
  it('begin with what is assumed, in the order that they refer to', () => {
    const grid = typedCells(formulasFor('growth=20&target=9@2033').grid)
    expect(grid.slice(0, 3)).toEqual([
      ['Base year', 2024],
      ['Target, US$', 9e9],
      ['Target year', 2033],
    ])
    expect(grid[6]).toEqual(['Growth a year', 0.2, 0.2])
  })
})

describe('what has no formulas', () => {
  const sentences = (figure: FigureId, link: string) => {
    const edition = { site: 'https://corridor.example/', made: '2026-11-25' }
    const view = fileView({ figure, link }, knownOf(real), edition, text)
    const { grid } = formulaSheet(real.pair, view, text)
    const said = unformulated(view, text)
    // The sheet ends with the same sentences.
    expect(grid.flat().filter((cell) => typeof cell === 'string')).toEqual(
      expect.arrayContaining([...said]),
    )
    return said
  }

  it('is nothing of flows and required growth', () => {
    for (const figure of ['flows', 'required'] as const) expect(sentences(figure, '')).toEqual([])
  })

  it('is said of levers, units, draws and whatever else the formulas leave out', () => {
    expect(sentences('flows', 'levers=border:5@2026')).toEqual([
      expect.stringMatching(/^What levers do/),
    ])
    expect(sentences('flows', 'measure=gdp')).toEqual([expect.stringContaining('GDP')])
    expect(sentences('path', '')).toEqual([expect.stringContaining('10,000 draws')])
    const counted = FIGURE_IDS.filter((figure) => !CATALOGUE[figure].isMovedByScenario)
    const whole = new Set<FigureId>(['flows', 'required', ...counted])
    const others = FIGURE_IDS.filter((figure) => !whole.has(figure))
    expect(others.filter((figure) => sentences(figure, '').length !== 1)).toEqual([])
  })
})

describe('the command line', () => {
  afterEach(() => vi.restoreAllMocks())

  it('is one that a shell takes as it is', () => {
    expect(commandLine('path', 'pair=own-abc-xyz', '')).toContain(
      "'pair=own-abc-xyz' --data 'own-abc-xyz.zip' --format",
    )
    expect(commandLine('path', "name=O'Brien&growth=20", 'https://corridor.example/')).toBe(
      "npm run -s figure -- path 'name=O%27Brien&growth=20' --format csv --site 'https://corridor.example/'",
    )
  })

  test.each(LINKS)('is answered for %j', async (link) => {
    const [, figure = '', query = ''] =
      /-- (\S+) '(.*)' --format/.exec(commandLine('path', link, '')) ?? []
    vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    expect(await main([figure, query, '--format', 'csv'])).toBe(0)
  })
})
