import type { Category, CategoryValue, MixRow } from '#datasets/schemas.ts'
import { MILLION, shownNumber } from '#imports/checks/amounts.ts'
import { groupedBy } from '#model/math/groupedBy.ts'
import type { Observation } from '#model/series.ts'
import { wholeFlows, figureId } from '#imports/checks/groupValues.ts'

/** Digits of a share: enough for shares to add up to one. */
const DIGITS = 12
/** What shares may exceed the whole flow by: a rounding. */
const ROUNDING = 1e-9

/**
 * Returns what part of each flow its groups of HS chapters make up, in the latest year that has them.
 * A flow whose chapters add up to more than itself gets none: its parts and its total do not belong
 * together.
 */
export function ownMix(
  categories: readonly Category[],
  values: readonly CategoryValue[],
  observations: readonly Observation[],
): MixRow[] {
  const wholes = wholeFlows(observations)
  const groups = new Set(categories.filter(({ level }) => level === 'group').map(({ id }) => id))
  const sums = values.filter(({ category, status }) => groups.has(category) && status === 'derived')
  const flows = groupedBy(sums, ({ source, flow }) => `${source} ${flow}`)
  return [...flows.values()].flatMap((ofFlow) => {
    const latest = Math.max(...ofFlow.map(({ year }) => year))
    const parts = ofFlow.filter(({ year }) => year === latest)
    const [first] = parts
    const whole = first && wholes.get(figureId(first.source, first.year, first.flow))?.value
    return whole ? sharesOf(parts, whole) : []
  })
}

function sharesOf(parts: readonly CategoryValue[], whole: number): MixRow[] {
  const shares = parts.flatMap(
    ({ source, flow, category, year, value, bibliography }): MixRow[] => {
      if (value === null || value <= 0) return []
      const formula = [value, whole].map((amount) => shownNumber(amount / MILLION)).join(' / ')
      const share = Number((value / whole).toPrecision(DIGITS))
      const standing = { status: 'derived' as const, formula, note: null, bibliography }
      return [{ source, flow, category, share, year, ...standing }]
    },
  )
  const sum = shares.reduce((all, { share }) => all + share, 0)
  return sum > 1 + ROUNDING || shares.some(({ share }) => share > 1) ? [] : shares
}
