import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { printCell } from '#charts/frame/printCell.ts'
import type { TableCell } from '#charts/frame/table.ts'
import { answer } from '#figures/words/answer.ts'
import { baseSources, choose } from '#analysis/choose.ts'
import { limitationsOf, type Figure } from '#figures/figure.ts'
import { FIGURE_IDS } from '#figures/catalogue.ts'
import { FIGURES } from '#figures/figures.ts'
import { originRecord } from '#figures/provenance/origins.ts'
import { readLink, writeLink } from '#state/link/link.ts'
import type { Selection } from '#state/link/selection.ts'
import type { PairFiles } from '#files/bundle/pairFiles.ts'
import { figureFor, knownOf, madeUp, real, reference, text } from '../support/packages.ts'

const PAIRS = [
  ['the shipped pair', real],
  ['the made-up pair', madeUp],
] as const

/** All texts of a figure. */
function wordsOf(figure: Figure): string[] {
  const { title, sentence, table, sources } = figure
  const cells = table.rows.flatMap((row) =>
    table.columns.map(({ kind }, index) => printCell(row.cells[index] ?? null, kind, text)),
  )
  return [title, sentence, ...limitationsOf(figure), ...sources, ...cells]
}

function column({ table }: Figure, key: string): TableCell[] {
  const index = table.columns.findIndex((one) => one.key === key)
  return table.rows.map(({ cells }) => cells[index] ?? null)
}

/** The row of a figure's table that begins with `year` and has `status`. */
function rowOf(figure: Figure, year: number, status: string): Record<string, TableCell> {
  const keys = figure.table.columns.map(({ key }) => key)
  const rows = figure.table.rows.map(({ cells }) =>
    Object.fromEntries(keys.map((key, index) => [key, cells[index] ?? null])),
  )
  const found = rows.find((row) => row['year'] === year && row['status'] === status)
  if (!found) throw new Error(`no ${status} row for ${year}`)
  return found
}

/** Selections at the ends of what a link may say, and ordinary ones. */
function selectionsOf({ pair }: PairFiles): fc.Arbitrary<Selection> {
  return fc.record(
    {
      source: fc.constantFrom(...baseSources(pair).map(({ id }) => id)),
      growth: fc.constantFrom(-50, -5, 0, 0.1, 13.6, 100),
      growthOf: fc.constantFrom({ [pair.flows[0]]: 20 }, { [`${pair.flows[1]}.rest`]: -30 }),
      shocks: fc.constantFrom(
        [{ year: 2026, change: -100, recovery: 3 }],
        [
          { year: 2030, change: 40, recovery: 0 },
          { year: 2031, change: -15, recovery: 2 },
        ],
      ),
      target: fc.constantFrom(
        { value: 0.001, year: 1990 },
        { value: 10, year: 2028 },
        { value: 100_000, year: 2100 },
      ),
      start: fc.constantFrom(0, 0.5, 50),
      solve: fc.constantFrom('year', 'growth', 'target', 'start'),
      horizon: fc.constantFrom(2000, 2027, 2060),
      flow: fc.constantFrom(...pair.flows),
      product: fc.constantFrom('27', '99', pair.categories[0]?.id ?? ''),
      year: fc.constantFrom(2019, 2024, 1950),
      years: fc.constantFrom([2010, 2020] as const, [1900, 1901] as const),
    },
    { requiredKeys: [] },
  )
}

