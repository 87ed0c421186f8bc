import { describe, expect, it, test } from 'vitest'
import { choose } from '#analysis/choose.ts'
import { withSimulation } from '#analysis/simulation/withSimulation.ts'
import { FIGURES } from '#figures/figures.ts'
import { readLink } from '#state/link/link.ts'
import { cells, shares } from '../../support/cells.ts'
import { figureFor, knownOf, madeUp, real, text } from '../../support/packages.ts'

describe('the chance', () => {
  test.each([
    ['the shipped pair', real],
    ['the made-up pair', madeUp],
  ])('of %s never falls from year to year and begins in the base year', (_, files) => {
    const by = cells('chance', 'growth=9', 'by', files).map(Number)
    expect(by).toEqual(by.toSorted((a, b) => a - b))
    expect(by.at(-1)).toBeGreaterThan(by[0] ?? 1)
    expect(figureFor(files, 'chance').sentence).toMatch(/In (?:about|fewer|more).+100 draws/)
  })

  it('rises with growth in every year, and is the same for the same view', () => {
    const [slow, fast] = [shares('growth=5'), shares('growth=12')]
    expect(fast.every((share, year) => share >= (slow[year] ?? 1))).toBe(true)
    expect(shares('growth=5')).toEqual(slow)
  })

  it('states its sampling error', () => {
    expect(figureFor(real, 'chance').explanations.join(' ')).toContain(
      'unsure by 1 percentage point.',
    )
  })

  it('spreads more where the reader selects it', () => {
    const width = (link: string) =>
      Number(cells('path', link, 'p90').at(-1)) / Number(cells('path', link, 'p10').at(-1))
    expect(width('class=wide')).toBeGreaterThan(width('') * 2)
  })

  it('gives a reason instead of a number where the pair’s own history is too short', () => {
    const { sentence, draw, table } = figureFor(madeUp, 'chance', 'class=own')
    expect(sentence).toMatch(/takes 10 yearly changes and no source gives more than \d\./)
    expect(draw).toBeNull()
    expect(table.rows.every(({ cells: [, , by] }) => by === '')).toBe(true)
    expect(figureFor(madeUp, 'path', 'class=own').caveat).toBe(sentence)
  })

  it('counts derived totals among the changes of the pair itself', () => {
    const { explanations } = figureFor(real, 'chance', 'source=imf-pakistan&class=own')
    expect(explanations[1]).toMatch(/: 0\.44 a year, .+ the latest 30 of 60 yearly changes\)/)
  })

  it('takes the longest count of the pair where the source of the base has too few', () => {
    expect(figureFor(real, 'chance', 'class=own').explanations[1]).toMatch(
      /0\.44 .+Pakistan's side.+60/,
    )
    const own = figureFor(real, 'chance', 'source=un-comtrade-pakistan&class=own').explanations[1]
    expect(own).toMatch(/UN Comtrade, Pakistan, the latest 12 of 12/)
  })

  it('says how much the pair itself varied, and what its band would be', () => {
    const said = figureFor(real, 'chance').caveat
    expect(said).toMatch(
      /varied 1\.9 times as much as pairs its size \(0\.44 a year against 0\.23\)/,
    )
    expect(figureFor(real, 'chance').explanations.join()).toMatch(
      /Pakistan's side, the latest 30 of 60/,
    )
    const bn = Array.from(said?.matchAll(/\$([\d.]+)\sbn/g) ?? [], ([, value]) => Number(value))
    const year = choose(real.pair, {}).outcome.target.year
    const index = cells('path', 'class=own', 'year').indexOf(year)
    for (const [place, end] of ['p10', 'p90'].entries()) {
      const drawn = Number(cells('path', 'class=own', end)[index])
      expect(Math.abs((bn[place] ?? 0) / (drawn / 1e9) - 1)).toBeLessThan(0.05)
    }
    for (const link of ['class=own', 'class=wide']) {
      expect(figureFor(real, 'chance', link).caveat).toMatch(/Not a forecast/)
    }
    expect(figureFor(madeUp, 'chance').caveat).toMatch(/Not a forecast/)
  })

  it.each([
    ['source=pakistan-commerce-calendar', 0.01],
    ['source=itc', 0.05],
    ['source=pakistan-commerce', 0.01],
  ])('holds no difference between books: ?%s', (link, most) => {
    const years = cells('chance', link, 'year').map(Number)
    const by = shares(link)[years.indexOf(2028)] ?? 1
    expect(by).toBeLessThan(most)
    const [base] = figureFor(real, 'chance', link).table.rows
    expect(base?.cells.slice(2)).toEqual([0, 0])
  })

  it.each(['levers=border:0.5@2034', 'levers=visa:0@2026', 'levers=pipeline:1@2060'])(
    'is not moved by a lever that does nothing yet: ?%s',
    (link) => {
      expect(shares(link).slice(0, 9)).toEqual(shares('').slice(0, 9))
    },
  )

  it('is not lowered by a lever that raises trade', () => {
    const still = shares('')
    for (const link of ['levers=visa:0.05@2026', 'levers=fta:1@2027']) {
      shares(link).forEach((share, year) => expect(share).toBeGreaterThanOrEqual(still[year] ?? 1))
    }
  })

  it('is the same in a year whatever the horizon', () => {
    expect(shares('horizon=2060').slice(0, 11)).toEqual(shares('horizon=2035').slice(0, 11))
    for (const end of ['p10', 'p90']) {
      const until2035 = cells('path', 'horizon=2035', end)
      expect(cells('path', 'horizon=2060', end).slice(0, until2035.length)).toEqual(until2035)
    }
  })

  it('has three significant digits in tables, and the same in words', () => {
    const drawn = [
      ...shares(''),
      ...cells('path', '', 'p10'),
      ...cells('path', '', 'p90'),
      ...cells('tornado', 'rank=chance&levers=fta:1@2027', 'chance'),
    ].flatMap((cell) => (typeof cell === 'number' ? [cell] : []))
    expect(drawn.length).toBeGreaterThan(30)
    for (const value of drawn) expect(value).toBe(Number(value.toPrecision(3)))
    const { outcome } = choose(real.pair, {})
    const { table, explanations } = figureFor(real, 'path')
    const row = table.rows.find((each) => each.cells[0] === outcome.target.year)
    for (const end of ['p10', 'p90']) {
      const place = table.columns.findIndex(({ key }) => key === end)
      expect(explanations.join(' ')).toContain(text.usd(Number(row?.cells[place])))
    }
  })

  it('says that trade was above the target already, and what is left of that', () => {
    expect(figureFor(real, 'chance', 'target=3@2027').sentence).toBe(
      'Trade is at $3\u00a0bn or above it in 2024/25 (1403) already. In 2027/28 (1406), 86.5% of all draws are still there.',
    )
    expect(figureFor(real, 'chance', 'start=12').sentence).toMatch(/already\. In 2029\/30/)
    expect(figureFor(real, 'chance', 'target=3@2024').sentence).toMatch(/already\.$/)
    expect(figureFor(real, 'chance', 'target=3.129@2028').sentence).toMatch(/already\. In 2028\/29/)
  })

  it('speaks of half of all draws', () => {
    expect(figureFor(real, 'chance').sentence).toMatch(
      /Half of all draws have reached it at some time by /,
    )
    expect(figureFor(real, 'chance').explanations.join(' ')).toMatch(
      /first time: some draws fall back/,
    )
    expect(figureFor(real, 'chance', 'growth=2').sentence).toMatch(/less than half of all draws\.$/)
  })

  it('is announced until it is simulated', () => {
    const known = knownOf(real)
    const figure = FIGURES.chance(known, choose(real.pair, {}), text)
    expect(figure.sentence).toMatch(/being made/)
    expect(figure.draw).toBeNull()
  })
})

