import { describe, expect, it, test } from 'vitest'
import { printCell } from '#charts/frame/printCell.ts'
import type { Row } from '#charts/frame/table.ts'
import { choose } from '#analysis/choose.ts'
import { setupOf } from '#analysis/simulation/simulationResult.ts'
import { tornado } from '#figures/tornado/tornado.tsx'
import { originRecord } from '#figures/provenance/origins.ts'
import { leverEffects } from '#model/levers/leverEffects.ts'
import { createSimulator } from '#model/chance/simulation.ts'
import { splitQuantile } from '#model/levers/splitQuantile.ts'
import { sizeClassOf, spreadAt } from '#model/chance/spreadLaw.ts'
import { svgPicture } from '#files/pictures/svgPicture.tsx'
import {
  pictureOptionsOf,
  PICTURE_SIZES,
  type PictureSizeName,
} from '#files/pictures/pictureSizes.ts'
import { readLink } from '#state/link/link.ts'
import { figureFor, knownOf, madeUp, real, reference, text } from '../../support/packages.ts'
import { parsedSvg, wordsIn } from '../../support/svg.ts'

const LEVERS = 'levers=fta:1@2027~border:5@2026~pipeline:1@2028'

type Files = typeof real

function table(link = '', files: Files = real) {
  const figure = figureFor(files, 'tornado', link)
  const keys = figure.table.columns.map(({ key }) => key)
  const cell = (row: Row | undefined, key: string) => row?.cells[keys.indexOf(key)] ?? null
  const row = (name: string) => figure.table.rows.find((one) => cell(one, 'name') === name)
  return { figure, cell, row, total: (name: string) => Number(cell(row(name), 'total')) }
}

/** The total of a link in the year of its target. */
function totalFor(link: string, files: Files = real): number {
  const { outcome } = choose(files.pair, readLink(link).selection, knownOf(files).levers)
  return outcome.projection.total[outcome.target.year - outcome.base.year] ?? Number.NaN
}

