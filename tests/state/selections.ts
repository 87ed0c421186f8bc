import * as fc from 'fast-check'
import { OWN_CALENDARS, OWN_STATUSES, ownFigureKey } from '#state/link/ownFigure.ts'
import { scenarioLink } from '#state/link/link.ts'
import type { Bounds } from '#state/link/codecs.ts'
import { BOUNDS } from '#state/link/parts.ts'
import type { Selection } from '#state/link/selection.ts'

const code = fc.constantFrom('DEU', 'FRA', 'JPN', 'USA')
const flow = fc.tuple(code, code).map(([from, to]) => `${from}-${to}` as const)
const slug = fc.constantFrom('a', 'fuels', 'other-food', 'imf-2')

/** Numbers as sliders and fields make them: a few decimals, never −0. */
function number({ min, max }: Bounds) {
  return fc
    .integer({ min: Math.ceil(min * 1000), max: Math.floor(max * 1000) })
    .map((thousandths) => thousandths / 1000 + 0)
}

function whole(bounds: Bounds) {
  return fc.integer(bounds)
}

const shock = fc.record({
  year: whole(BOUNDS.year),
  change: number(BOUNDS.shockChange),
  recovery: whole(BOUNDS.shockRecovery),
})
const lever = fc.record({
  lever: slug,
  strength: number(BOUNDS.leverStrength),
  year: whole(BOUNDS.year),
})
const years = fc
  .tuple(whole(BOUNDS.year), whole(BOUNDS.year))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)

/** A figure of the reader's own, with names and addresses that hold every separator of a link. */
const ownFigure = fc.record(
  {
    flow: fc.oneof(fc.constant('total' as const), flow),
    year: whole(BOUNDS.year),
    calendar: fc.constantFrom(...OWN_CALENDARS),
    value: number(BOUNDS.usdBillions),
    status: fc.constantFrom(...OWN_STATUSES),
    who: fc.constantFrom('Ministry', 'A: b~c %7E', '100 % & more', 'وزارت\u200cصمت', "x'=1"),
    address: fc.constantFrom('a.example/', 'a.example:8443/b?c=%7E&d=e:f#g', 'xn--mgb.example/x)'),
  },
  { requiredKeys: ['flow', 'year', 'calendar', 'value', 'status', 'who'] },
)

const assumptions = {
  own: fc.uniqueArray(ownFigure, { selector: ownFigureKey, minLength: 1, maxLength: 3 }),
  source: slug,
  growth: number(BOUNDS.growth),
  growthOf: fc.dictionary(
    fc.oneof(
      flow,
      fc.tuple(flow, slug).map(([of, category]) => `${of}.${category}`),
    ),
    number(BOUNDS.growth),
    { minKeys: 1, maxKeys: 4, noNullPrototype: true },
  ),
  shocks: fc.uniqueArray(shock, { selector: ({ year }) => year, minLength: 1, maxLength: 4 }),
  target: fc.record({ value: number({ min: 0.001, max: 1000 }), year: whole(BOUNDS.year) }),
  start: number({ min: 0, max: 1000 }),
  solve: fc.constantFrom('year', 'growth', 'target', 'start'),
  horizon: whole(BOUNDS.horizon),
  levers: fc.uniqueArray(lever, { selector: (one) => one.lever, minLength: 1, maxLength: 3 }),
}

const name = fc.constantFrom(
  'Slow border',
  '15 % less & more',
  'آهسته',
  '<b>x</b>',
  'a=b?c#d',
  'a~b',
)

/** A scenario as a column of a comparison. */
const column = fc.oneof(
  fc.constantFrom('desk', 'baseline'),
  fc
    .record({ ...assumptions, name }, { requiredKeys: ['growth'] })
    .map((chosen) => scenarioLink(chosen) ?? 'desk'),
)

const between = fc
  .tuple(fc.integer({ min: 1, max: 5 }), whole(BOUNDS.year))
  .map(([from, year]) => ({ from, to: from + 1, year }))

/** Every selection that the app can make. */
export const selections: fc.Arbitrary<Selection> = fc.record(
  {
    pair: slug,
    ...assumptions,
    band: fc.constant(false as const),
    class: fc.constantFrom('class', 'wide', 'own'),
    draws: fc.constant('fat' as const),
    world: number(BOUNDS.world),
    blend: number(BOUNDS.blend),
    rank: fc.constant('chance' as const),
    freight: number(BOUNDS.freight),
    measure: fc.constantFrom('gdp', 'person', 'constant'),
    years,
    scale: fc.constant('log' as const),
    calendar: fc.constant('own' as const),
    flow,
    product: fc.constantFrom('27', '0804', 'fuels'),
    year: whole(BOUNDS.year),
    name,
    tables: fc.constant(true as const),
    lang: fc.constantFrom('en', 'fa', 'qps'),
    theme: fc.constantFrom('light', 'dark'),
    vintage: fc.constant('2026-11-24'),
    model: whole(BOUNDS.model),
    compare: fc.uniqueArray(column, { minLength: 1, maxLength: 6 }),
    between,
  },
  { requiredKeys: [] },
)
