import { describe, expect, it } from 'vitest'
import { drawNoise, type NoiseInput } from '#model/chance/noise.ts'
import { noiseScale, seriesOfCells } from '#model/chance/noiseSeries.ts'
import { BOUGHT, SOLD, bareBase, baseOfCells } from '../cases.ts'
import { model } from '../leverCases.ts'

const cell = (flow: typeof SOLD, category: string | null, value: number) => ({
  flow,
  category,
  value,
})
const ones = (count: number) => Array.from({ length: count }, () => 1)
const everyFlow = baseOfCells([cell(SOLD, null, 60), cell(BOUGHT, null, 40)])

describe('the series that have a fate of their own', () => {
  it('are the three largest of each flow, and its small ones as one', () => {
    const base = baseOfCells([
      cell(SOLD, 'wood', 5),
      cell(SOLD, 'fuels', 50),
      cell(BOUGHT, 'rice', 20),
      cell(SOLD, 'glass', 3),
      cell(SOLD, 'food', 10),
      cell(SOLD, 'metals', 12),
    ])
    const series = seriesOfCells(base, [1, 2, 1, 3, 1, 1])
    expect(series).toEqual([
      { name: `${SOLD}.fuels`, flow: SOLD, cells: [1], share: 0.5, width: 2 },
      { name: `${SOLD}.metals`, flow: SOLD, cells: [5], share: 0.12, width: 1 },
      { name: `${SOLD}.food`, flow: SOLD, cells: [4], share: 0.1, width: 1 },
      { name: `${SOLD}.small`, flow: SOLD, cells: [0, 3], share: 0.08, width: 14 / 8 },
      { name: `${BOUGHT}.rice`, flow: BOUGHT, cells: [2], share: 0.2, width: 1 },
    ])
  })

  it('are taken in their order where they are as large, and one where nothing is known of parts', () => {
    const alike = baseOfCells(['a', 'b', 'c', 'd'].map((category) => cell(SOLD, category, 1)))
    expect(seriesOfCells(alike, ones(4)).map(({ cells }) => cells)).toEqual([[0], [1], [2], [3]])
    expect(seriesOfCells(bareBase(5), [1.5])).toEqual([
      { name: 'total.all', flow: 'total', cells: [0], share: 1, width: 1.5 },
    ])
  })

  it('share a base of nothing evenly', () => {
    const nothing = baseOfCells([cell(SOLD, null, 0), cell(BOUGHT, null, 0)])
    const [one, other] = seriesOfCells(nothing, [2, 2])
    expect([one?.share, other?.share]).toEqual([0.5, 0.5])
    expect([one?.width, other?.width]).toEqual([1, 1])
  })
})

describe('the scale that keeps the spread of the whole', () => {
  it('is one over the width where there is one series', () => {
    expect(noiseScale(seriesOfCells(bareBase(5), [2]), model.rules)).toBe(0.5)
  })

  it('follows from what the series have in common', () => {
    const flows = noiseScale(seriesOfCells(everyFlow, [1, 1]), model.rules)
    expect(flows).toBeCloseTo(1 / Math.sqrt(0.36 + 0.16 + 2 * 0.24 * 0.26), 12)
    const goods = baseOfCells([cell(SOLD, 'fuels', 60), cell(SOLD, 'food', 40)])
    const wide = noiseScale(seriesOfCells(goods, [2, 1]), model.rules)
    expect(wide).toBeCloseTo(1 / Math.sqrt(0.36 * 4 + 0.16 + 2 * 0.24 * 2 * 0.46), 12)
    expect(noiseScale([], model.rules)).toBe(1)
  })
})

describe('what chance multiplies series by', () => {
  const input: NoiseInput = {
    base: everyFlow,
    law: { transitory: 0.01, permanent: 0.05, drift: 0.001 },
    rules: model.rules,
    years: 3,
    paths: 8,
    seed: 1,
    hasFatTails: false,
    widths: [1, 1],
  }
  const drawn = (rest: Partial<NoiseInput> = {}) => [...drawNoise({ ...input, ...rest }).factors]
  const logs = (factors: readonly number[]) => factors.map(Math.log)

  it.each([
    ['', {}],
    [' with fat tails', { hasFatTails: true }],
  ])('comes in mirrored twos%s', (_title, rest) => {
    const factors = drawn(rest)
    expect(factors).toHaveLength(4 * 2 * 8)
    for (let path = 0; path < factors.length; path += 2) {
      expect((factors[path] ?? 0) * (factors[path + 1] ?? 0)).toBeCloseTo(1, 5)
    }
  })

  it('is nothing in the base year', () => {
    expect(new Set(drawn().slice(0, 16))).toEqual(new Set([1]))
  })

  it('is the same in a year however many years follow', () => {
    for (const rest of [{}, { hasFatTails: true }]) {
      const [near, far] = [drawn(rest), drawn({ ...rest, years: 30 })]
      expect(far.slice(0, near.length)).toEqual(near)
      expect(far.length).toBeGreaterThan(near.length)
    }
  })

  it('stretches each path alike in all years where tails are fat', () => {
    const [thin, fat] = [logs(drawn()), logs(drawn({ hasFatTails: true }))]
    const stretch = (index: number) => (fat[index] ?? 0) / (thin[index] ?? 1)
    for (let path = 0; path < 8; path += 1) {
      const inYears = [1, 2, 3].flatMap((year) => [year * 16 + path, year * 16 + 8 + path])
      for (const index of inYears) expect(stretch(index)).toBeCloseTo(stretch(16 + path), 3)
    }
    expect(stretch(16)).not.toBeCloseTo(stretch(18), 2)
  })

  it('is nothing where nothing spreads', () => {
    const none = { transitory: 0, permanent: 0, drift: 0 }
    expect(new Set(drawn({ law: none }))).toEqual(new Set([1]))
  })
})
