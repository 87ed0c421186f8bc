import { describe, expect, it } from 'vitest'
import { packageOf } from '#imports/packages/packageOf.ts'
import { renamed } from '#imports/packages/ownNames.ts'
import type { PlacedRow } from '#imports/packages/slice.ts'
import { figureFor } from '../../support/packages.ts'
import { bothFlows, context, placed } from '../../support/tradeRows.ts'

function made(rows: readonly PlacedRow[]) {
  return packageOf(rows, 'ABC-XYZ', context)
}

function target(value: number) {
  const { claims, defaults } = made([
    placed({ flow: 'export', value }),
    placed({ flow: 'import', value: 0 }),
  ]).pair
  return [defaults.target.value, claims.find(({ kind }) => kind === 'target')?.statement]
}

describe('ownClaims', () => {
  const own = made([
    ...bothFlows([2019, 2020]),
    placed({ from: 'XYZ', year: 2019, flow: 'export', value: 60e6 }),
    placed({ from: 'XYZ', year: 2019, flow: 'import', value: 90e6 }),
    placed({ from: 'XYZ', year: 2020, flow: 'export', value: 50e6 }),
    placed({ from: 'XYZ', year: 2020, flow: 'import', value: 130e6 }),
  ])

  it('has what the other side reports as rivals', () => {
    const rivals = own.pair.claims.map(({ kind, rivals: all }) => [
      kind,
      all.map(({ value, formula, source }) => [value, formula, source]),
    ])
    expect(rivals).toEqual([
      ['total', [[180e6, '130 + 50', 'un-comtrade-xyz']]],
      ['growth', [[0.2, '180 / 150 - 1', 'un-comtrade-xyz']]],
      ['ratio', [[2.6, '130 / 50', 'un-comtrade-xyz']]],
      ['target', []],
    ])
    expect(own.pair.claims[0]?.rivals[0]?.statement).toBe(
      'Xylonia’s reports in UN Comtrade: Trade was worth $180\u00a0m in 2020',
    )
  })

  it('renames sources wherever they are named, and in no other word', () => {
    const [first, second] = own.pair.sources
    const { pair } = renamed(
      own,
      {
        economies: ['Alphia', 'Xylonia'],
        categories: {},
        sources: {
          [first?.id ?? '']: { name: undefined, shortName: '=Customs' },
          [second?.id ?? '']: { name: 'Board of Trade', shortName: undefined },
        },
      },
      context.text,
    )
    expect(pair.sources.map(({ name, shortName }) => [name, shortName])).toEqual([
      [first?.name, 'Customs'],
      ['Board of Trade', second?.shortName],
    ])
    expect(pair.claims[0]?.rivals[0]?.statement).toMatch(/^Board of Trade: Trade was worth/)
    expect(pair.sources.map(({ scope }) => scope)).toEqual(
      own.pair.sources.map(({ scope }) => scope),
    )
  })

  it('renames the sides in rivals too', () => {
    const { pair } = renamed(
      own,
      { economies: ['Alphia', 'Xylo'], categories: {}, sources: {} },
      context.text,
    )
    expect(pair.claims[0]?.rivals[0]?.statement).toMatch(/^Xylo’s reports/)
  })

  it.each([
    [136e3, [270e3, 'about 2 times', '$270']],
    [897e6, [1.8e9, 'about 2 times', '$1.8']],
    [2, [1e3, 'about 500 times', '$1']],
  ])('assumes a target of twice the trade of %d, or says how many times', (value, expected) => {
    const [assumed, statement] = target(value)
    const [amount, multiple, shown] = expected
    expect(assumed).toBe(amount)
    expect(statement).toContain(multiple)
    expect(statement).toContain(shown)
  })

  it('assumes a target without a multiple where nothing is traded', () => {
    expect(target(0)[1]).toMatch(/^No target is on file: \$1\b.* is assumed$/)
  })

  it('follows the target that the reader sets on its tile', () => {
    expect(figureFor(own, 'headline').sentence).toContain('$330\u00a0m')
    const { table, sentence } = figureFor(own, 'headline', 'target=3.2@2035')
    expect(sentence).toContain('a target of $3.2\u00a0bn')
    expect(table.rows.at(-1)?.cells[0]).toBe('Target $3.2\u00a0bn by 2035')
  })
  it('names years of another calendar in both, on the tile of the target too', () => {
    const { pair, ...files } = made(bothFlows([2019, 2020], { calendar: 'solarHijri' }))
    for (const { statement } of pair.claims) expect(statement).toContain('2020/21 (1399)')
    expect(pair.claims.at(-1)?.statement).toContain('2036/37 (1415)')
    const tile = (link: string) =>
      figureFor({ pair, ...files }, 'headline', link).table.rows.at(-1)?.cells
    expect(tile('')).toContain('by 2036/37 (1415)')
    expect(tile('calendar=own')).toContain('by 1415 (2036/37)')
    expect(tile('target=3.2@2035&calendar=own')?.[0]).toBe('Target $3.2\u00a0bn by 1414 (2035/36)')
  })
})