describe('the tornado', () => {
  test.each(['', LEVERS, 'growth=8&target=10@2034&shock=2026:-15:2'])(
    'starts from the scenario of ?%s',
    (link) => {
      expect(table(link).total('scenario')).toBe(totalFor(link))
    },
  )

  it('has for another source the total of a link with that source', () => {
    for (const id of ['un-comtrade-pakistan', 'pakistan-commerce', 'itc']) {
      expect(table(LEVERS).total(id)).toBeCloseTo(totalFor(`${LEVERS}&source=${id}`), 0)
    }
  })

  it('has for another growth the total of a link with it', () => {
    const { total, cell, row } = table('target=10@2034')
    const { base } = choose(real.pair, {}).outcome
    const found = sizeClassOf(reference.sizeClasses, base.total)
    if (!found) throw new Error('no size class')
    const law = { ...found, drift: 0 }
    const times = Math.exp((1.2815515655446004 * spreadAt(law, 10)) / 10)
    const growth = (1.136 * times - 1) * 100
    expect(cell(row('growth-high'), 'at')).toBe(text.percent(growth / 100))
    const ends = totalFor(`target=10@2034&growth=${growth.toFixed(9)}`)
    expect(total('growth-high') / ends).toBeCloseTo(1, 6)
  })

  it('has for a lever’s end the total of the model with that effect', () => {
    const { levers } = knownOf(real)
    const { outcome } = choose(real.pair, readLink(LEVERS).selection, levers)
    const { total, cell, row } = table(LEVERS)
    const model = levers?.model
    if (!model) throw new Error('no model')
    // One day is worth at least 1 %, so the p10 lies at the published effect.
    expect(cell(row('border-lever-high'), 'at')).toMatch(/^\+2\d/)
    const ends = (effect: number) => {
      const changed = model.levers.map((lever) =>
        lever.id === 'fta' ? { ...lever, effect } : lever,
      )
      const { base, scenario, target } = outcome
      const until = { ...scenario, horizon: target.year }
      const moved = leverEffects(base, until, { ...model, levers: changed })
      return moved.projection.total.at(-1) ?? 0
    }
    const said = String(cell(row('fta-lever-low'), 'at'))
    const effect = Math.log1p(Number(/[\d.]+/.exec(said)?.[0]) / 100)
    expect(total('fta-lever-low') / ends(effect)).toBeCloseTo(1, 3)
  })

  test.each([
    [real, ''],
    [real, LEVERS],
    [real, 'source=itc'],
    [real, 'source=pakistan-commerce&levers=tariff:10@2027~closure:60@2027'],
    [madeUp, 'levers=fta:1@2027'],
  ])('ranks by how far the total moves, the choice of source among the rest: %#', (files, link) => {
    const { figure, cell } = table(link, files)
    const rows = figure.table.rows.slice(1, -1)
    const inputs = [...new Set(rows.map((row) => cell(row, 'input')))]
    const lengths = inputs.map((input) => {
      const totals = rows
        .filter((row) => cell(row, 'input') === input)
        .map((row) => Number(cell(row, 'total')))
      return Math.max(...totals) - Math.min(...totals)
    })
    expect(lengths.length).toBeGreaterThan(1)
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a))
    expect(inputs.includes('Choice of source')).toBe(files === real)
  })

  it('names the most influential input and its values at both ends', () => {
    const { figure, cell, row, total } = table('start=3')
    const [low, high] = ['growth-low', 'growth-high'].map((name) => text.usd(total(name)))
    const at = (name: string) => String(cell(row(name), 'at'))
    expect(figure.sentence).toContain(
      `“Growth a year”: ${low} at ${at('growth-low')}, ${high} at ${at('growth-high')}`,
    )
    expect(figure.explanations.join(' ')).toContain('set by hand')
  })

  it('leaves out payments, old sources, and growth without a spread', () => {
    const { row } = table()
    expect(row('pakistan-state-bank')).toBeUndefined()
    expect(row('imf-iran')).toBeUndefined()
    const own = table('class=own', madeUp)
    expect(own.row('growth-low')).toBeUndefined()
    expect(own.figure.caveat).toContain('takes 10 yearly changes')
  })

  it('has evidence for every end', () => {
    const kinds = (name: string) =>
      table(LEVERS)
        .row(name)
        ?.origin.map((id) => originRecord(real.pair, id, reference)?.kind)
    expect(kinds('growth-low')).toEqual(['projection', 'evidence'])
    expect(new Set(kinds('IRN-PAK-high'))).toEqual(new Set(['projection', 'observation']))
    expect(kinds('IRN-PAK-high')?.length).toBeGreaterThan(2)
    expect(kinds('fta-lever-low')).toContain('evidence')
    expect(kinds('itc')).toContain('observation')
  })

  it.each(['', 'source=pakistan-commerce-calendar', 'source=imf-pakistan', 'source=itc'])(
    'keeps a start between the lowest and the highest count of its year: ?%s',
    (link) => {
      const { base } = choose(real.pair, readLink(link).selection).outcome
      const { row, cell } = table(link)
      const strays = real.pair.flows.flatMap((flow) => {
        const counts = new Set(
          real.pair.observations
            .filter((each) => each.flow === flow && each.year === base.year && each.span === 'year')
            .flatMap(({ value }) => (value === null ? [] : [text.usd(value)])),
        )
        const ends = ['low', 'high'].flatMap((end) => row(`${flow}-${end}`) ?? [])
        return ends.filter((end) => !counts.has(String(cell(end, 'at'))))
      })
      expect(strays).toEqual([])
    },
  )

  it('takes neither a copy nor next to nothing for another count of the start', () => {
    const { row, cell } = table()
    expect(cell(row('IRN-PAK-low'), 'at')).toBe(text.usd(1.222e9))
    expect(cell(row('IRN-PAK-high'), 'at')).toBe(text.usd(2.423e9))
    // A committee repeats Iran's figure, and Pakistan's ministry counts $20 thousand a year before.
    expect(row('PAK-IRN-low')).toBeUndefined()
    expect(table('source=pakistan-commerce').row('PAK-IRN-low')).toBeUndefined()
  })

  it('says so before the reference data are loaded', () => {
    const known = { ...knownOf(real), reference: null }
    const {
      sentence,
      draw,
      table: rows,
    } = tornado(known, choose(real.pair, {}, known.levers), text)
    expect(sentence).toMatch(/on its way/)
    expect(draw).toBeNull()
    expect(rows.rows).toHaveLength(2)
  })
})

describe('the drawing', () => {
  test.each(['single', 'slide', 'halfSlide'] as const)('shows what the table holds: %s', (size) => {
    const { words, printed } = drawn(LEVERS, size)
    const amounts = words.filter((one) => /^\$[\d.]+\s(?:bn|m)$/.test(one))
    const strays = amounts.filter((one) => !printed.has(one) && !isRound(one))
    expect(amounts.length).toBeGreaterThan(6)
    expect(strays).toEqual([])
  })

  it('says how many inputs do not fit', () => {
    const { words } = drawn(`${LEVERS}~visa:1@2027~consulate:1@2027~corridor:1@2027`, 'social')
    expect(words.join(' ')).toMatch(/\d more inputs? in the table/)
  })
})

