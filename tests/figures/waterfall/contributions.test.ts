import { describe, expect, it, test } from 'vitest'
import { contributions } from '#figures/waterfall/contributions.tsx'
import { choose } from '#analysis/choose.ts'
import { evidenceId } from '#figures/provenance/origins.ts'
import { readLink } from '#state/link/link.ts'
import { figureFor, knownOf, madeUp, real, reference, text } from '../../support/packages.ts'

const LEVERS = 'levers=fta:1@2027~border:5@2026'

function amounts(files: typeof real, link: string): readonly number[] {
  const { columns, rows } = figureFor(files, 'contributions', link).table
  const at = columns.findIndex(({ key }) => key === 'amount')
  return rows.map(({ cells }) => Number(cells[at]))
}

describe('the contributions', () => {
  it('name a lever that another one excludes, once it is in force', () => {
    const leftOut = (link: string) =>
      figureFor(real, 'contributions', link).explanations.filter((each) =>
        each.includes('left out'),
      )
    expect(leftOut('levers=fta:1@2026~tariff:25@2026')).toEqual([
      '“Trade agreement” is left out: of it and “Tariffs taken away” only the larger of the two counts.',
    ])
    expect(leftOut('levers=fta:1@2030~tariff:25@2026')).toEqual([])
    expect(leftOut('levers=fta:1@2026~border:5@2026')).toEqual([])
  })

  test.each([
    [real, LEVERS],
    [real, `${LEVERS}&growth=8&target=10@2034`],
    [real, 'levers=pipeline:1@2027~closure:90@2027~payments:1@2027~fta:1@2027&target=10@2032'],
    [real, 'source=un-comtrade-pakistan&levers=facilitation:1@2027~visa:1@2027~border:4@2027'],
    [madeUp, 'levers=fta:1@2027&shock=2030:-15:2'],
  ])('adds up from the baseline to the scenario: %#', (files, link) => {
    const [baseline = 0, ...others] = amounts(files, link)
    const scenario = others.pop() ?? 0
    const sum = others.reduce((total, amount) => total + amount, baseline)
    expect(others.length).toBeGreaterThan(0)
    expect(Math.abs(sum / scenario - 1)).toBeLessThan(1e-9)
  })

  it('say in plain words that the order does not matter, and how that is done on request', () => {
    const { caveat, explanations } = figureFor(real, 'contributions', LEVERS)
    expect(caveat).toMatch(/in whatever order the assumptions are taken\.$/)
    expect(explanations.join(' ')).toMatch(/logarithmic means.+Shapley/)
  })

  it('end at the scenario in the target’s year, or in the last year of the projection', () => {
    const { outcome } = choose(real.pair, readLink(LEVERS).selection, knownOf(real).levers)
    const { base, target, projection } = outcome
    expect(amounts(real, LEVERS).at(-1)).toBe(projection.total[target.year - base.year])
    expect(
      figureFor(real, 'contributions', `${LEVERS}&target=10@2050&horizon=2030`).table.rows[0]
        ?.cells[0],
    ).toBe(2030)
  })

  it('name the lever that adds most, and the studies behind it', () => {
    const { sentence, table } = figureFor(real, 'contributions', `${LEVERS}&target=10@2034`)
    expect(sentence).toContain('The largest part is “Trade agreement”: +$')
    const row = table.rows.find(({ cells }) => cells[1] === 'Trade agreement')
    const studies = reference.levers.find(({ id }) => id === 'fta')?.evidence ?? []
    expect(row?.origin).toEqual(['projection', ...studies.map((id) => evidenceId(id))])
    expect(row?.cells[3]).toBe('published')
  })

  it('have no chart, and a reason, where nothing is moved', () => {
    const figure = figureFor(real, 'contributions', '')
    expect(figure.draw).toBeNull()
    expect(figure.native).toBeNull()
    expect(figure.sentence).toMatch(/^Nothing that is assumed differs from the baseline/)
  })

  it('are all of the difference where one assumption makes it, without any lever too', () => {
    const figure = figureFor(real, 'contributions', 'growth=0&target=10@2028')
    expect(figure.sentence).toMatch(
      /scenario stands at \$3\.13\sbn, the baseline at \$5\.21\sbn\. The whole difference is “Other growth”\.$/,
    )
    expect(amounts(real, 'growth=0&target=10@2028')[1]).toBeCloseTo(-2.0816e9, -6)
    expect(figure.draw).not.toBeNull()
  })

  it('say of the largest part against the difference that it takes away or adds', () => {
    const rises = 'target=10@2028&growth=9&levers=fta:1@2026~visa:1@2026~consulate:2@2026'
    expect(figureFor(real, 'contributions', rises).sentence).toMatch(
      /The largest part, “Other growth”, takes \$\d+(\.\d+)?\s(m|bn) away\.$/,
    )
    const falls = 'target=10@2028&growth=10&levers=pipeline:1@2025'
    expect(figureFor(real, 'contributions', `${falls}&start=1.8`).sentence).toMatch(
      /The largest part, “Gas pipeline”, adds \$2\.27\sbn\.$/,
    )
  })

  it('stay as they are beside a lever that has no effect in the year', () => {
    const agreement = 'target=10@2028&horizon=2040&levers=fta:1@2026'
    const alone = amounts(real, agreement)
    expect(alone[1]).toBeCloseTo(423e6, -6)
    expect(amounts(real, `${agreement}~tariff:5@2026`)).toEqual(alone)
    expect(amounts(real, `${agreement}~tariff:5@2026~payments:0.05@2039`)).toEqual(alone)
  })

  it('count half of a lever’s first year', () => {
    const [, added] = amounts(real, 'target=10@2028&levers=pipeline:1@2028')
    expect(added).toBeCloseTo(2.271e9 / 6, -6)
  })

  it('say so where the levers begin after the year shown', () => {
    const link = 'levers=fta:1@2040&target=10@2030'
    expect(figureFor(real, 'contributions', link).sentence).toContain('add nothing yet')
  })

  it('have a sentence for another outcome while a slider moves', () => {
    const known = knownOf(real)
    const chosen = (link: string) => choose(real.pair, readLink(link).selection, known.levers)
    const moved = chosen('levers=border:5@2026&target=10@2034')
    const figure = contributions(known, chosen(LEVERS), text)
    expect(figure.sentenceFor(moved.outcome)).toBe(contributions(known, moved, text).sentence)
  })
})
