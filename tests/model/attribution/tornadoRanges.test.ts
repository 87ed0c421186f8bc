import { describe, expect, it } from 'vitest'
import { leverEffects } from '#model/levers/leverEffects.ts'
import { splitQuantile } from '#model/levers/splitQuantile.ts'
import { spreadAt } from '#model/chance/spreadLaw.ts'
import {
  baseVariations,
  growthVariations,
  leverVariations,
  ranked,
  sourceBar,
  sourceTotals,
  tornadoRanges,
  totalIn,
  type TornadoCase,
} from '#model/attribution/tornadoRanges.ts'
import { BOUGHT, SOLD, bareBase, baseOfCells, scenario } from '../cases.ts'
import { at, model } from '../leverCases.ts'

const central: TornadoCase = {
  base: baseOfCells([
    { flow: SOLD, category: null, value: 2.4e9 },
    { flow: BOUGHT, category: null, value: 0.7e9 },
  ]),
  scenario: scenario({
    growth: 0.036,
    levers: [at('fta', 1), at('consulate', 1), at('pipeline', 1)],
    horizon: 2034,
  }),
  model,
}

/** What other sources report of each flow. */
function reportsOf(reports: Readonly<Record<string, readonly number[]>>) {
  return (flow: string) => reports[flow] ?? []
}

function totalOf({ base, scenario: moved, model: known }: TornadoCase): number {
  return leverEffects(base, moved, known).projection.total.at(-1) ?? 0
}

describe('the tornado', () => {
  it('ranks what moves the total most, and leaves out what moves nothing', () => {
    const reports = reportsOf({ [SOLD]: [1.222e9, 2.423e9] })
    const bars = tornadoRanges(
      [...leverVariations(central), ...baseVariations(central, reports)],
      totalOf,
    )
    expect(
      bars.map(({ input }) => ('lever' in input ? `${input.kind} ${input.lever}` : input.kind)),
    ).toEqual(['base', 'lever fta', 'amount pipeline', 'lever payments', 'lever consulate'])
    for (const { low, high } of bars) {
      expect(low).toBeLessThanOrEqual(totalOf(central))
      expect(high).toBeGreaterThanOrEqual(totalOf(central))
    }
  })

  it('takes an effect at the ends of its 80 %', () => {
    const [fta] = leverVariations(central)
    const effectIn = (variant: TornadoCase | undefined) =>
      variant?.model.levers.find(({ id }) => id === 'fta')?.effect
    expect(effectIn(fta?.low)).toBeCloseTo(0.13, 1)
    expect(effectIn(fta?.high)).toBeCloseTo(0.84, 1)
  })

  it('takes what is moved and the gate that it has to pass, and no other', () => {
    expect(leverVariations(central).map(({ input }) => input)).toEqual([
      { kind: 'lever', lever: 'fta' },
      { kind: 'lever', lever: 'consulate' },
      { kind: 'lever', lever: 'payments' },
      { kind: 'lever', lever: 'pipeline' },
      { kind: 'amount', lever: 'pipeline' },
    ])
  })

  it('takes an amount at its own ends, and leaves the others as they are', () => {
    const amounts = (variant: TornadoCase | undefined) =>
      variant?.model.projects.map(({ value }) => value)
    const pipeline = leverVariations(central).at(-1)
    expect(amounts(pipeline?.low)).toEqual([1.7e9, 0.73e6])
    expect(amounts(pipeline?.high)).toEqual([2.84e9, 0.73e6])
  })

  it('takes the base of one flow at its lowest and its highest report', () => {
    const reports = reportsOf({ [SOLD]: [1.2e9, 2e9], [BOUGHT]: [2e4] })
    const [sold, ...others] = baseVariations(central, reports)
    expect(others).toEqual([])
    expect(sold?.input).toEqual({ kind: 'base', flow: SOLD })
    expect(sold?.low.base.cells.map(({ value }) => value)).toEqual([1.2e9, 0.7e9])
    expect(sold?.low.base.total).toBe(1.9e9)
    expect(sold?.high.base.total).toBe(3.1e9)
  })

  it('takes the base of the total where only that is known', () => {
    const bare = { ...central, base: bareBase(3.1e9) }
    const inputs = baseVariations(bare, reportsOf({ total: [2e9], [SOLD]: [2e9] })).map(
      ({ input }) => input,
    )
    expect(inputs).toEqual([{ kind: 'base', flow: 'total' }])
  })

  it('leaves the base alone where the start is set by hand', () => {
    const set = { ...central, scenario: { ...central.scenario, start: 3e9 } }
    expect(baseVariations(set, reportsOf({ [SOLD]: [2e9] }))).toEqual([])
  })

  it('ranks the choice of source with the rest', () => {
    const source = { input: { kind: 'source', low: 'a', high: 'b' }, low: 1, high: 9 } as const
    const growth = { input: { kind: 'growth' }, low: 2, high: 4 } as const
    expect(ranked([growth, source])).toEqual([source, growth])
  })
})

