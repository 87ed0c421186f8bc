import { describe, expect, it, test } from 'vitest'
import type { Figure } from '#figures/figure.ts'
import { fileView } from '#files/briefing/fileView.ts'
import { FIGURES } from '#figures/figures.ts'
import { selectionFor } from '#figures/catalogue.ts'
import { choose, defaultsOf } from '#analysis/choose.ts'
import { comparedIn } from '#figures/words/comparedNames.ts'
import { assumptionsOf } from '#figures/words/assumptions.ts'
import { assumptionRows } from '#figures/compare/assumptionRows.ts'
import { linesOf } from '#figures/compare/comparedLines.ts'
import { comparedTargets } from '#figures/compare/comparedTargets.ts'
import { scenarioPairOf } from '#analysis/scenarioPair.ts'
import { differenceEffects } from '#figures/waterfall/differenceEffects.ts'
import { columnOf } from '#state/link/comparison.ts'
import { readLink, writeLink } from '#state/link/link.ts'
import { figureFor, knownOf, madeUp, real, text } from '../../support/packages.ts'

const known = knownOf(real)
const AGREEMENT = 'levers=fta:1@2027~border:5@2026'
const STEADY = 'growth=7&target=8@2030'

/** The link of a comparison of these scenarios, of which the first is the current one. */
function comparisonLink(current: string, ...others: readonly string[]): string {
  const columns = others.map((link) =>
    columnOf(readLink(link).selection, '', defaultsOf(real.pair)),
  )
  const compare = ['desk', ...columns.map((column) => column ?? '')]
  return writeLink({ ...readLink(current).selection, compare })
}

/** The values of one column, for one scenario of the comparison, or for all of the figure. */
function values({ table }: Figure, key: string, scenario?: string) {
  const place = (name: string) => table.columns.findIndex((column) => column.key === name)
  return table.rows
    .filter(({ cells }) => scenario === undefined || cells[place('scenario')] === scenario)
    .map(({ cells }) => cells[place(key)])
}

function columnsFor(link: string) {
  return comparedIn(known, choose(real.pair, readLink(link).selection, known.levers), text)
}

function effectsOf(link: string) {
  const between = scenarioPairOf(columnsFor(link), readLink(link).selection.between)
  return between ? differenceEffects(between, known, text) : []
}

describe('overlapping bands', () => {
  const link = comparisonLink(AGREEMENT, 'growth=3').replace(
    'compare=desk~',
    'compare=desk~baseline~',
  )
  const edges = (figure: Figure, name: string) =>
    figure.native?.series.filter(
      ({ label, mark }) => (mark === 'hidden' || mark === 'band') && label.endsWith(name),
    )

  it('are those of the two compared scenarios', () => {
    const { legend } = figureFor(real, 'compare', link)
    expect(legend.map((entry) => entry.kind === 'layer' && entry.label)).toEqual([
      '80% of draws: This scenario',
      '80% of draws: Baseline',
    ])
    const others = figureFor(real, 'compare', `${link}&between=3-1@2028`)
    expect(others.legend.map((entry) => entry.kind === 'layer' && entry.label)).toEqual([
      '80% of draws: This scenario',
      '80% of draws: Growth 3% a year',
    ])
    expect(edges(others, 'Baseline')).toEqual([])
    expect(edges(others, 'This scenario')).toHaveLength(2)
  })

  it('equal those of the path for the same scenario', () => {
    const compared = figureFor(real, 'compare', link)
    const path = figureFor(real, 'path', AGREEMENT)
    for (const [index, end] of (['p10', 'p90'] as const).entries()) {
      const expected = values(path, end).filter((value) => value !== '')
      expect(expected.length).toBe(10)
      expect(values(compared, end, 'This scenario').slice(-expected.length)).toEqual(expected)
      // An office chart stacks the height of the band on its lower end, from the base year on.
      const [low, height] = edges(compared, 'This scenario') ?? []
      const edge = (low?.values ?? []).flatMap((value, at) =>
        value === null ? [] : value + index * (height?.values[at] ?? 0),
      )
      expect(edge.slice(1)).toEqual(expected.map((value) => expect.closeTo(Number(value), 0)))
    }
  })

  it('are one in an office chart: that of the current scenario, where it is compared', () => {
    const bands = (query: string) =>
      figureFor(real, 'compare', query)
        .native?.series.filter(({ mark }) => mark === 'band')
        .map(({ label }) => label)
    expect(bands(link)).toEqual(['80% of draws: This scenario'])
  })

  it('can be hidden; the table keeps them', () => {
    const hidden = figureFor(real, 'compare', `${link}&band=0`)
    expect(hidden.legend).toEqual([])
    expect(edges(hidden, 'This scenario')).toEqual([])
    expect(values(hidden, 'p90')).toEqual(values(figureFor(real, 'compare', link), 'p90'))
  })
})