describe.each(PAIRS)('every figure of %s', (_, files) => {
  const known = knownOf(files)
  const selections = selectionsOf(files)

  test.each(FIGURE_IDS)('%s has a title, a sentence, rows and a source', (id) => {
    const figure = figureFor(files, id)
    expect(figure.id).toBe(id)
    expect(figure.title).not.toBe('')
    expect(figure.sentence).toMatch(/\.$/)
    expect(figure.table.rows.length).toBeGreaterThan(0)
    expect(figure.sources.length).toBeGreaterThan(0)
    for (const { cells } of figure.table.rows) {
      expect(cells).toHaveLength(figure.table.columns.length)
    }
  })

  test.each(FIGURE_IDS)(
    '%s answers any scenario in words, never in NaN, Infinity or undefined',
    (id) => {
      fc.assert(
        fc.property(selections, (selection) => {
          const figure = FIGURES[id](known, choose(files.pair, selection), text)
          const odd = wordsOf(figure).filter((words) =>
            /NaN|Infinity|∞|undefined|null|\{\w+\}/.test(words),
          )
          expect(odd, `${id} of ?${writeLink(selection)}`).toEqual([])
          expect(figure.caveat?.split(' ').length ?? 0).toBeLessThanOrEqual(25)
        }),
        { numRuns: 40 },
      )
    },
  )

  it('has an origin for every row', () => {
    for (const { id: source } of baseSources(files.pair)) {
      for (const flow of files.pair.flows) {
        for (const id of FIGURE_IDS) {
          const { table } = figureFor(files, id, `source=${source}&flow=${flow}&product=27`)
          const origins = table.rows.map(({ origin }) => origin)
          expect(origins.filter((origin) => origin.length === 0)).toEqual([])
          const lost = origins
            .flat()
            .filter((one) => originRecord(files.pair, one, reference) === null)
          expect(lost, `${id} of ${source}`).toEqual([])
        }
      }
    }
  })

  it('adds flows up to the total in every projected year', () => {
    for (const { id } of baseSources(files.pair)) {
      const { selection } = readLink(`source=${id}&growth=7&shock=2027:-15:2`)
      const figure = FIGURES.path(known, choose(files.pair, selection), text)
      const totals = column(figure, 'total')
      const [sold, bought] = files.pair.flows.map((flow) => column(figure, flow))
      column(figure, 'status').forEach((status, row) => {
        if (status !== 'assumed' || sold?.[row] === null) return
        expect(Number(sold?.[row]) + Number(bought?.[row])).toBeCloseTo(Number(totals[row]), 2)
      })
    }
  })
})

describe('the path', () => {
  test.each([
    ['', '2034/35 (1413)'],
    ['growth=26.4', '2029/30 (1408)'],
    ['source=itc', '2041'],
    ['start=3.1&growth=12.4', '2035/36 (1414)'],
    ['start=3.1&shock=2025:-15:0', '2036/37 (1415)'],
  ])('of ?%s reaches ten billion in %s', (link, year) => {
    const { outcome } = choose(real.pair, readLink(link).selection)
    expect(answer(outcome, text)).toContain(`reaches $10\u00A0bn in ${year}.`)
  })

  it('falls by exactly the shock and is made good when it should be', () => {
    const lasting = figureFor(real, 'path', 'start=3.1&shock=2025:-15:0')
    expect(rowOf(lasting, 2025, 'assumed')['total']).toBeCloseTo(2.635e9, 0)
    expect(rowOf(lasting, 2026, 'assumed')['total']).toBeCloseTo(2.99336e9, -3)

    const passing = figureFor(real, 'path', 'start=3.1&shock=2025:-15:2')
    expect(rowOf(passing, 2027, 'assumed')['total']).toBeCloseTo(3.1e9 * 1.136 ** 3, -3)
  })

  it('shows reported and assumed values, and gaps as gaps', () => {
    const figure = figureFor(real, 'path')
    expect(rowOf(figure, 2024, 'reported')).toMatchObject({
      'IRN-PAK': 2423e6,
      'PAK-IRN': 706e6,
      total: 3129e6,
    })
    expect(rowOf(figure, 2019, 'claimed')).toMatchObject({ 'IRN-PAK': null, total: 1.5e9 })
    expect(column(figure, 'year')).not.toContain(2020)
    // A missing target is an empty cell, not a value that was not reported.
    expect(rowOf(figure, 2019, 'claimed')).toMatchObject({ baseline: '', target: '' })
  })

  it('gives a reason where there is no answer', () => {
    expect(figureFor(real, 'path', 'growth=0').sentence).toMatch(/never reaches/)
    expect(figureFor(real, 'path', 'start=0').sentence).toMatch(/zero times anything/)
    expect(figureFor(real, 'path', 'solve=growth&target=10@2020').sentence).toMatch(
      /it starts in 2024\/25/,
    )
  })
})