describe('growth', () => {
  const law = { transitory: 0.004, permanent: 0.048, drift: 0 }
  const still = { ...central, scenario: { ...central.scenario, levers: [] } }

  it('leads to the p10 and p90 of the spread in the year that is asked for', () => {
    const [growth] = growthVariations(still, law, 2034)
    const times = Math.exp(1.2815515655446004 * spreadAt(law, 10))
    const measure = totalIn(2034)
    expect(growth && measure(growth.high) / measure(still)).toBeCloseTo(times, 9)
    expect(growth && measure(still) / measure(growth.low)).toBeCloseTo(times, 9)
  })

  it('moves the rates of single flows alike', () => {
    const growthOf = { [SOLD]: 0.1 }
    const own = { ...still, scenario: { ...still.scenario, growthOf } }
    const [growth] = growthVariations(own, law, 2034)
    const { growth: common = 0, growthOf: moved } = growth?.high.scenario ?? {}
    expect((1 + common) / 1.036).toBeCloseTo((1 + (moved?.[SOLD] ?? 0)) / 1.1, 12)
  })

  it('has no time in the base year', () => {
    expect(growthVariations(still, law, 2024)).toEqual([])
  })
})

describe('the gate of payments', () => {
  const inputs = (levers: TornadoCase['scenario']['levers']) =>
    leverVariations({ ...central, scenario: { ...central.scenario, levers } }).map(
      ({ input }) => 'lever' in input && input.lever,
    )

  it('counts as soon as something has to pass it', () => {
    expect(inputs([at('fta', 1)])).toEqual(['fta', 'payments'])
    expect(inputs([at('consulate', 1)])).toEqual(['consulate'])
  })
})

describe('the choice of source', () => {
  const bases = [
    { ...bareBase(5e9), source: 'a' },
    { ...bareBase(1e9, 2020), source: 'b' },
    { ...bareBase(9e9, 2036), source: 'late' },
  ]
  const totals = sourceTotals(central, bases, totalIn(2034), 2034)

  it('is what each other base leads to by then, and none that begins later', () => {
    expect(totals.map(({ source }) => source)).toEqual(['customs', 'a', 'b'])
    expect(totals[0]?.total).toBe(totalOf(central))
    expect(totals[1]?.total).toBe(totalOf({ ...central, base: { ...bareBase(5e9), source: 'a' } }))
  })

  it('runs from the lowest to the highest', () => {
    const [bar] = sourceBar(totals)
    expect(bar?.input).toEqual({ kind: 'source', low: 'b', high: 'a' })
    expect(sourceBar(totals.slice(0, 1))).toEqual([])
  })

  it('is nobody’s where the start is set by hand', () => {
    const set = { ...central, scenario: { ...central.scenario, start: 3e9 } }
    expect(sourceTotals(set, bases, totalIn(2034), 2034)).toEqual([])
  })
})

describe('the drawn effect of a lever', () => {
  it.each(model.levers.filter(({ spread }) => spread !== null))(
    'has the central one as its median and stays within its ends: $id',
    (lever) => {
      const quantile = splitQuantile(lever)
      const values = Array.from({ length: 999 }, (_, step) => quantile((step + 1) / 1000))
      expect(quantile(0.5)).toBeCloseTo(lever.effect, 9)
      expect(values).toEqual(values.toSorted((a, b) => a - b))
      expect(values[0]).toBeGreaterThanOrEqual(lever.lowest ?? -Infinity)
      expect(values.at(-1)).toBeLessThanOrEqual(lever.highest ?? Infinity)
    },
  )
})

it('a drawn effect is certain where neither spread nor error is known', () => {
  const [lever] = model.levers
  const sure = lever ? splitQuantile({ ...lever, spread: null, standardError: null }) : () => 0
  expect([sure(0.01), sure(0.5), sure(0.99)]).toEqual([0.475, 0.475, 0.475])
})
