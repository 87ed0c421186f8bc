import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ineffectiveParts } from '#analysis/ineffective.ts'
import { pairWithOwn } from '#analysis/ownPair.ts'
import { baseSources, choose } from '#analysis/choose.ts'
import { printCell } from '#charts/frame/printCell.ts'
import { CATALOGUE, FIGURE_IDS, type FigureId } from '#figures/catalogue.ts'
import { limitationsOf } from '#figures/figure.ts'
import { FIGURES } from '#figures/figures.ts'
import { readLink } from '#state/link/link.ts'
import { withSimulation } from '#analysis/simulation/withSimulation.ts'
import { assumptionsOf } from '#figures/words/assumptions.ts'
import { ineffectiveWords } from '#figures/words/ineffectiveWords.ts'
import { svgPicture } from '#files/pictures/svgPicture.tsx'
import type { Bounds } from '#state/link/codecs.ts'
import { OWN_CALENDARS, OWN_STATUSES, ownFigureKey, ownSourceId } from '#state/link/ownFigure.ts'
import { BOUNDS, PARTS } from '#state/link/parts.ts'
import { knownOf, real, reference, text } from '../support/packages.ts'

const packaged = knownOf(real)

/** What a page must never say. */
const NO_WORDS = /NaN|Infinity|∞|undefined|null|\[object|\{\w+\}/

/** Numbers of a link: those at the ends of its range, and any between them. */
function numbers({ min, max }: Bounds): fc.Arbitrary<number> {
  return fc.oneof(
    fc.constantFrom(min, max, 0, 0.001).filter((value) => value >= min && value <= max),
    fc.integer({ min: Math.ceil(min * 100), max: Math.floor(max * 100) }).map((each) => each / 100),
  )
}

const years = fc.oneof(fc.integer(BOUNDS.year), fc.integer({ min: 2019, max: 2036 }))
const flow = fc.constantFrom(...real.pair.flows)
const category = fc.constantFrom(...real.pair.categories.map(({ id }) => id))
const shock = fc
  .tuple(years, numbers(BOUNDS.shockChange), fc.integer(BOUNDS.shockRecovery))
  .map((parts) => parts.join(':'))
const lever = fc
  .tuple(
    fc.constantFrom(...reference.levers.map(({ id }) => id), 'magic'),
    numbers(BOUNDS.leverStrength),
    years,
  )
  .map(([id, strength, year]) => `${id}:${strength}@${year}`)

function listOf(each: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.array(each, { minLength: 1, maxLength: 20 }).map((texts) => texts.join('~'))
}

/** Figures of the reader's own: of both flows or one, of any year and calendar, by one or two issuers. */
const own = fc
  .uniqueArray(
    fc.record({
      flow: fc.oneof(fc.constant('total' as const), flow, fc.constant('AAA-BBB' as const)),
      year: years,
      calendar: fc.constantFrom(...OWN_CALENDARS),
      value: numbers(BOUNDS.usdBillions),
      status: fc.constantFrom(...OWN_STATUSES),
      who: fc.constantFrom('Ministry', 'وزارت <b>'),
    }),
    { selector: ownFigureKey, minLength: 1, maxLength: 3 },
  )
  .map((figures) => PARTS.own.write(figures))

const scenario = {
  own,
  source: fc.constantFrom(
    ...baseSources(real.pair).map(({ id }) => id),
    'nobody',
    ...OWN_CALENDARS.map((calendar) => ownSourceId({ who: 'Ministry', calendar })),
  ),
  growth: numbers(BOUNDS.growth),
  [`growth.${real.pair.flows[0]}`]: numbers(BOUNDS.growth),
  [`growth.${real.pair.flows[1]}.fuels`]: numbers(BOUNDS.growth),
  shock: listOf(shock),
  target: fc.tuple(numbers(BOUNDS.targetBillions), years).map((parts) => parts.join('@')),
  start: numbers(BOUNDS.usdBillions),
  solve: fc.constantFrom('year', 'growth', 'target', 'start'),
  horizon: fc.integer(BOUNDS.horizon),
  levers: listOf(lever),
}

function query(parts: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(parts)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&')
}

/** Links of every part, at and within the ends of what each accepts. */
const links = fc
  .record(
    {
      ...scenario,
      compare: fc
        .array(
          fc.oneof(
            fc.constantFrom('desk', 'baseline'),
            fc
              .record(scenario, { requiredKeys: [] })
              .map((each) => query(each).replaceAll('~', '%7E')),
          ),
          { minLength: 1, maxLength: 3 },
        )
        .map((columns) => columns.join('~')),
      between: years.map((year) => `1-2@${year}`),
      class: fc.constantFrom('wide', 'own'),
      draws: fc.constant('fat'),
      world: numbers(BOUNDS.world),
      blend: numbers(BOUNDS.blend),
      rank: fc.constant('chance'),
      freight: numbers(BOUNDS.freight),
      measure: fc.constantFrom('gdp', 'person', 'constant'),
      years: fc.tuple(years, years).map((ends) => ends.toSorted().join('..')),
      scale: fc.constant('log'),
      calendar: fc.constant('own'),
      flow,
      product: fc.oneof(category, fc.constantFrom('27', '99')),
      year: years,
      name: fc.constantFrom('x', 'آهسته'),
    },
    { requiredKeys: [] },
  )
  .map(query)

/** Every word that a view has: on its page, in its notices and in its pictures. */
function wordsOf(id: FigureId, link: string): string[] {
  const { selection } = readLink(link)
  // Not by `viewOf`, which keeps every view.
  const known = { ...packaged, pair: pairWithOwn(real.pair, selection.own) }
  const chosen = withSimulation(
    CATALOGUE[id].needs,
    known,
    choose(real.pair, selection, known.levers),
  )
  const figure = FIGURES[id](known, chosen, text)
  const { title, sentence, table, sources, legend, native } = figure
  const notices = ineffectiveParts(known, selection, chosen)
  const { vintage, licence } = real.pair
  const attribution = { pair: 'A pair', vintage, licence, address: '', link, made: '2026-11-29' }
  const content = { figure, outcome: chosen.outcome, attribution }
  return [
    title,
    sentence,
    ...limitationsOf(figure),
    ...sources,
    ...table.columns.map(({ label }) => label),
    ...table.rows.flatMap(({ cells }) =>
      table.columns.map(({ kind }, index) => printCell(cells[index] ?? null, kind, text)),
    ),
    ...legend.map((entry) => JSON.stringify(entry)),
    ...(native?.labels ?? []),
    ...(native?.series ?? []).flatMap(({ label, values }) => [
      label,
      ...values.map((value) => String(value ?? '')),
    ]),
    ...assumptionsOf(id, known, selection, text),
    ...notices.map((each) => ineffectiveWords(each, known, chosen, text)),
    svgPicture(content, { width: 720, height: 405, theme: 'light' }, text),
  ]
}

/** Links that once made a figure say or draw what is no number. */
const FOUND: [string][] = [
  ['shock=2025:-100:0'],
  ['shock=2024:-100:0&start=0&scale=log'],
  ['compare=shock%3D2025%253A-100%253A2%257E2026%253A0%253A0%26solve%3Dstart'],
  ['horizon=2000'],
  ['levers=incidents:-1@2024'],
  ['own=total:2100:gregorian:0:assumed:Ministry&source=own-ministry'],
  ['own=total:1900:solarHijri:100000:contested:Ministry&source=own-ministry-solar&measure=gdp'],
]

describe('any link', () => {
  test.each(FIGURE_IDS)('makes %s speak in words and numbers alone', (id) => {
    fc.assert(
      fc.property(links, (link) => {
        const odd = wordsOf(id, link).filter((words) => NO_WORDS.test(words))
        expect(odd, `${id} of ?${link}`).toEqual([])
      }),
      { numRuns: 12, examples: FOUND },
    )
  })
})
