import { describe, expect, it } from 'vitest'
import { PackageRefusal } from '#imports/packages/packageRefusal.ts'
import { sliceOf, type PlacedRow } from '#imports/packages/slice.ts'
import { bothFlows, economy, placed } from '../../support/tradeRows.ts'

function leftOut(rows: readonly PlacedRow[]) {
  const counts = sliceOf(rows, 'ABC-XYZ').flatMap((source) => source.leftOut)
  return counts.map(({ reason, amounts: count }) => [reason, count])
}

function valuesOf(rows: readonly PlacedRow[]) {
  return sliceOf(rows, 'ABC-XYZ').map((source) => source.rows.map(({ row }) => row.value))
}

describe('sliceOf', () => {
  it('keeps each reporter by itself, in both directions', () => {
    const rows = [...bothFlows([2020]), ...bothFlows([2020], { from: 'XYZ' })]
    const sources = sliceOf(rows, 'ABC-XYZ')
    expect(sources.map(({ reporter, rows: own }) => [reporter, own.length])).toEqual([
      ['ABC', 2],
      ['XYZ', 2],
    ])
  })

  it('passes over rows of the world, of areas, of others and of goods that only pass through', () => {
    const rows = [
      placed({}),
      placed({ partner: { kind: 'world', code: null, name: 'World' } }),
      placed({ partner: { kind: 'area', code: null, name: 'Other Asia' } }),
      placed({ partner: economy('QQQ') }),
      placed({ partner: economy('ABC') }),
      placed({ flow: 'reExport' }),
    ]
    expect(valuesOf(rows)).toEqual([[100e6]])
  })

  it('uses one of four levels, which all hold the same trade', () => {
    const levels = ['27', '2709', '270900'].map((hs) => placed({ hs, value: 60e6 }))
    expect(valuesOf([placed({}), ...levels])).toEqual([[100e6, 60e6]])
    expect(leftOut([placed({}), ...levels])).toEqual([['otherLevel', 2]])
    expect(valuesOf(levels.slice(1))).toEqual([[60e6]])
  })

  it('chooses the level for each period: an older year may hold another one', () => {
    const rows = [placed({ year: 2019, hs: '2709', value: 1 }), placed({ hs: '27', value: 2 })]
    expect(valuesOf(rows)).toEqual([[1, 2]])
  })

  it('leaves out codes of the HS that begin with no chapter', () => {
    const rows = [placed({}), placed({ hs: '77' }), placed({ hs: 'AG' })]
    expect(leftOut(rows)).toEqual([['product', 2]])
  })

  it('leaves out the parts of a sum that stands beside them', () => {
    const parts = [2435, 59].map((value, index) =>
      placed({ value, breakdown: `partner2=${index}` }),
    )
    expect(valuesOf([placed({}), ...parts])).toEqual([[100e6]])
    expect(leftOut([placed({}), ...parts])).toEqual([['breakdown', 2]])
  })

  it('refuses parts by name where their sum is missing, and never adds them', () => {
    const parts = [1, 2].map((value) => placed({ value, breakdown: `transport=${value}` }))
    expect(() => sliceOf(parts, 'ABC-XYZ')).toThrow(PackageRefusal)
    expect(() => sliceOf(parts, 'ABC-XYZ')).toThrow(/onlyBreakdowns/)
    expect(valuesOf([...parts, placed({ year: 2019 })])).toEqual([[100e6]])
  })

  it('counts a repeated figure once, and keeps a total that contradicts it as a rival', () => {
    const rows = [placed({}), placed({}), placed({ value: 101e6 }), placed({ value: null })]
    expect(valuesOf(rows)).toEqual([[100e6, 101e6]])
    expect(leftOut(rows)).toEqual([['duplicate', 2]])
  })

  it('takes what repeats the partner’s report as that report, once', () => {
    const mirrored = placed({ from: 'XYZ', flow: 'import', isMirrored: true })
    expect(sliceOf([mirrored], 'ABC-XYZ').map(({ reporter }) => reporter)).toEqual(['ABC'])
    const years = [placed({ from: 'XYZ', flow: 'import', year: 2019 }), mirrored]
    expect(sliceOf(years, 'ABC-XYZ').map(({ reporter, rows }) => [reporter, rows.length])).toEqual([
      ['XYZ', 1],
      ['ABC', 1],
    ])
    expect(valuesOf([mirrored, placed({})])).toEqual([[100e6]])
    expect(leftOut([mirrored, placed({})])).toEqual([['mirrored', 1]])
  })

  it('is one source of both sides where the publisher made one figure of them', () => {
    const { table } = placed({})
    const rows = [...bothFlows([2020])].map(({ row }) => ({
      table: { ...table, format: 'baci' as const },
      row,
    }))
    expect(sliceOf(rows, 'ABC-XYZ').map(({ reporter }) => reporter)).toEqual([null])
  })

  it('keeps months, other calendars and other publishers apart', () => {
    const rows = [
      placed({}),
      placed({ month: 3 }),
      placed({ calendar: 'fiscalJuly' }),
      placed({ publisher: 'IMF' }),
    ]
    expect(sliceOf(rows, 'ABC-XYZ')).toHaveLength(4)
  })

  it('refuses a pair that has no rows', () => {
    expect(() => sliceOf([placed({})], 'ABC-QQQ')).toThrow(/noRows/)
  })
})
