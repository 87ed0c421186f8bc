import type { Flow } from '#model/series.ts'
import { isSeen, plainWords } from '#model/plainWords.ts'
import type { Unknown } from '#model/scenario.ts'
import type { SpreadChoice } from '#model/chance/spreadLaw.ts'
import type {
  BetweenChoice,
  LeverChoice,
  TradeMeasure,
  Selection,
  ShockChoice,
  TargetChoice,
} from './selection.ts'
import {
  isoDate,
  decimal,
  list,
  matching,
  number,
  oneOf,
  slug,
  wholeNumber,
  type Bounds,
  type PartCodec,
} from './codecs.ts'
import { ownFigureCodec, ownFigureKey } from './ownFigure.ts'

/** The range of each number in a link; sliders and fields use the same bounds. */
export const BOUNDS = {
  growth: { min: -50, max: 100 },
  shockChange: { min: -100, max: 200 },
  shockRecovery: { min: 0, max: 30 },
  usdBillions: { min: 0, max: 100_000 },
  targetBillions: { min: 0.000_001, max: 100_000 },
  year: { min: 1900, max: 2100 },
  horizon: { min: 2000, max: 2060 },
  world: { min: 0, max: 6 },
  freight: { min: 1, max: 1.2 },
  blend: { min: 0, max: 100 },
  leverStrength: { min: -1000, max: 1000 },
  column: { min: 1, max: 6 },
  model: { min: 1, max: 999 },
} as const satisfies Record<string, Bounds>

/** The most figures of the reader's own in a link. */
export const MOST_OWN_FIGURES = 6
/** The longest name of a scenario, in characters. */
export const LONGEST_NAME = 80

/** The codec of growth, of all flows or of one: percent a year. */
export const growthPart = number(BOUNDS.growth)

/** The parts of a selection that make up a scenario; the others only affect the display. */
export const SCENARIO_PARTS = [
  'own',
  'source',
  'growth',
  'growthOf',
  'shocks',
  'target',
  'start',
  'solve',
  'horizon',
  'levers',
] as const satisfies readonly (keyof Selection)[]

/** The codec of each part of a link that has a fixed name. */
export const PARTS: {
  readonly [Name in Exclude<keyof Selection, 'growthOf' | 'compare'>]-?: PartCodec<
    NonNullable<Selection[Name]>
  >
} = {
  pair: slug(),
  own: list(
    ownFigureCodec(wholeNumber(BOUNDS.year), number(BOUNDS.usdBillions)),
    ownFigureKey,
    MOST_OWN_FIGURES,
  ),
  source: slug(),
  growth: growthPart,
  shocks: list(shock(), ({ year }) => year),
  target: target(),
  start: number(BOUNDS.usdBillions),
  solve: oneOf<Unknown>(['year', 'growth', 'target', 'start']),
  horizon: wholeNumber(BOUNDS.horizon),
  levers: list(lever(), ({ lever: id }) => id),
  band: { read: (text) => (text === '0' ? false : undefined), write: () => '0' },
  class: oneOf<SpreadChoice>(['class', 'wide', 'own']),
  draws: oneOf<'fat'>(['fat']),
  world: number(BOUNDS.world),
  blend: number(BOUNDS.blend),
  rank: oneOf<'chance'>(['chance']),
  freight: number(BOUNDS.freight),
  measure: oneOf<TradeMeasure>(['gdp', 'person', 'constant']),
  years: yearSpan(),
  scale: oneOf<'log'>(['log']),
  calendar: oneOf<'own'>(['own']),
  flow: matching<Flow>(/^[A-Z]{3}-[A-Z]{3}$/),
  product: matching(/^(?:[a-z][a-z0-9-]{0,39}|\d{2}(?:\d{2}){0,2})$/),
  year: wholeNumber(BOUNDS.year),
  name: name(),
  tables: { read: (text) => (text === '1' ? true : undefined), write: () => '1' },
  lang: matching(/^[a-z]{2,3}$/),
  theme: oneOf<'light' | 'dark'>(['light', 'dark']),
  vintage: isoDate(),
  model: wholeNumber(BOUNDS.model),
  between: between(),
}

