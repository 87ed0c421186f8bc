import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { printCell } from '#charts/frame/printCell.ts'
import { baseSources, choose } from '#analysis/choose.ts'
import type { Figure } from '#figures/figure.ts'
import { FIGURE_IDS } from '#figures/catalogue.ts'
import { FIGURES } from '#figures/figures.ts'
import { fillTemplate, templatePieces, tokenFor } from '#figures/paragraphs/paragraph.ts'
import { defaultParagraph } from '#figures/paragraphs/defaultParagraph.ts'
import { tableIndex } from '#figures/paragraphs/tableIndex.ts'
import type { Selection } from '#state/link/selection.ts'
import { figureFor, knownOf, madeUp, real, text } from '../../support/packages.ts'

const PAIRS = [
  ['the shipped pair', real],
  ['the made-up pair', madeUp],
] as const

function filledParagraph(figure: Figure): string {
  return fillTemplate(defaultParagraph(figure, text), figure.table, text)
}

describe.each(PAIRS)('the proposed paragraphs of %s', (_, files) => {
  const { pair } = files
  const views: fc.Arbitrary<Selection> = fc.record(
    {
      source: fc.constantFrom(...baseSources(pair).map(({ id }) => id)),
      growth: fc.constantFrom(-20, 0, 9, 60),
      target: fc.constantFrom({ value: 0.1, year: 2030 }, { value: 10, year: 2028 }),
      start: fc.constantFrom(0, 2, 40),
      horizon: fc.constantFrom(2000, 2030, 2050),
      flow: fc.constantFrom(...pair.flows),
      product: fc.constantFrom('27', '72', pair.categories[0]?.id ?? ''),
      year: fc.constantFrom(2019, 2024),
      years: fc.constantFrom([2010, 2020] as const, [1900, 1901] as const),
    },
    { requiredKeys: [] },
  )

  it('hold no number but those of the table, each printed as the table prints it', () => {
    fc.assert(
      fc.property(views, fc.constantFrom(...FIGURE_IDS), (view, id) => {
        const { table, ...figure } = FIGURES[id](knownOf(files), choose(pair, view), text)
        const template = defaultParagraph({ ...figure, table }, text)
        const tokens = [...template.matchAll(/\{\{(.+?) · (.+?)\}\}/g)]
        expect(template.replaceAll(/\{\{.+?\}\}/g, '')).not.toMatch(/\d|\{\w*\}|undefined|NaN/)

        const pieces = templatePieces(template, table, text).filter(({ kind }) => kind !== 'words')
        const cells = tokens.map(([, row = '', key = '']) => {
          const place = table.columns.findIndex((column) => column.key === key)
          const cell = tableIndex(table).rowFor(row)?.cells[place] ?? null
          return cell === null ? null : printCell(cell, table.columns[place]?.kind ?? 'text', text)
        })
        expect(pieces.map((piece) => (piece.kind === 'gap' ? null : piece.text))).toEqual(cells)
      }),
      { numRuns: 300 },
    )
  })

  test.each(FIGURE_IDS)('name every row of %s so that it is found again', (id) => {
    const { table } = figureFor(files, id, 'product=72')
    for (const row of table.rows) {
      expect(tableIndex(table).rowFor(tableIndex(table).keyOf(row))).toBe(row)
    }
  })
})