describe('ranked by the chance', () => {
  const RANKED = `${LEVERS}&target=18@2034&rank=chance`

  it('agrees with simulations in which the input is fixed', () => {
    const known = knownOf(real)
    const chosen = choose(real.pair, readLink(RANKED).selection, known.levers)
    const setup = setupOf(real.pair, chosen, reference)
    if (!setup.ok || !known.levers) throw new Error('nothing to draw from')
    const { scenario, target } = chosen.outcome
    const fta = known.levers.model.levers.find(({ id }) => id === 'fta')
    if (!fta) throw new Error('no agreement')
    for (const [name, probability] of [
      ['fta-lever-low', 0.1],
      ['fta-lever-high', 0.9],
    ] as const) {
      const fixed = { effect: splitQuantile(fta)(probability), standardError: 0, spread: 0 }
      const levers = known.levers.model.levers.map((one) => {
        return one === fta ? { ...one, ...fixed } : one
      })
      const model = { ...known.levers.model, levers }
      const simulate = createSimulator({ ...setup.setup, model })
      const drawnHere = simulate(scenario, target).chances.find(({ year }) => year === 2034)
      const { cell, row } = table(RANKED)
      expect(Math.abs(Number(cell(row(name), 'chance')) - (drawnHere?.by ?? 9))).toBeLessThan(0.03)
    }
  })

  it('agrees with a simulation from another count of the start', () => {
    const link = 'target=5@2028&rank=chance'
    const chosen = choose(real.pair, readLink(link).selection, knownOf(real).levers)
    const setup = setupOf(real.pair, chosen, reference)
    if (!setup.ok) throw new Error('nothing to draw from')
    const { base } = setup.setup
    const cells = base.cells.map((each) =>
      each.flow === 'IRN-PAK' ? { ...each, value: (each.value * 1.222) / 2.423 } : each,
    )
    const total = cells.reduce((sum, { value }) => sum + value, 0)
    const simulate = createSimulator({ ...setup.setup, base: { ...base, cells, total } })
    const { scenario, target } = chosen.outcome
    const drawnHere = simulate(scenario, target).chances.find(({ year }) => year === 2028)
    const { cell, row } = table(link)
    const shown = Number(cell(row('IRN-PAK-low'), 'chance'))
    expect(shown).toBeGreaterThan(0.05)
    expect(Math.abs(shown - (drawnHere?.by ?? 9))).toBeLessThan(0.03)
  })

  it('starts from the simulated chance, and leaves growth out', () => {
    const { figure, cell, row } = table(RANKED)
    const by = figureFor(real, 'chance', RANKED).table.rows.find(({ cells }) => cells[0] === 2034)
    expect(cell(row('scenario'), 'chance')).toBe(by?.cells[2])
    expect(cell(row('growth-low'), 'chance')).toBe('')
    expect(figure.explanations.join(' ')).toContain('Growth is left out')
    expect(cell(row('pakistan-commerce'), 'chance')).toBe('')
    expect(figure.native).toBeNull()
  })

  it('puts the most influential input first, and says so', () => {
    const { figure, cell } = table(RANKED)
    const rows = figure.table.rows.slice(1, -1).filter((row) => cell(row, 'chance') !== '')
    const inputs = [...new Set(rows.map((row) => cell(row, 'input')))]
    const lengths = inputs.map((input) => {
      const shares = rows
        .filter((row) => cell(row, 'input') === input)
        .map((row) => Number(cell(row, 'chance')))
      return Math.max(...shares) - Math.min(...shares)
    })
    expect(lengths.length).toBeGreaterThan(3)
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a))
    expect(figure.sentence).toContain(`What moves it most is “${inputs[0]}”`)
    expect(figure.sentence).toContain('chance of having reached $18\u00A0bn')
  })

  it('waits for the simulation, and says why there is none', () => {
    const known = knownOf(real)
    const waiting = tornado(known, choose(real.pair, { rank: 'chance' }, known.levers), text)
    expect(waiting.draw).toBeNull()
    expect(waiting.sentence).toBe(text.t('chance.simulating'))
    const refused = figureFor(madeUp, 'tornado', 'rank=chance&class=own')
    expect(refused.sentence).toContain('takes 10 yearly changes')
    expect(figureFor(real, 'tornado', 'rank=chance&target=10@2020').draw).toBeNull()
  })
})

/** True for an amount of the axis. */
function isRound(words: string): boolean {
  return /^\$\d+(?:\.5)?\s/.test(words)
}

function drawn(link: string, size: PictureSizeName) {
  const figure = figureFor(real, 'tornado', link)
  const { outcome } = choose(real.pair, readLink(link).selection, knownOf(real).levers)
  const attribution = { pair: '', address: '', link, vintage: '2026-11-24', made: '2026-11-24' }
  const shown = { figure, outcome, attribution: { ...attribution, licence: real.pair.licence } }
  const look = { ...pictureOptionsOf(PICTURE_SIZES[size], 'light'), isBare: true }
  const markup = svgPicture(shown, look, text)
  const words = wordsIn(parsedSvg(markup)).map((one) => one.words)
  const { columns, rows } = figure.table
  const printed = new Set(
    rows.flatMap(({ cells }) =>
      columns.map(({ kind }, index) => printCell(cells[index] ?? null, kind, text)),
    ),
  )
  return { words, printed }
}
