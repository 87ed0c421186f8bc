import { spreadBetween } from '#model/math/interval80.ts'
import type { YearValue } from '#model/series.ts'
import type { Usd } from '#model/units.ts'

/**
 * How the spread of trade widens with time: the variance of its log multiple after h years is
 * transitory + permanent × h + drift × h².
 */
export type SpreadLaw = Readonly<{ transitory: number; permanent: number; drift: number }>

/**
 * The fitted variances of pairs of similar size, as observed and with year effects removed
 * (demeaned).
 */
export type SizeClass = Readonly<{
  id: string
  from: Usd
  below: Usd | null
  transitory: number
  permanent: number
  demeanedPermanent: number | null
  demeanedDrift: number | null
}>

/**
 * Which spread to use: of pairs of this size (`class`), 1.5 times that (`wide`), or this pair's
 * (`own`).
 */
export type SpreadChoice = 'class' | 'wide' | 'own'

/** The inputs from which the distribution of yearly changes is chosen. */
export type SpreadInput = Readonly<{
  choice: SpreadChoice
  classes: readonly SizeClass[]
  total: Usd
  /** The total as its source counted it, for the pair's own spread. */
  history: readonly YearValue[]
  leastObservations: number
  /** True if moved levers have uncertain effects. */
  hasLeverDraws: boolean
}>

/** The distribution of yearly changes, or the reason why there is none. */
export type ChosenLaw =
  | Readonly<{ ok: true; law: SpreadLaw; sizeClass: string | null; isDemeaned: boolean }>
  | Readonly<{ ok: false; reason: 'noSizeClass' }>
  | Readonly<{ ok: false; reason: 'tooFewObservations'; found: number; needed: number }>

/** The laws of size classes were fitted to changes over up to this many years. */
export const MEASURED_YEARS = 15

/** The factor on the variance that makes the standard deviation 1.5 times as large. */
const WIDER = 1.5 ** 2

/**
 * Computes the standard deviation of the log multiple after `years`: √(a + b·h + c·h²), 0 in the
 * base year.
 */
export function spreadAt({ transitory, permanent, drift }: SpreadLaw, years: number): number {
  return years <= 0 ? 0 : Math.sqrt(transitory + permanent * years + drift * years ** 2)
}

/**
 * Computes how uncertain a flow's base is, from what the sources report for the same year: the
 * lowest and highest are read as an 80 % interval, (ln high − ln low) / 2.56.
 *
 * @returns a standard deviation in logs; 0 where fewer than two sources report more than nothing,
 *   since a zero says that a channel is not counted, not that there is no trade.
 */
export function baseSpread(reported: readonly (Usd | null)[]): number {
  const values = reported.filter((value) => value !== null).filter((value) => value > 0)
  return values.length < 2 ? 0 : spreadBetween(Math.min(...values), Math.max(...values))
}

/**
 * Returns the distribution of yearly changes that the reader chose.
 *
 * The observed variance of other pairs includes their agreements, sanctions and wars. If moved
 * levers have uncertain effects, the demeaned variance is used, so that no variance is counted
 * twice; if a size class has none, the observed variance is used and `isDemeaned` is false.
 *
 * The pair's own spread is the standard deviation of its yearly log growth, √h over h years. It is
 * not available below `leastObservations` changes between consecutive reported years.
 */
export function chosenLaw(input: SpreadInput): ChosenLaw {
  if (input.choice === 'own') return ownLaw(input)
  const sizeClass = sizeClassOf(input.classes, input.total)
  if (!sizeClass) return { ok: false, reason: 'noSizeClass' }

  const { demeanedPermanent, demeanedDrift } = sizeClass
  const isDemeaned = input.hasLeverDraws && demeanedPermanent !== null
  const law = isDemeaned
    ? { transitory: 0, permanent: demeanedPermanent, drift: demeanedDrift ?? 0 }
    : { transitory: sizeClass.transitory, permanent: sizeClass.permanent, drift: 0 }
  const scale = input.choice === 'wide' ? WIDER : 1
  return { ok: true, law: scaled(law, scale), sizeClass: sizeClass.id, isDemeaned }
}

/** Returns the widest class that contains an amount, or `null` if it is below all of them. */
export function sizeClassOf<Class extends Readonly<{ from: Usd; below: Usd | null }>>(
  classes: readonly Class[],
  total: Usd,
): Class | null {
  const width = ({ from, below }: Class) => (below ?? Infinity) / from
  const matching = classes.filter(
    ({ from, below }) => total >= from && (below === null || total < below),
  )
  return matching.toSorted((a, b) => width(b) - width(a))[0] ?? null
}

/** Computes the spread of the pair itself from its yearly changes; too few are a failure. */
function ownLaw({ history, leastObservations }: SpreadInput): ChosenLaw {
  const growth = history.flatMap((point, index) => {
    const before = history[index - 1]
    if (!before?.value || !point.value || point.year !== before.year + 1) return []
    return [Math.log(point.value / before.value)]
  })
  const count = growth.length
  if (count < leastObservations) {
    return { ok: false, reason: 'tooFewObservations', found: count, needed: leastObservations }
  }
  const mean = growth.reduce((sum, each) => sum + each, 0) / count
  const permanent = growth.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (count - 1)
  return {
    ok: true,
    law: { transitory: 0, permanent, drift: 0 },
    sizeClass: null,
    isDemeaned: false,
  }
}

function scaled({ transitory, permanent, drift }: SpreadLaw, by: number): SpreadLaw {
  return { transitory: transitory * by, permanent: permanent * by, drift: drift * by }
}
