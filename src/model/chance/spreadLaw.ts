import type { Usd } from '#model/units.ts'
import type { OwnSpread } from './ownSpread.ts'

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
  /** How much the pair itself varied. */
  own: OwnSpread
  leastObservations: number
}>

/**
 * The distribution of yearly changes, or the reason why there is none. `demeaned` has year effects
 * removed; `null` where that is not known.
 */
export type ChosenLaw =
  | Readonly<{
      ok: true
      law: SpreadLaw
      demeaned: SpreadLaw | null
      sizeClass: string | null
    }>
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
 * Returns the distribution of yearly changes that the reader chose.
 *
 * The pair's own spread is the standard deviation of its yearly log growth, √h over h years. It is
 * not available below `leastObservations` changes between consecutive reported years.
 */
export function chosenLaw(input: SpreadInput): ChosenLaw {
  if (input.choice === 'own') return ownLaw(input)
  const sizeClass = sizeClassOf(input.classes, input.total)
  if (!sizeClass) return { ok: false, reason: 'noSizeClass' }

  const { transitory, permanent, demeanedPermanent, demeanedDrift } = sizeClass
  const scale = input.choice === 'wide' ? WIDER : 1
  const law = scaled({ transitory, permanent, drift: 0 }, scale)
  const demeaned =
    demeanedPermanent === null
      ? null
      : scaled({ transitory: 0, permanent: demeanedPermanent, drift: demeanedDrift ?? 0 }, scale)
  return { ok: true, law, demeaned, sizeClass: sizeClass.id }
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

/** Returns the spread of the pair itself; too few changes are a failure. */
function ownLaw({ own, leastObservations }: SpreadInput): ChosenLaw {
  const { found, deviation } = own
  if (found < leastObservations) {
    return { ok: false, reason: 'tooFewObservations', found, needed: leastObservations }
  }
  const law = { transitory: 0, permanent: deviation ** 2, drift: 0 }
  return { ok: true, law, demeaned: null, sizeClass: null }
}

function scaled({ transitory, permanent, drift }: SpreadLaw, by: number): SpreadLaw {
  return { transitory: transitory * by, permanent: permanent * by, drift: drift * by }
}