describe('choosing a source', () => {
  it('changes base, calendar and history together', () => {
    const ministry = figureFor(real, 'path', 'source=pakistan-commerce')
    expect(ministry.sources).toEqual(["Pakistan's commerce ministry by fiscal year"])
    expect(rowOf(ministry, 2023, 'derived')).toMatchObject({
      period: expect.stringMatching(/^2023\/24 · Jul 2023\s–\sJun 2024$/),
      total: 1_037_020_000,
    })
    expect(column(ministry, 'period')).not.toContainEqual(expect.stringMatching(/^14\d\d/))
  })

  it('never takes a missing flow for zero', () => {
    const ministry = figureFor(real, 'flows', 'source=pakistan-commerce')
    const row = ministry.table.rows.find(({ cells }) => cells[0] === 2024)
    expect(row?.cells.slice(2)).toEqual([1222e6, 'reported', null, 'reported', null])
  })

  it('says that a total alone has no flows', () => {
    expect(figureFor(real, 'flows', 'source=itc').sentence).toMatch(/only a total/)
  })
})

describe('the claims', () => {
  it('are the five in circulation, each with its status', () => {
    const { table } = figureFor(real, 'headline')
    // An amount, a change or a ratio, as a number in a column of its own.
    expect(table.rows.map(({ cells }) => [...cells.slice(1, 4), cells[5]])).toEqual([
      [3_129_000_000, '', '', 'reported'],
      ['', 0.136, '', 'claimed'],
      ['', -0.15, '', 'contested'],
      [10_000_000_000, '', '', 'claimed'],
      ['', '', 3.43, 'derived'],
    ])
  })
})

describe('the products', () => {
  it('partition each year’s flow', () => {
    const figure = figureFor(real, 'products')
    const shares = figure.table.rows
      .filter(({ cells }) => cells[0] === 2019 && typeof cells[6] === 'number')
      .map(({ cells }) => Number(cells[6]))
    expect(shares.length).toBeGreaterThan(5)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
  })

  it('have no value where a category is only named', () => {
    const milk = figureFor(real, 'products').table.rows.find(
      ({ cells }) => cells[1] === 'Dried milk',
    )
    expect(milk?.cells[5]).toBeNull()
  })

  it('open into HS chapters that add up to their category', () => {
    const all = figureFor(real, 'products').table.rows
    const metals = all.find(
      ({ cells }) => cells[0] === 2019 && cells[1] === 'Metals and metal goods',
    )
    const inside = figureFor(real, 'products', 'product=metals').table.rows.filter(
      ({ cells }) => cells[0] === 2019 && String(cells[2]).includes('Comtrade'),
    )
    const sum = inside.reduce((total, { cells }) => total + Number(cells[5]), 0)
    expect(inside.length).toBeGreaterThan(1)
    expect(sum).toBeCloseTo(Number(metals?.cells[5]), 0)
  })
})

describe('the record', () => {
  it('judges only targets whose year was counted', () => {
    const { sentence, table } = figureFor(real, 'record')
    expect(sentence).toBe(
      "None of the 2 targets whose year Iran's customs has counted was met. " +
        'That of $3\u00A0bn, which had no date, was passed in 2024/25 (1403).',
    )
    expect(table.rows.map(({ cells }) => cells[4])).toEqual([
      3.129e9,
      1.5657e9,
      2.7544e9,
      '',
      '',
      '',
      '',
    ])
    expect(table.rows.map(({ cells }) => cells[5])).toEqual([
      '$3.13\u00A0bn, passed in 2024/25 (1403)',
      '$1.57\u00A0bn, missed',
      '$2.75\u00A0bn, missed',
      'still open',
      'still open',
      'no date was set',
      'still open',
    ])
  })

  it('leaves a target without a date open where its source has not counted as much', () => {
    const { sentence, table } = figureFor(real, 'record', 'source=imf-pakistan')
    expect(sentence).not.toMatch(/passed/)
    expect(table.rows[0]?.cells.slice(4)).toEqual(['', 'no date was set'])
  })
})

describe('the mirror', () => {
  it('compares both sides’ latest figures, of the same days', () => {
    expect(figureFor(real, 'mirror').sentence).toBe(
      "For 2024/25 (1403), Iran's customs counts $2.42\u00A0bn from Iran to Pakistan: " +
        "2.1 times the $1.17\u00A0bn of Pakistan's ministry, aligned to the same twelve months.",
    )
  })
})
