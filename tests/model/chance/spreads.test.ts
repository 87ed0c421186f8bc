import { describe, expect, it } from 'vitest'
import { DELAYS, leverDraws } from '#model/chance/leverDraws.ts'
import { chosenLaw, sizeClassOf, spreadAt } from '#model/chance/spreadLaw.ts'
import { reference } from '../../support/reference.ts'
import { model } from '../leverCases.ts'

describe('the delay of a measure', () => {
  it('is none at the median, half a year early or more than one late in one case of ten each', () => {
    const { delay } = leverDraws(model, 10_000, 1)('fta')
    const years = [...delay].map((step) => DELAYS[step] ?? Number.NaN).toSorted((a, b) => a - b)
    expect([years[1000], years[5000], years[9000]]).toEqual([-0.5, 0, 1.25])
  })

  it('lets one closed border in seven be a severe case', () => {
    const { severe } = leverDraws(model, 10_000, 1)('closure')
    const share = severe.reduce((sum, each) => sum + each, 0) / severe.length
    expect(Math.abs(share - 0.14)).toBeLessThan(0.01)
  })
})

describe('what chance does to a lever', () => {
  const mean = (values: ArrayLike<number>) =>
    Array.from(values).reduce((sum, each) => sum + each, 0) / values.length

  it('is drawn once, and otherwise with another seed or for another lever', () => {
    const draws = leverDraws(model, 100, 1)
    expect(draws('fta')).toBe(draws('fta'))
    expect(draws('fta')).toEqual(leverDraws(model, 100, 1)('fta'))
    const others = [leverDraws(model, 100, 2)('visa'), draws('border')]
    for (const other of others) {
      expect(other.effect).not.toEqual(draws('visa').effect)
      expect(other.delay).not.toEqual(draws('visa').delay)
    }
  })

  it('is nothing but a delay where nothing is unsure', () => {
    const sure = leverDraws(model, 100, 1)
    for (const id of ['pipeline', 'unheard-of']) {
      expect(new Set(sure(id).effect)).toEqual(new Set([1]))
      expect(new Set(sure(id).severe)).toEqual(new Set([0]))
      expect(new Set(sure(id).delay).size).toBeGreaterThan(5)
    }
    const levers = model.levers.map((lever) => ({ ...lever, spread: 0, standardError: 0 }))
    const certain = leverDraws({ ...model, levers }, 10, 1)
    expect(new Set(certain('payments').effect)).toEqual(new Set([0.5]))
    expect(new Set(certain('fta').effect)).toEqual(new Set([1]))
  })

  it('is of a shock what it leaves over, where less is made good', () => {
    const levers = model.levers.map((lever) =>
      lever.id === 'closure' ? { ...lever, effect: 0.4 } : lever,
    )
    const { effect } = leverDraws({ ...model, levers }, 10_000, 1)('closure')
    expect(Math.max(...effect)).toBeCloseTo(0.7 / 0.6, 2)
    expect(Math.min(...effect)).toBeCloseTo(0.3 / 0.6, 2)
  })

  it('is severe for shocks alone, and has a size for projects alone', () => {
    const draws = leverDraws(model, 10_000, 1)
    expect(new Set(draws('fta').severe)).toEqual(new Set([0]))
    expect(new Set(draws('closure').severe)).toEqual(new Set([0, 1]))
    expect(new Set(draws('fta').size)).toEqual(new Set([0]))
    const { size } = draws('pipeline')
    expect(Math.abs(mean(size))).toBeLessThan(0.03)
    expect(Math.abs(mean(size.map((z) => z * z)) - 1)).toBeLessThan(0.05)
    expect(size).not.toEqual(draws('electricity').size)
  })

  it('comes at most a year early and six years late', () => {
    const slow = { ...model, rules: { ...model.rules, delayScale: 20 } }
    const years = Array.from(leverDraws(slow, 1000, 1)('fta').delay, (step) => DELAYS[step])
    expect(Math.min(...years.map((year) => year ?? Number.NaN))).toBe(-1)
    expect(Math.max(...years.map((year) => year ?? Number.NaN))).toBe(6)
  })
})

describe('the spread that is chosen', () => {
  const asked = {
    choice: 'class',
    classes: reference.sizeClasses,
    total: 3.1e9,
    own: { found: 12, counted: 12, deviation: 0.4 },
    leastObservations: 10,
  } as const

  it('is that of the widest class of its size', () => {
    expect(chosenLaw(asked)).toMatchObject({ ok: true, sizeClass: '1-10bn' })
    expect(chosenLaw({ ...asked, total: 6e10 })).toMatchObject({ sizeClass: 'over-50bn' })
    expect(chosenLaw({ ...asked, total: 5e7 })).toEqual({ ok: false, reason: 'noSizeClass' })
  })

  it('takes a class from its lower end up to below its upper end', () => {
    const law = { transitory: 0, permanent: 1, demeanedPermanent: null, demeanedDrift: null }
    const classes = [
      { id: 'narrow', from: 10, below: 20, ...law },
      { id: 'wide', from: 10, below: 100, ...law },
      { id: 'open', from: 100, below: null, ...law },
    ]
    const idOf = (total: number) => sizeClassOf(classes, total)?.id ?? null
    expect([9, 10, 99, 100, 1e9].map(idOf)).toEqual([null, 'wide', 'wide', 'open', 'open'])
  })

  it('keeps the law as observed where none without common years is known', () => {
    const classes = reference.sizeClasses.map((each) => ({ ...each, demeanedPermanent: null }))
    const observed = chosenLaw({ ...asked, classes })
    expect(observed).toMatchObject({ ok: true, demeaned: null })
    expect(observed.ok ? observed.law.transitory : 0).toBeGreaterThan(0)
  })

  it('spreads by what passes, what stays and what drifts, and not at all in the base year', () => {
    const law = { transitory: 0.04, permanent: 0.05, drift: 0.01 }
    expect(spreadAt(law, 4)).toBeCloseTo(Math.sqrt(0.04 + 0.2 + 0.16), 12)
    expect([spreadAt(law, 0), spreadAt(law, -1)]).toEqual([0, 0])
  })

  it('counts nothing twice where levers bring a spread of their own', () => {
    const found = chosenLaw(asked)
    expect(found.ok ? spreadAt(found.law, 5) : 0).toBeCloseTo(0.496, 2)
    expect(found.ok && found.demeaned ? spreadAt(found.demeaned, 5) : 0).toBeCloseTo(0.45, 2)
  })

  it('is half as much again where asked for', () => {
    const [plain, wide] = [chosenLaw(asked), chosenLaw({ ...asked, choice: 'wide' })]
    const sd = (law: typeof plain) => (law.ok ? spreadAt(law.law, 5) : Number.NaN)
    expect(sd(wide)).toBeCloseTo(1.5 * sd(plain), 12)
    const demeaned = (law: typeof plain) =>
      law.ok && law.demeaned ? spreadAt(law.demeaned, 5) : Number.NaN
    expect(demeaned(wide)).toBeCloseTo(1.5 * demeaned(plain), 12)
  })

  it('is the pair’s own only with enough changes', () => {
    const own = (found: number) => ({ found, counted: found, deviation: 0.4 })
    const chosen = (found: number) => chosenLaw({ ...asked, choice: 'own', own: own(found) })
    const law = { transitory: 0, permanent: 0.4 ** 2, drift: 0 }
    expect(chosen(10)).toEqual({ ok: true, law, demeaned: null, sizeClass: null })
    expect(chosen(9)).toEqual({ ok: false, reason: 'tooFewObservations', found: 9, needed: 10 })
  })
})
