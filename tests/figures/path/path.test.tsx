import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, test } from 'vitest'
import { choose } from '#analysis/choose.ts'
import { withSimulation } from '#analysis/simulation/withSimulation.ts'
import { svgPicture } from '#files/pictures/svgPicture.tsx'
import { FIGURES } from '#figures/figures.ts'
import { originRecord } from '#figures/provenance/origins.ts'
import { pathBands } from '#figures/path/pathBands.ts'
import { pathRows } from '#figures/path/pathRows.ts'
import { pathScale } from '#figures/path/pathScale.ts'
import { shownYears } from '#analysis/shownYears.ts'
import { viewOf } from '#figures/viewOf.ts'
import { Hatching } from '#charts/marks/Hatching.tsx'
import { limitationsOf } from '#figures/figure.ts'
import { readLink } from '#state/link/link.ts'
import { figureFor, knownOf, madeUp, real, text } from '../../support/packages.ts'
import { parsedSvg, wordsIn } from '../../support/svg.ts'

const known = knownOf(real)
const attribution = {
  pair: '',
  address: '',
  link: '',
  vintage: '2026-11-29',
  made: '2026-11-29',
  licence: { name: 'CC-BY-4.0', url: '' },
}

/** The words of the picture of a link, each once. */
function drawn(id: 'path' | 'flows' | 'compare', link: string) {
  const { figure, chosen } = viewOf(id, link, known, text)
  const svg = svgPicture(
    { figure, outcome: chosen.outcome, attribution },
    { width: 1200, height: 700, theme: 'light' },
    text,
  )
  const root = parsedSvg(svg)
  return { root, words: [...new Set(wordsIn(root).map(({ words }) => words))] }
}

function scaleFor(link: string) {
  const { selection } = readLink(link)
  const chosen = withSimulation({ simulation: 'scenario' }, known, choose(real.pair, selection))
  const shown = shownYears(chosen, chosen.history.total.points)
  const bands = pathBands(chosen, text)
  const rows = pathRows(known, chosen, shown, text)
  return { scale: pathScale(rows, chosen.outcome, bands, chosen.choice.isLog), rows, bands, chosen }
}

describe('the value axis of the path', () => {
  test.each(['', 'growth=20', 'growth=60', 'target=0.1@2029', 'horizon=2040', 'target=50@2040'])(
    'holds scenario, target and most of the draws of ?%s',
    (link) => {
      const { scale, rows, bands, chosen } = scaleFor(link)
      const highest = Math.max(
        chosen.outcome.target.value,
        ...rows.flatMap(({ year, scenario }) => [scenario ?? 0, bands.bandIn(year)?.p90 ?? 0]),
      )
      expect(scale.max).toBeGreaterThanOrEqual(highest)
      // And it is not much higher than what it holds.
      expect(scale.max).toBeLessThanOrEqual(highest * 2)
    },
  )

  it('says in words and with an arrow what leaves it', () => {
    const link = 'horizon=2060&growth=20'
    expect(drawn('path', link).words.join(' ')).toMatch(
      /↑ 80% band up to \$\d[\d.]*\stn in 2060\/61/,
    )
    expect(limitationsOf(figureFor(real, 'path', link)).join(' ')).toMatch(
      /leaves the axis at its top/,
    )
    expect(drawn('path', 'horizon=2060').words.join(' ')).toContain('↑ 80% band up to')
    expect(drawn('path', '').words.join(' ')).not.toContain('↑')
    expect(drawn('path', `${link}&scale=log`).words.join(' ')).not.toContain('↑')
  })

  it('is logarithmic where a link asks for it, and then holds the 95 % band', () => {
    const { scale, rows, bands } = scaleFor('scale=log&growth=20')
    const band = bands.bandIn(rows.at(-1)?.year ?? 0)
    expect(scale.isLog).toBe(true)
    expect(scale.max).toBeGreaterThanOrEqual(band?.p97 ?? Infinity)
    expect(figureFor(real, 'path', 'scale=log').native).toMatchObject({
      scale: { isLog: true, min: 1e9, max: 1e11 },
    })
  })
})