/** The name of each part in a link, where it differs from the selection's. */
export const LINK_NAMES: Readonly<Partial<Record<keyof Selection, string>>> = { shocks: 'shock' }

/** A part with a fixed name. */
export type FixedPart = keyof typeof PARTS

/** Every part with a fixed name by its name in a link, in the order in which they are written. */
export const PART_BY_NAME: ReadonlyMap<string, FixedPart> = new Map(
  (Object.keys(PARTS) as FixedPart[]).map((part) => [LINK_NAMES[part] ?? part, part]),
)

/** A codec of `year:change:recovery`, such as `2027:-10:3`. */
function shock(): PartCodec<ShockChoice> {
  const [year, change, recovery] = [
    wholeNumber(BOUNDS.year),
    number(BOUNDS.shockChange),
    wholeNumber(BOUNDS.shockRecovery),
  ]
  return {
    read: (text) => {
      const [y = '', c = '', r = '', ...more] = text.split(':')
      const [whichYear, byPercent, years] = [year.read(y), change.read(c), recovery.read(r)]
      if (more.length > 0 || whichYear === undefined) return undefined
      if (byPercent === undefined || years === undefined) return undefined
      return { year: whichYear, change: byPercent, recovery: years }
    },
    write: ({ year: y, change: c, recovery: r }) => `${y}:${decimal(c)}:${r}`,
  }
}

/** A codec of `billions@year`. */
function target(): PartCodec<TargetChoice> {
  const [value, year] = [number(BOUNDS.targetBillions), wholeNumber(BOUNDS.year)]
  return {
    read: (text) => {
      const [v = '', y = '', ...more] = text.split('@')
      const [billions, byYear] = [value.read(v), year.read(y)]
      if (more.length > 0 || billions === undefined || byYear === undefined) return undefined
      return { value: billions, year: byYear }
    },
    write: ({ value: v, year: y }) => `${decimal(v)}@${y}`,
  }
}

/** A codec of `lever:strength@year`. */
function lever(): PartCodec<LeverChoice> {
  const [strength, year] = [number(BOUNDS.leverStrength), wholeNumber(BOUNDS.year)]
  return {
    read: (text) => {
      const [, id, s, y] = /^([a-z][a-z0-9-]{0,39}):([^@]+)@(.+)$/.exec(text) ?? []
      if (!id || s === undefined || y === undefined) return undefined
      const [at, from] = [strength.read(s), year.read(y)]
      return at === undefined || from === undefined
        ? undefined
        : { lever: id, strength: at, year: from }
    },
    write: ({ lever: id, strength: s, year: y }) => `${id}:${decimal(s)}@${y}`,
  }
}

/** A codec of `from..to`. */
function yearSpan(): PartCodec<readonly [number, number]> {
  const year = wholeNumber(BOUNDS.year)
  return {
    read: (text) => {
      const [from, to] = text.split('..', 3).map((end) => year.read(end))
      if (from === undefined || to === undefined || from > to) return undefined
      return [from, to]
    },
    write: ([from, to]) => `${from}..${to}`,
  }
}

/** A codec of `from-to@year`, with two different columns counted from 1. */
function between(): PartCodec<BetweenChoice> {
  const [column, year] = [wholeNumber(BOUNDS.column), wholeNumber(BOUNDS.year)]
  return {
    read: (text) => {
      const [, f = '', t = '', y = ''] = /^(\d)-(\d)@(\d{4})$/.exec(text) ?? []
      const [from, to, at] = [column.read(f), column.read(t), year.read(y)]
      if (from === undefined || to === undefined || at === undefined) return undefined
      return from === to ? undefined : { from, to, year: at }
    },
    write: ({ from, to, year: at }) => `${from}-${to}@${at}`,
  }
}

/** A codec of a line of free text; it is shown as text only, never as HTML. */
function name(): PartCodec<string> {
  return {
    read: (text) => {
      const line = plainWords(text).replaceAll(/\s+/g, ' ').trim()
      return line.length <= LONGEST_NAME && isSeen(line) ? line : undefined
    },
    write: (value) => value,
  }
}
