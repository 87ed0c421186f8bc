import type { RatePerYear, Share } from '#model/units.ts'

/** How often pairs of $1–10 bn multiplied their trade by 3.226 within some years. */
export type BaseRateRow = Readonly<{
  pairGroup: string
  /** Assumed growth of world trade; `null`: as it happened. */
  worldGrowth: RatePerYear | null
  years: number
  rate: Share
  low: Share
  high: Share
}>

/** Quantiles of the multiple of their trade that pairs reached after some years. */
export type MultiplesRow = Readonly<{
  basis: 'nominal' | 'share'
  pairGroup: string
  sizeClass: string
  years: number
}> &
  Readonly<Record<(typeof QUANTILES)[number][0], number>>

/** The counts and quantiles of the panel of country pairs, as in the reference data. */
export type Panel = Readonly<{
  baseRates: readonly BaseRateRow[]
  multiples: readonly MultiplesRow[]
}>

/**
 * Which pairs, what multiple of their trade, within how many years, at what growth of world trade.
 */
export type BaseRateInput = Readonly<{
  pairGroup: string
  sizeClass: string
  multiple: number
  years: number
  worldGrowth: RatePerYear | null
}>

/**
 * A base rate, and how it was obtained:
 *
 * - `published`: counted, within the years, with an interval;
 * - `between`: interpolated linearly between two counted steps of world growth or years;
 * - `quantiles`: read off the quantiles of multiples at the end of the years, without interval.
 *
 * Or the reason why it is unknown; beyond the outermost quantiles at least the direction is known.
 */
export type BaseRate =
  | Readonly<{
      known: true
      how: 'published' | 'between' | 'quantiles'
      rate: Share
      interval: readonly [Share, Share] | null
    }>
  | Readonly<{ known: false; reason: 'years' | 'worldGrowth' | 'pairGroup' | 'multiple' }>
  | Readonly<{ known: false; reason: 'rarer' | 'commoner'; than: Share }>

/** The multiple for which the panel's base rates were counted. */
export const COUNTED_MULTIPLE = 3.226

/** A multiple within this relative distance counts as the same. */
const NEAR = 0.01

/** The size class for which the panel's base rates were counted. */
const COUNTED_CLASS = '1-10bn'

const QUANTILES = [
  ['p1', 0.01],
  ['p5', 0.05],
  ['p10', 0.1],
  ['p25', 0.25],
  ['p50', 0.5],
  ['p75', 0.75],
  ['p90', 0.9],
  ['p95', 0.95],
  ['p99', 0.99],
] as const

/** The probability beyond the panel's outermost quantiles, on either side. */
const RAREST = 0.01

/**
 * Returns how often comparable pairs multiplied their trade by `multiple`. For ×3.226 in the class
 * of $1–10 bn it was counted; other multiples are read off the quantiles, and for an assumed growth
 * of the world off those of world shares: ×m with g a year is a share of ×m / (1 + g)^years.
 *
 * Nothing is extrapolated beyond the panel.
 */
export function baseRate(panel: Panel, input: BaseRateInput): BaseRate {
  if (input.multiple <= 1) return { known: false, reason: 'multiple' }
  return countedWhen(input) === 'within' ? counted(panel, input) : offQuantiles(panel, input)
}

/**
 * Returns what the panel counted: pairs that reached the multiple in any year by then (`within`), or
 * those that were there at the end (`at`).
 */
export function countedWhen({
  multiple,
  sizeClass,
}: Pick<BaseRateInput, 'multiple' | 'sizeClass'>): 'within' | 'at' {
  const isCounted = Math.abs(multiple / COUNTED_MULTIPLE - 1) < NEAR && sizeClass === COUNTED_CLASS
  return isCounted ? 'within' : 'at'
}

/** Returns the counted rate, interpolated between counted years and steps of world growth. */
function counted({ baseRates }: Panel, { pairGroup, years, worldGrowth }: BaseRateInput): BaseRate {
  const ofGroup = baseRates.filter((row) => row.pairGroup === pairGroup)
  if (ofGroup.length === 0) return { known: false, reason: 'pairGroup' }
  if (worldGrowth === null) {
    const happened = ofGroup.filter((row) => row.worldGrowth === null)
    return (
      between(
        happened.map((row) => ({ at: row.years, row })),
        years,
      ) ?? unknown('years')
    )
  }
  const steps = [...new Set(ofGroup.flatMap((row) => row.worldGrowth ?? []))]
  const rows = steps.flatMap((step) => {
    const ofStep = ofGroup.filter((row) => row.worldGrowth === step)
    const row = between(
      ofStep.map((each) => ({ at: each.years, row: each })),
      years,
    )
    return row?.known && row.interval
      ? [{ at: step, row: asRow(row.rate, row.interval), how: row.how }]
      : []
  })
  if (rows.length === 0) return unknown('years')
  const result = between(rows, worldGrowth)
  if (!result?.known) return unknown('worldGrowth')
  return rows.some(({ how }) => how === 'between') ? { ...result, how: 'between' } : result
}

type Interval = Readonly<{ rate: Share; low: Share; high: Share }>
type Step = Readonly<{ at: number; row: Interval }>

function asRow(rate: Share, [low, high]: readonly [Share, Share]): Interval {
  return { rate, low, high }
}

/**
 * Returns the counted step at `position`, or interpolates linearly; `undefined` outside the steps.
 */
function between(steps: readonly Step[], position: number): BaseRate | undefined {
  const sorted = steps.toSorted((a, b) => a.at - b.at)
  const above = sorted.find(({ at }) => at >= position)
  const below = sorted.findLast(({ at }) => at <= position)
  if (!above || !below) return undefined
  const part = above.at === below.at ? 0 : (position - below.at) / (above.at - below.at)
  const mixed = (key: keyof Interval) => below.row[key] + part * (above.row[key] - below.row[key])
  return {
    known: true,
    how: part === 0 ? 'published' : 'between',
    rate: mixed('rate'),
    interval: [mixed('low'), mixed('high')],
  }
}

/** Derives the rate from the quantiles of multiples after exactly `years`. */
function offQuantiles({ multiples }: Panel, input: BaseRateInput): BaseRate {
  const { pairGroup, sizeClass, years, worldGrowth, multiple } = input
  const basis = worldGrowth === null ? 'nominal' : 'share'
  const ofGroup = multiples.filter((row) => {
    return row.basis === basis && row.pairGroup === pairGroup && row.sizeClass === sizeClass
  })
  if (ofGroup.length === 0) return unknown('pairGroup')
  const row = ofGroup.find((each) => each.years === years)
  if (!row) return unknown('years')
  return beyond(row, multiple / (1 + (worldGrowth ?? 0)) ** years)
}

/**
 * Computes the share of pairs above a multiple, interpolated linearly in logs between two
 * quantiles.
 */
function beyond(row: MultiplesRow, multiple: number): BaseRate {
  const above = QUANTILES.findIndex(([name]) => row[name] >= multiple)
  if (above < 0) return { known: false, reason: 'rarer', than: RAREST }
  const [name, probability] = QUANTILES[above] ?? QUANTILES[0]
  const [before, lower] = QUANTILES[above - 1] ?? []
  if (!before || lower === undefined || row[before] <= 0) {
    return { known: false, reason: 'commoner', than: 1 - RAREST }
  }
  const part = Math.log(multiple / row[before]) / Math.log(row[name] / row[before])
  const rate = 1 - (lower + part * (probability - lower))
  return { known: true, how: 'quantiles', rate, interval: null }
}

function unknown(reason: 'years' | 'worldGrowth' | 'pairGroup'): BaseRate {
  return { known: false, reason }
}