describe('a logarithmic axis of the flows', () => {
  it('has no place for the balance, which is said', () => {
    const linear = figureFor(real, 'flows')
    const log = figureFor(real, 'flows', 'scale=log')
    expect(log.caveat).toContain('balance is not drawn on a log scale')
    expect(log.native?.series).toHaveLength((linear.native?.series.length ?? 0) - 2)
    expect(log.table).toEqual(linear.table)
  })

  it('leaves zeros out, which is said', () => {
    const { native, explanations } = figureFor(
      real,
      'flows',
      'scale=log&source=pakistan-commerce&years=2008..2060',
    )
    expect(native?.series.flatMap(({ values }) => values)).not.toContain(0)
    expect(explanations.join(' ')).toContain('no place for zero')
    expect(drawn('flows', 'scale=log&source=pakistan-commerce').root.outerHTML).not.toMatch(
      /NaN|Infinity/,
    )
  })
})

describe('the years of the path', () => {
  it('start where its line starts; the table has all, and a note says what is left out', () => {
    const figure = figureFor(real, 'path')
    const counted = figure.native?.series.find(({ mark }) => mark === 'solid')
    const at = counted?.values.findIndex((value) => value !== null) ?? -1
    expect(figure.native?.labels[at]).toBe('2021/22')
    expect(figure.table.rows[0]?.cells[0]).toBe(2008)
    expect(figure.explanations.join(' ')).toMatch(/Not in the chart: .+ 2008\/09 \(1387\)/)
    const whole = figureFor(real, 'path', 'years=2008..2060')
    expect(whole.native?.labels).toContain('2008/09')
    expect(whole.explanations.join(' ')).not.toContain('Not in the chart')
  })

  it('are all named in one calendar', () => {
    const years = (link: string) =>
      drawn('path', link)
        .words.filter((words) => /\b(?:20|14)\d\d/.test(words))
        .filter((words) => !/Corridor|passes/.test(words))
    expect(years('').every((words) => !/\b14\d\d\b/.test(words))).toBe(true)
    const own = years('calendar=own')
    expect(own).toContain('1404')
    expect(own.join(' ')).toMatch(/Target \$10\sbn by 1408/)
    expect(own.every((words) => !/\b20\d\d\b/.test(words))).toBe(true)
    expect(figureFor(real, 'path', 'calendar=own').sentence).toContain('1413 (2034/35)')
  })
})

describe('the marks of the path', () => {
  it('name and mark the same year of reaching, on the value of the scenario', () => {
    const { root, words } = drawn('path', 'growth=20')
    expect(words).toContain('reached 2031/32')
    const dot = root.querySelector('circle[r="5.5"]')
    const tick = [...root.querySelectorAll('text')].find(
      ({ textContent }) => textContent === '2032/33',
    )
    const before = [...root.querySelectorAll('text')].find(
      ({ textContent }) => textContent === '2030/31',
    )
    const at = Number(dot?.getAttribute('cx'))
    const middle = (Number(tick?.getAttribute('x')) + Number(before?.getAttribute('x'))) / 2
    expect(at).toBeCloseTo(middle, 3)
  })

  it('show the target at its year and value', () => {
    const { root, words } = drawn('path', 'target=8@2030')
    expect(root.querySelectorAll('[data-mark="target"]')).toHaveLength(1)
    expect(words.join(' ')).toMatch(/Target \$8\sbn by 2030\/31/)
    const later = drawn('path', 'horizon=2027')
    expect(later.root.querySelector('[data-mark="target"]')).toBeNull()
    expect(later.words.join(' ')).toMatch(/by 2029\/30 →/)
  })

  test.each(['', 'growth=20', 'growth=-5', 'scale=log', 'target=0.1@2029', 'start=12'])(
    'all have a label with ?%s',
    (link) => {
      const { words } = drawn('path', link)
      const beginnings = ['Target $', 'Scenario: ', '3.6% a year']
      expect(
        beginnings.filter((beginning) => !words.some((label) => label.startsWith(beginning))),
      ).toEqual([])
    },
  )
})

