import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choose } from '#analysis/choose.ts'
import { ineffectiveParts } from '#analysis/ineffective.ts'
import { leverEngineOf } from '#analysis/levers/leverEngineOf.ts'
import { simulationSetup, type SimulationChoice } from '#analysis/simulation/simulationSetup.ts'
import { createSimulator } from '#model/chance/simulation.ts'
import { assumptionsOf } from '#figures/words/assumptions.ts'
import { viewOf } from '#figures/viewOf.ts'
import { readLink, writeLink } from '#state/link/link.ts'
import { knownOf, madeUp, real, reference, text } from '../support/packages.ts'

const engine = leverEngineOf(real.pair, reference)
const LINK = 'levers=fta:1@2027~border:5@2026'
const settings: SimulationChoice = {
  spread: 'class',
  paths: 2000,
  seed: 1,
  hasFatTails: false,
}

function chosen(link: string, withReference = true) {
  return choose(real.pair, readLink(link).selection, withReference ? engine : null)
}

describe('levers in a link', () => {
  it('raise the projection once the lever engine is given', () => {
    const [plain, moved] = [chosen(''), chosen(LINK)]
    const last = ({ outcome }: typeof plain) => outcome.projection.total.at(-1) ?? 0
    expect(last(moved) / last(plain)).toBeGreaterThan(1.25)
    expect(last(moved) / last(plain)).toBeLessThan(1.4)
    expect(moved.outcome.levers?.active.map(({ lever }) => lever.id)).toEqual(['fta', 'border'])
    expect(chosen(LINK, false).outcome.projection).toEqual(plain.outcome.projection)
    expect(plain.outcome.levers).toBeNull()
  })

  it('bring the year of reaching the target forward, by the same path', () => {
    const year = (link: string) => {
      const { solution } = chosen(link).outcome
      return solution.ok ? solution.value : Number.NaN
    }
    expect(year(LINK)).toBeLessThan(year('') - 1)
  })

  it.each(['growth', 'start'] as const)('leave an answer for %s that meets the target', (solve) => {
    const { outcome } = chosen(`${LINK}&solve=${solve}&target=10@2034`)
    expect(outcome.solution.ok).toBe(true)
    const total = outcome.projection.total[2034 - outcome.base.year] ?? 0
    expect(Math.abs(total / 10e9 - 1)).toBeLessThan(1e-9)
  })

  it('are reported as ineffective where the engine does not have them', () => {
    const parts = (link: string, known: typeof engine | null) => {
      const { selection } = readLink(link)
      const found = choose(real.pair, selection, known)
      return ineffectiveParts({ pair: real.pair, levers: known }, selection, found).map(
        ({ part }) => part,
      )
    }
    expect(parts('levers=fta:1@2027~magic:1@2027', engine)).toEqual(['levers.magic'])
    expect(parts('levers=fta:1@2027', null)).toEqual(['levers'])
    expect(parts('levers=tariff:900@2027~fta:1@2027', engine)).toEqual(['levers.tariff'])
  })

  it('are drawn in the tornado at the limit that counts', () => {
    const figure = (link: string) => viewOf('tornado', link, knownOf(real), text).figure
    expect(figure('levers=incidents:-1@2027').table.rows).toEqual(
      figure('levers=incidents:0.25@2027').table.rows,
    )
  })

  it('give finite numbers and words, however strong a link makes them', () => {
    const known = knownOf(real)
    const ids = reference.levers.map(({ id }) => id)
    assert(
      property(
        constantFrom(...ids),
        integer({ min: -1_000_000, max: 1_000_000 }).map((thousandths) => thousandths / 1000),
        integer({ min: 2020, max: 2034 }),
        (lever, strength, year) => {
          const link = writeLink({ levers: [{ lever, strength, year }] })
          const { figure, chosen: found, selection } = viewOf('contributions', link, known, text)
          expect(found.outcome.projection.total.every((value) => Number.isFinite(value))).toBe(true)
          const words = [figure.sentence, ...assumptionsOf('path', known, selection, text)]
          expect(words.join(' ')).not.toMatch(/NaN|Infinity|∞/)
          const row = reference.levers.find(({ id }) => id === lever)
          const isOutside = row !== undefined && (strength < row.minimum || strength > row.maximum)
          const parts = ineffectiveParts(known, selection, found).map(({ code }) => code)
          expect(parts.includes('leverLimit')).toBe(isOutside)
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('the simulation of the shipped pair', () => {
  it('depends on its size and its fuels', () => {
    const made = simulationSetup(
      real.pair,
      chosen('source=un-comtrade-pakistan'),
      reference,
      settings,
    )
    expect(made).toMatchObject({ ok: true })
    if (!made.ok) return
    expect(made.setup.widths.filter((width) => width === 2)).toHaveLength(1)
    expect(made.setup.widths[0]).toBe(2)
  })

  it('gives bands around the line and a chance that levers raise', () => {
    const found = chosen(LINK)
    const made = simulationSetup(real.pair, found, reference, settings)
    if (!made.ok) throw new Error('no law')
    const simulate = createSimulator(made.setup)
    const { scenario, target, projection } = found.outcome
    const [moved, still] = [scenario, { ...scenario, levers: [] }].map((each) =>
      simulate(each, target),
    )
    expect(moved?.bands.map(({ p50 }) => p50)).toEqual(projection.total)
    expect([moved?.hasLeverDraws, still?.hasLeverDraws]).toEqual([true, false])
    expect(made.law.demeaned).toEqual(made.setup.laws.demeaned)
    expect(made.setup.laws.demeaned).not.toEqual(made.setup.laws.observed)
    expect(moved?.chances.at(-1)?.by).toBeGreaterThan(still?.chances.at(-1)?.by ?? 1)
    expect(structuredClone(made.setup)).toEqual(made.setup)
  })

  it('is refused with a reason where the history is too short', () => {
    const own = { ...settings, spread: 'own' } as const
    const pair = madeUp.pair
    const refused = simulationSetup(pair, choose(pair, {}), reference, own)
    expect(refused).toMatchObject({
      ok: false,
      refusal: { reason: 'tooFewObservations', needed: 10 },
    })
  })
})