describe('compared scenarios', () => {
  test.each([
    ['', 'This scenario'],
    ['growth=20', 'This scenario'],
    [`${AGREEMENT}&target=10@2034`, 'This scenario'],
    ['source=itc&growth=9&name=By ITC', 'By ITC'],
    ['source=pakistan-commerce&shock=2026:-15:2&start=2', 'This scenario'],
  ])('hold the numbers that the dashboard gives for ?%s', (link, name) => {
    const compared = figureFor(real, 'compare', `${link}&compare=desk~baseline~growth=3`)
    const path = figureFor(real, 'path', link)
    const projected = values(path, 'status').flatMap((status, row) =>
      status === 'assumed' ? [row] : [],
    )
    const own = (key: string) => projected.map((row) => values(path, key)[row])
    const of = (key: string, scenario: string) =>
      values(compared, key, scenario).slice(-projected.length)
    expect(of('total', name)).toEqual(own('total'))
    expect(of('total', 'Baseline')).toEqual(own('baseline'))
    for (const flow of real.pair.flows) expect(of(flow, name)).toEqual(own(flow))
    expect(values(compared, 'chance', name)).toEqual(values(figureFor(real, 'chance', link), 'by'))
  })

  it('have the same numbers as each scenario alone', () => {
    const link = comparisonLink('growth=20', AGREEMENT, STEADY)
    const figure = figureFor(real, 'compare', link)
    const [, agreement, steady] = columnsFor(link).map(({ name }) => name)
    for (const [name, alone] of [
      [agreement, AGREEMENT],
      [steady, STEADY],
    ] as const) {
      const desk = figureFor(real, 'compare', `${alone}&compare=desk`)
      for (const key of ['total', 'target', 'needed', 'chance']) {
        expect(values(figure, key, name), `${key} of ${name}`).toEqual(values(desk, key))
      }
    }
  })

  it('have unique names, made of what they change', () => {
    const names = columnsFor(
      'name=Hope&compare=desk~baseline~growth=5~name=Hope%26growth=6~growth=1%26start=2%26target=9@2040',
    ).map(({ name }) => name)
    expect(names).toEqual(['Hope', 'Baseline', 'Growth 5% a year', 'Hope (4)', 'Scenario 5'])
  })

  it('state the difference, and when each reaches its target', () => {
    expect(figureFor(real, 'compare', 'growth=20&compare=desk~baseline~growth=0').sentence).toBe(
      'In 2029/30 (1408), “This scenario” comes to $7.79\u00A0bn: $1.87\u00A0bn more than “Baseline” ' +
        '($5.92\u00A0bn). Year of reaching the target: “This scenario” 2031/32 (1410), ' +
        '“Baseline” 2034/35 (1413) and “Growth 0% a year” not by 2034/35 (1413).',
    )
    expect(figureFor(real, 'compare', 'compare=desk').sentence).toMatch(/nothing to compare yet/)
  })

  it('update the sentence for the current scenario while a slider moves', () => {
    const figure = figureFor(real, 'compare', 'growth=20')
    const { outcome } = choose(real.pair, { growth: 25 })
    expect(figure.sentenceFor(outcome)).toBe(figureFor(real, 'compare', 'growth=25').sentence)
  })

  it('list the assumptions of each', () => {
    const { selection } = readLink(
      `growth=20&compare=desk~baseline~${STEADY.replace('&', '%26')}~growth=5`,
    )
    expect(assumptionsOf('compare', known, selection, text)).toEqual([
      'This scenario: Growth 20% a year',
      'Baseline: Growth 13.6% a year',
      'Scenario 3: Growth 7% a year and Target $8\u00A0bn by 2030',
      'Growth 5% a year',
    ])
    expect(assumptionsOf('difference', known, selection, text)).toEqual([
      'Baseline: Growth 13.6% a year',
      'This scenario: Growth 20% a year',
    ])
  })

  it('link to the page of comparisons, and are left out of links of other figures', () => {
    const link = 'growth=20&compare=desk~growth=5&between=1-2@2030'
    const edition = { site: 'https://corridor.example/', made: '2026-11-25' }
    expect(fileView({ figure: 'compare', link }, known, edition, text).attribution.address).toBe(
      `https://corridor.example/compare/?${link}`,
    )
    const { selection } = readLink(link)
    expect(selectionFor('difference', selection)).toEqual(selection)
    expect(selectionFor('path', selection)).toEqual({ growth: 20 })
  })

  it('have one target line where all targets are equal, else a ring each', () => {
    const aims = (link: string) => {
      const columns = columnsFor(link)
      return comparedTargets(columns, linesOf(columns), text).map(({ label, ring }) => [
        label,
        ring?.ink ?? null,
      ])
    }
    expect(aims('compare=desk~baseline~growth=5')).toEqual([
      ['Target $10\u00A0bn by 2029/30', null],
    ])
    expect(aims('compare=desk~baseline~target=9@2030')).toEqual([
      ['target $10\u00A0bn', 'ink'],
      ['target $9\u00A0bn', 'compared1'],
    ])
    const { explanations } = figureFor(real, 'compare', 'compare=desk~target=9@2030')
    expect(explanations[0]).toMatch(/^A ring stands/)
  })

  it('announce chances only while they are being simulated', () => {
    const chosen = choose(real.pair, {}, known.levers)
    const undrawn = FIGURES.compare(known, chosen, text)
    expect(undrawn.explanations[0]).toMatch(/still being made/)
    expect(new Set(values(undrawn, 'chance'))).toEqual(new Set(['']))
    expect(figureFor(real, 'compare').explanations[0]).toMatch(/shares of 10,000 drawn paths/)
    expect(figureFor(madeUp, 'compare', 'class=own').explanations[0]).toMatch(/No chance is drawn/)
  })
})

