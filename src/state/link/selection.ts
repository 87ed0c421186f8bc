import type { Calendar } from '#model/calendar.ts'
import type { Flow, FlowOrTotal, Status } from '#model/series.ts'
import type { Unknown } from '#model/scenario.ts'
import type { SpreadChoice } from '#model/chance/spreadLaw.ts'

/** A shock as a link writes it: `change` in percent, `recovery` in years (0: permanent). */
export type ShockChoice = Readonly<{ year: number; change: number; recovery: number }>

/** A target as a link writes it: `value` in billions of US dollars. */
export type TargetChoice = Readonly<{ value: number; year: number }>

/** A lever, its strength in the lever's own unit, and the first year in which it acts. */
export type LeverChoice = Readonly<{ lever: string; strength: number; year: number }>

/** Two columns of a comparison, counted from 1, and the year they are compared in. */
export type BetweenChoice = Readonly<{ from: number; to: number; year: number }>

/**
 * A figure that the reader added: one flow or the total in one period, in billions of US dollars. All
 * that the same issuer (`who`) counts in the same calendar is one source.
 */
export type OwnFigure = Readonly<{
  flow: FlowOrTotal
  year: number
  calendar: Calendar
  value: number
  status: OwnStatus
  who: string
  /** Where it was published: an address without `https://`. */
  address?: string
}>

/** How certain a figure of the reader's own may be: "derived" would need its formula. */
export type OwnStatus = Exclude<Status, 'derived'>

/** A share of GDP, US dollars a head, or US dollars at constant prices. */
export type TradeMeasure = 'gdp' | 'person' | 'constant'

/**
 * What the reader chose, and nothing else: a part that is absent is at its default. Numbers are in
 * the units of the link (percent, billions of US dollars, the Gregorian year a period begins in),
 * so that reading and writing a link never rounds.
 */
export type Selection = Readonly<{
  pair?: string
  /** Figures that the reader added; their sources have ids such as `own-ministry`. */
  own?: readonly OwnFigure[]
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
  /** `false` hides the bands of simulated uncertainty around the scenario. */
  band?: false
  /** How wide the simulated bands are: as for pairs of this size, wider, or as this pair varied. */
  class?: SpreadChoice
  /** `fat`: extreme years are as frequent as in other pairs, not as in a normal distribution. */
  draws?: 'fat'
  /** Assumed growth of world trade for the comparison with other pairs: percent a year. */
  world?: number
  /** The model's weight, in percent, in a blend of its probability with the rate of other pairs. */
  blend?: number
  /** What the tornado chart ranks its inputs by; absent: the total. */
  rank?: 'chance'
  /** What importers' figures with freight (cif) are of exporters' without it (fob), in `mirror`. */
  freight?: number
  /** What trade is measured by in `path` and `flows`; absent: current US dollars. */
  measure?: TradeMeasure
  years?: readonly [from: number, to: number]
  /** `log`: the value axis of charts over time is logarithmic. */
  scale?: 'log'
  /** `own`: years are named in the calendar in which their source counts, not as Gregorian ones. */
  calendar?: 'own'
  flow?: Flow
  product?: string
  /** The year that the figure `products` shows as shares; absent: all years. */
  year?: number
  name?: string
  tables?: true
  lang?: string
  theme?: 'light' | 'dark'
  vintage?: string
  /** The version of the equations that a view with a vintage was made with. */
  model?: number
  /**
   * The scenarios of a comparison: `desk` (the current one), `baseline`, or a link of
   * `scenarioLink`.
   */
  compare?: readonly string[]
  /** The two scenarios of `compare` that are compared in detail, and the year. */
  between?: BetweenChoice
}>

export type LinkPart = keyof Selection

/** Returns what a selection says of language and theme alone: all that a view of another pair keeps. */
export function languageAndTheme({ lang, theme }: Selection): Selection {
  return { ...(lang !== undefined && { lang }), ...(theme !== undefined && { theme }) }
}
