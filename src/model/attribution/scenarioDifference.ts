import { factorsOf, vanished, type Contribution, type ContributionKind } from './contribution.ts'
import { projectedTotal } from './projectedTotal.ts'
import type { LeverModel } from '#model/levers/lever.ts'
import { logMean } from '#model/math/logMean.ts'
import type { Outcome } from '#model/outcome.ts'
import type { Usd, Year } from '#model/units.ts'

/**
 * What one assumption adds to the difference between two scenarios; `source`: the choice of source.
 */
export type DifferenceStep = Contribution | Readonly<{ kind: 'source'; value: Usd }>

/** The totals of two scenarios in a year, and the steps that add up to their difference. */
export type Difference = Readonly<{
  year: Year
  from: Usd
  to: Usd
  steps: readonly DifferenceStep[]
}>

/** Two scenarios, and the first one with the base of the second one's source (`fromBySource`). */
export type ComparedOutcomes = Readonly<{ from: Outcome; fromBySource: Outcome; to: Outcome }>

/** A smaller part of the total than this is rounding error. */
const ROUNDING = 1e-12

/**
 * Splits the difference between two scenarios in a year into what each assumption adds, exactly and
 * whatever their order: the additive logarithmic mean Divisia index (LMDI-I) of
 * {@link contributionsIn}, from one scenario directly to the other.
 *
 * With both cells written as the same baseline × Π F, a factor adds Σ over cells
 * L(to, from) × (ln F in `to` − ln F in `from`), so that an assumption both share adds exactly 0.
 * Subtracting two splits from the baseline would add up too, but its weights differ between the
 * two, so that a shared assumption would get a bar.
 *
 * Sources count different cells over different years, so no factor leads from one to another. If
 * the sources differ, the first step is the change of the first scenario when its base is replaced
 * by the second's; all other steps start from there. Where they count by different calendars, the first
 * scenario is aligned by days to years of the second.
 *
 * @returns the steps that are not zero, or `null` outside the years of either projection.
 */
export function differenceIn(
  { from, fromBySource, to }: ComparedOutcomes,
  model: LeverModel | null,
  year: Year,
): Difference | null {
  const [first, second, last] = [from, fromBySource, to].map((outcome) =>
    projectedTotal(outcome, year, to.base.calendar),
  )
  if (first == null || second == null || last == null) return null

  const steps = new Map<string, DifferenceStep>()
  const add = (bar: ContributionKind | Readonly<{ kind: 'source' }>, value: Usd) => {
    const key = 'lever' in bar ? `${bar.kind} ${bar.lever}` : bar.kind
    steps.set(key, { ...bar, value: (steps.get(key)?.value ?? 0) + value })
  }
  add({ kind: 'source' }, second - first)
  addCells({ from: fromBySource, to }, model, year, add)
  for (const [outcome, sign] of [[fromBySource, -1] as const, [to, 1] as const]) {
    for (const { lever, values } of outcome.levers?.projects ?? []) {
      add({ kind: 'project', lever }, sign * (values[year - outcome.base.year] ?? 0))
    }
  }
  const negligible = ROUNDING * Math.max(first, second, last)
  const noticeable = [...steps.values()].filter(({ value }) => Math.abs(value) > negligible)
  return { year, from: first, to: last, steps: noticeable }
}

/** Adds what each factor contributes to the difference of every cell. */
function addCells(
  { from, to }: Readonly<{ from: Outcome; to: Outcome }>,
  model: LeverModel | null,
  year: Year,
  add: (bar: ContributionKind, value: Usd) => void,
): void {
  const index = year - to.base.year
  to.base.cells.forEach((cell, position) => {
    const valueIn = ({ projection }: Outcome) => projection.cells[position]?.values[index] ?? 0
    const [before, after] = [valueIn(from), valueIn(to)]
    const cellYear = { cell, position, index }
    const fromFactors = factorsOf(from, cellYear, model)
    const toFactors = factorsOf(to, cellYear, model)
    const weight = logMean(after, before)
    if (weight === 0 || fromFactors.length === 0 || toFactors.length === 0) {
      add(vanished(after > 0 ? from : to, cell, position), after - before)
      return
    }
    for (const { bar, log } of toFactors) add(bar, weight * log)
    for (const { bar, log } of fromFactors) add(bar, -weight * log)
  })
}