describe('the assumptions of scenarios', () => {
  it('are shown where they differ, and only there', () => {
    const link = comparisonLink(
      `${AGREEMENT}&growth=20`,
      'growth=20&levers=fta:0.5@2027',
      'growth=20',
    )
    const rows = assumptionRows(columnsFor(link), known, text)
    expect(rows.map(({ name, values: own }) => [name, ...own.map(({ words }) => words)])).toEqual([
      ['Trade agreement', '100% from 2027', '50% from 2027', 'not moved'],
      ['Days saved at the border', '5 days from 2026', 'not moved', 'not moved'],
    ])
    expect(rows[0]?.origin.length).toBeGreaterThan(0)
  })
})

describe('the difference between two scenarios', () => {
  it('is split into steps that add up, in the table', () => {
    const link = `${comparisonLink(`${AGREEMENT}&growth=20`, STEADY)}&between=2-1@2034`
    const figure = figureFor(real, 'difference', link)
    const stepwise = values(figure, 'way').filter((way) => way === 'step by step').length
    const amounts = values(figure, 'amount').slice(0, stepwise).map(Number)
    const [from = 0, ...steps] = amounts.slice(0, -1)
    expect(from + steps.reduce((sum, step) => sum + step, 0)).toBeCloseTo(amounts.at(-1) ?? 0, 0)
    expect(values(figure, 'part')).toContain('Trade agreement')
    expect(values(figure, 'year')).toContain(2034)
  })

  it('begins with the source where the sources differ', () => {
    const link = `${comparisonLink('', 'source=itc&growth=5')}&between=1-2@2030`
    expect(values(figureFor(real, 'difference', link), 'part').slice(1, 3)).toEqual([
      'Other source',
      'Other growth',
    ])
  })

  it('has the effect of each difference alone in the same table', () => {
    const link = `${comparisonLink('', `growth=20&target=8@2030`)}&between=1-2@2030`
    const figure = figureFor(real, 'difference', link)
    const effects = effectsOf(link)
    const expected = ['part', 'before', 'after', 'amount', 'reached'].map((key) =>
      values(figure, key).slice(-effects.length),
    )
    expect(expected).toEqual([
      effects.map(({ name }) => name),
      effects.map(({ from }) => from),
      effects.map(({ to }) => to),
      effects.map(({ total }) => total),
      effects.map(({ reached }) => reached.after),
    ])
    expect(values(figure, 'way').slice(-effects.length)).toEqual(effects.map(() => 'alone'))
  })

  it('names every assumption with its effect alone on total and year', () => {
    const effects = effectsOf(`${comparisonLink('', `growth=20&target=8@2030`)}&between=1-2@2030`)
    const alone = choose(real.pair, { growth: 20 }).outcome
    const before = choose(real.pair, {}).outcome
    const target = choose(real.pair, { target: { value: 8, year: 2030 } }).outcome
    expect(effects).toMatchObject([
      {
        key: 'growth',
        from: '13.6% a year',
        to: '20% a year',
        total: (alone.projection.total[6] ?? 0) - (before.projection.total[6] ?? 0),
        reached: { before: before.reached, after: alone.reached },
        hasEffect: true,
      },
      { key: 'target', total: 0, reached: { after: target.reached }, hasEffect: true },
    ])
  })

  it('marks assumptions without effect', () => {
    const link = `${comparisonLink('', 'shock=2035:-20:0&solve=target')}&between=1-2@2030`
    expect(effectsOf(link).map(({ key, hasEffect }) => [key, hasEffect])).toEqual([
      ['shock.2035', false],
      ['solve', true],
    ])
    const late = effectsOf(`${comparisonLink('', 'horizon=2050')}&between=1-2@2030`)
    expect(late).toMatchObject([{ key: 'horizon', total: 0, hasEffect: false }])
  })
})