describe('a default paragraph', () => {
  it('has the numbers of the path’s table', () => {
    expect(filledParagraph(figureFor(real, 'path', 'growth=20'))).toBe(
      'In the last year counted (2024/25 (1403) · Mar 2024\u2009–\u2009Mar 2025), trade came to ' +
        '$3.13\u00A0bn (reported). Of this, Iran to Pakistan took $2.42\u00A0bn, and Pakistan to ' +
        'Iran $706\u00A0m. With the assumptions of this scenario, trade first comes to the target of ' +
        '$10\u00A0bn with $11.2\u00A0bn (2031/32 (1410) · Mar 2031\u2009–\u2009Mar 2032). At the end of the years ' +
        'shown (2034/35 (1413) · Mar 2034\u2009–\u2009Mar 2035) it stands at $19.4\u00A0bn; if nothing is moved, at ' +
        '$11.2\u00A0bn. These are assumptions carried forward, not a forecast.',
    )
  })

  it('has a gap where a source reported nothing', () => {
    const ministry = filledParagraph(figureFor(real, 'flows', 'source=pakistan-commerce'))
    expect(ministry).toMatch(/Iran to \[to be researched: Pakistan to Iran, 2024\/25 · Jul 2024/)
    expect(ministry).toMatch(/a balance of \[to be researched: Balance, 2024\/25/)
    expect(filledParagraph(figureFor(real, 'flows', 'source=itc'))).toMatch(/^\[to be researched: /)
    expect(filledParagraph(figureFor(madeUp, 'mirror'))).toMatch(
      /\[to be researched: the figure of the/,
    )
  })

  it('names the source of either side, and the verdicts on targets', () => {
    expect(filledParagraph(figureFor(real, 'mirror'))).toMatch(
      /\$2\.42\sbn \(Iran's customs.+\$1\.17\sbn \(Pakistan's commerce ministry by fiscal year, importer’s years aligned by days\): a ratio of 2\.1\s:\s1/,
    )
    expect(filledParagraph(figureFor(real, 'record'))).toContain(
      '“$5 billion a year by 2021” (announced Apr 2015): $1.57\u00A0bn, missed.',
    )
  })
})

describe('a token', () => {
  const figure = figureFor(real, 'path')
  const { table } = figure
  const fill = (template: string) => fillTemplate(template, table, text)

  it('is replaced by its cell, with a dot or a bar and any spaces', () => {
    expect(fill('from {{2024 · total}} on')).toBe('from $3.13\u00A0bn on')
    expect(fill('{{2024|total}} {{  2024  ·  status  }}')).toBe('$3.13\u00A0bn reported')
    expect(fill('**{{2024 · total}}**')).toBe('**$3.13\u00A0bn**')
  })

  it('is replaced by the new value when the table changes', () => {
    const faster = figureFor(real, 'path', 'growth=20').table
    expect(fill('{{2028 · total}}')).toBe('$5.21\u00A0bn')
    expect(fillTemplate('{{2028 · total}}', faster, text)).toBe('$6.49\u00A0bn')
  })

  it('is replaced by a gap where there is no such row, column or value', () => {
    expect(fill('{{1850 · total}}')).toBe('[to be researched: Both flows, 1850]')
    expect(fill('{{2024 · price}}')).toMatch(
      /^\[to be researched: price, 2024\/25 \(1403\) · Mar 2024/,
    )
    expect(fill('{{2019 · IRN-PAK}}')).toMatch(/^\[to be researched: Iran to Pakistan, 2019\/20/)
    expect(fill('{{ · }}')).toMatch(/^\[to be researched: /)
    expect(fill('{{not a token}} { {2024 · total} }')).toBe('{{not a token}} { {2024 · total} }')
  })

  it('distinguishes reported from assumed in a year that has both', () => {
    const both = figureFor(real, 'path', 'start=2').table
    const [counted, assumed] = both.rows.filter(({ cells }) => cells[0] === 2024)
    const tokens = [counted, assumed].map((row) => row && tokenFor(both, row, 'total'))
    expect(tokens[1]).toBe('{{2024 assumed · total}}')
    expect(tokens.map((token) => fillTemplate(token ?? '', both, text))).toEqual([
      '$3.13\u00A0bn',
      '$2\u00A0bn',
    ])
  })

  it('names its cell for a tooltip', () => {
    const [, value, , gap] = templatePieces('a {{2024 · total}} b {{1850 · total}}', table, text)
    expect(value).toMatchObject({
      kind: 'value',
      from: expect.stringMatching(
        /^Both flows, 2024\/25 \(1403\) · .+, from the table “Trade by year/,
      ),
    })
    expect(gap).toMatchObject({
      kind: 'gap',
      from: expect.stringMatching(/^The table .+ no value/),
    })
  })

  it('never throws or hangs, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '·', '|', ' ', '\n', '2024', 'total', 'a') }),
        (typed) => {
          expect(typeof fill(typed)).toBe('string')
        },
      ),
    )
    for (const typed of ['{{'.repeat(1e5), `{{${' '.repeat(1e5)}`, `{{a${' · '.repeat(1e5)}`]) {
      expect(fill(typed)).toBe(typed)
    }
  })
})
