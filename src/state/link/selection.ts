import type { Flow } from '#model/series.ts'
import type { Unknown } from '#model/scenario.ts'
import type { SpreadChoice } from '#model/chance/spreadLaw.ts'

/** A shock as a link writes it: `change` in percent. */
export type ShockChoice = Readonly<{ year: number; change: number; recovery: number }>

/** A target as a link writes it: `value` in billions of US dollars. */
export type TargetChoice = Readonly<{ value: number; year: number }>

/** A lever at a strength from its first year on. */
export type LeverChoice = Readonly<{ lever: string; strength: number; year: number }>

/** Two columns of a comparison, counted from 1, and the year they are compared in. */
export type BetweenChoice = Readonly<{ from: number; to: number; year: number }>

/**
 * What the reader chose, and nothing else: a part that is absent is at its default. Numbers are in
 * the units of the link (percent, billions of US dollars, the Gregorian year a period begins in),
 * so that reading and writing a link never rounds.
 */
export type Selection = Readonly<{
  pair?: string
  source?: string
  growth?: number
  /** Growth of single flows (`DEU-FRA`) and categories (`DEU-FRA.fuels`). */
  growthOf?: Readonly<Record<string, number>>
  shocks?: readonly ShockChoice[]
  target?: TargetChoice
  start?: number
  solve?: Unknown
  horizon?: number
  levers?: readonly LeverChoice[]
  /** `false` hides the bands of chance around the scenario. */
  band?: false
  /** Which spread chance has. */
  class?: SpreadChoice
  /** Rare years weigh as much as they did in other pairs. */
  draws?: 'fat'
  /** Assumed growth of world trade for the comparison with other pairs: percent a year. */
  world?: number
  /** Blends the model with what other pairs did; the weight of the model in percent. */
  blend?: number
  /** What `tornado` ranks its inputs by; absent: the total. */
  rank?: 'chance'
  years?: readonly [from: number, to: number]
  flow?: Flow
  product?: string
  /** The one year that `products` shows as shares; absent: all years. */
  year?: number
  name?: string
  tables?: true
  lang?: string
  theme?: 'light' | 'dark'
  vintage?: string
  /** Scenarios side by side: `desk`, `baseline`, or the link of one as `scenarioLink` writes it. */
  compare?: readonly string[]
  /** Which two of them are compared in detail, and in which year. */
  between?: BetweenChoice
}>

export type LinkPart = keyof Selection