describe('the reference line', () => {
  it('grows from the base by the rate of the package, in table and chart', () => {
    const { table, native } = figureFor(real, 'path')
    const at = table.columns.findIndex(({ key }) => key === 'reference')
    const last = table.rows.at(-1)
    expect(last?.cells[at]).toBeCloseTo(3.129e9 * 1.036 ** 10, -7)
    expect(native?.series.find(({ label }) => label === 'Reference')?.values.at(-1)).toBe(
      last?.cells[at],
    )
  })

  it('leads to the record of the growth', () => {
    const { table } = figureFor(real, 'path')
    const records = table.rows.at(-1)?.origin.map((id) => originRecord(real.pair, id, null)?.kind)
    expect(records).toEqual(['projection', 'reference'])
  })

  it('is no assumption: it leaves the scenario as it is, and a pair without one has none', () => {
    expect(figureFor(real, 'compare').table.columns.map(({ key }) => key)).not.toContain(
      'reference',
    )
    const without = { ...known, pair: { ...real.pair, referenceGrowth: null } }
    const figure = FIGURES.path(without, choose(without.pair, {}), text)
    expect(figure.table.columns.map(({ key }) => key)).not.toContain('reference')
  })
})

describe('years that are over or running without a figure on file', () => {
  it('are hatched, explained and named in the caveat', () => {
    const figure = figureFor(real, 'path')
    expect(figure.caveat).toMatch(/^The projection passes through 2025\/26 \(1404\): over/)
    expect(figure.legend.at(-1)).toMatchObject({
      kind: 'hatching',
      label: 'over or running, none on file',
    })
    expect(figure.explanations.join(' ')).toMatch(/2025\/26 \(1404\): .*war/i)
    expect(drawn('path', '').root.querySelectorAll('[data-hatching]')).toHaveLength(2)
    const row = figure.table.rows.find(({ cells }) => cells[0] === 2025)
    expect(row?.origin).toContain('iran-customs-2025')
  })

  it('start after the base, even where an older figure stands in for one flow', () => {
    const { table } = figureFor(real, 'path', 'source=pakistan-commerce')
    const keys = table.columns.map(({ key }) => key)
    const row = table.rows.find(({ cells }) => cells[0] === 2024)
    expect(Number(row?.cells[keys.indexOf('total')]) / 1e9).toBeCloseTo(1.22, 2)
    expect(row?.cells[keys.indexOf('status')]).toBe('derived')
  })

  it('mark up to where the spread was measured, if the horizon is later', () => {
    expect(
      drawn('path', 'horizon=2060').root.querySelector('[data-line="measured"]'),
    ).not.toBeNull()
    expect(drawn('path', '').root.querySelector('[data-line="measured"]')).toBeNull()
  })

  it('are none where the figures are from the year after the base', () => {
    const { caveat, legend } = figureFor(madeUp, 'path')
    expect(caveat).not.toContain('passes through')
    expect(legend.map(({ kind }) => kind)).not.toContain('hatching')
  })

  it('have lines inside their box alone', () => {
    const markup = renderToStaticMarkup(
      <svg>
        <Hatching x={10} y={5} width={40} height={20} />
      </svg>,
    )
    const numbers = [...markup.matchAll(/[ML]([\d.]+),([\d.]+)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ])
    expect(numbers.length).toBeGreaterThan(10)
    for (const [x = 0, y = 0] of numbers) {
      expect(x).toBeGreaterThanOrEqual(10)
      expect(x).toBeLessThanOrEqual(50)
      expect(y).toBeGreaterThanOrEqual(5)
      expect(y).toBeLessThanOrEqual(25)
    }
  })
})
