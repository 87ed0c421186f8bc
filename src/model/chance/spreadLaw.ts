import { spreadBetween } from '#model/math/interval80.ts'
import type { YearValue } from '#model/series.ts'
import type { Usd } from '#model/units.ts'

/**
 * The variance of the log multiple of trade after h years:
 * transitory + permanent × h + drift × h².
 */
export type SpreadLaw = Readonly<{ transitory: number; permanent: number; drift: number }>

/** The fitted law of one size class, as observed and with year effects removed (demeaned). */
export type SizeClass = Readonly<{
  id: string
  from: Usd
  below: Usd | null
  transitory: number
  permanent: number
  demeanedPermanent: number | null
  demeanedDrift: number | null
}>

/** Which spread: that of pairs of this size, 1.5 times it, or this pair's own. */
export type SpreadChoice = 'class' | 'wide' | 'own'

/** The inputs from which the law is chosen. */
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

/** The law, or why there is none. */
export type ChosenLaw =
  | Readonly<{ ok: true; law: SpreadLaw; sizeClass: string | null; isDemeaned: boolean }>
  | Readonly<{ ok: false; reason: 'noSizeClass' }>
  | Readonly<{ ok: false; reason: 'tooFewObservations'; found: number; needed: number }>

/** A variance ratio: 1.5 times the standard deviation. */
const WIDER = 1.5 ** 2

/** Standard deviation of the log multiple after so many years: √(a + b·h + c·h²), 0 in the base year. */
export function spreadAt({ transitory, permanent, drift }: SpreadLaw, years: number): number {
  return years <= 0 ? 0 : Math.sqrt(transitory + permanent * years + drift * years ** 2)
}

/**
 * How uncertain a flow's base is, from what the sources report for the same year: the lowest and
 * highest are read as an 80 % interval, (ln high − ln low) / 2.56.
 *
 * @returns a standard deviation in logs; 0 where fewer than two sources report more than nothing,
 *   since a zero says that a channel is not counted, not that there is no trade.
 */
export function baseSpread(reported: readonly (Usd | null)[]): number {
  const values = reported.filter((value) => value !== null).filter((value) => value > 0)
  return values.length < 2 ? 0 : spreadBetween(Math.min(...values), Math.max(...values))
}

/**
 * The law that the reader chose.
 *
 * The observed variance of other pairs includes their agreements, sanctions and wars. If moved levers
 * have uncertain effects, the demeaned law is used, so that no variance is counted twice; if a size
 * class has none, the observed law is used and `isDemeaned` is false.
 *
 * The pair's own spread is the standard deviation of its yearly log growth, √h over h years. It is
 * refused below `leastObservations` changes between consecutive reported years.
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

/** The widest class that contains an amount, or `null` if it is below all of them. */
export function sizeClassOf<Class extends Readonly<{ from: Usd; below: Usd | null }>>(
  classes: readonly Class[],
  total: Usd,
): Class | null {
  const width = ({ from, below }: Class) => (below ?? Infinity) / from
  const holding = classes.filter(
    ({ from, below }) => total >= from && (below === null || total < below),
  )
  return holding.toSorted((a, b) => width(b) - width(a))[0] ?? null
}

function ownLaw({ history, leastObservations }: SpreadInput): ChosenLaw {
  const growth = history.flatMap((point, index) => {
    const before = history[index - 1]
    if (!before?.value || !point.value || point.year !== before.year + 1) return []
    return [Math.log(point.value / before.value)]
  })
  const found = growth.length
  if (found < leastObservations) {
    return { ok: false, reason: 'tooFewObservations', found, needed: leastObservations }
  }
  const mean = growth.reduce((sum, each) => sum + each, 0) / found
  const permanent = growth.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (found - 1)
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