describe('the bands of the path', () => {
  it('lie around the scenario, and are explained, in the table and the legend', () => {
    const { table, legend, explanations } = figureFor(real, 'path')
    const place = (key: string) => table.columns.findIndex((column) => column.key === key)
    const assumed = table.rows.filter((row) => row.cells.at(-1) === 'assumed')
    for (const row of assumed) {
      const [low, middle, high] = ['p10', 'total', 'p90'].map((key) =>
        Number(row.cells[place(key)]),
      )
      expect(low).toBeLessThan(middle ?? 0)
      expect(high).toBeGreaterThan(middle ?? 0)
    }
    expect(legend.filter(({ kind }) => kind === 'layer')).toHaveLength(3)
    expect(explanations.join(' ')).toContain('10,000 draws')
  })

  it('are absent where the link hides them', () => {
    const { table, legend } = figureFor(real, 'path', 'band=0')
    expect(table.columns.map(({ key }) => key)).not.toContain('p10')
    expect(legend.map(({ kind }) => kind)).not.toContain('layer')
  })

  it('are simulated only for figures that need them', () => {
    const chosen = choose(real.pair, readLink('growth=4').selection)
    expect(withSimulation({ simulation: 'none' }, knownOf(real), chosen)).toBe(chosen)
  })
})

describe('the panel behind the bands', () => {
  it('was measured to 15 years ahead: figures name the first year beyond, if they show any', () => {
    const words = (id: 'path' | 'chance' | 'tornado' | 'compare', link: string) =>
      figureFor(real, id, link).explanations.join(' ')
    for (const id of ['path', 'chance'] as const) {
      expect(words(id, 'horizon=2045')).toMatch(/from 2040\/41 \(1419\) on the same formula/)
      expect(words(id, 'horizon=2039')).not.toMatch(/same formula/)
      expect(words(id, 'horizon=2039')).toMatch(/held 79 to 84\s?% of pairs/)
      expect(words(id, 'class=own&source=imf-pakistan&horizon=2045')).not.toMatch(
        /79 to 84|same formula/,
      )
    }
    expect(words('tornado', 'target=10@2045&horizon=2045')).toMatch(/from 2040\/41 \(1419\) on/)
    expect(words('tornado', 'target=10@2030&horizon=2045')).not.toMatch(/same formula/)
  })
})
