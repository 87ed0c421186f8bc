import type { BaseCell } from '#model/projection/baseline.ts'
import { gatedShares } from '#model/levers/gatedShares.ts'
import type { LeverModel } from '#model/levers/lever.ts'
import type { LeverId } from '#model/scenario.ts'
import type { LeverEffects } from '#model/levers/leverEffects.ts'
import { growthOfCell } from '#model/projection/growthOfCell.ts'
import { logMean } from '#model/math/logMean.ts'
import { logOfChange } from '#model/projection/logPath.ts'
import type { Outcome } from '#model/outcome.ts'
import { startValues } from '#model/projection/startValues.ts'
import type { Usd, Year } from '#model/units.ts'

/** The assumption that a bar of the waterfall shows. */
export type ContributionKind =
  | Readonly<{ kind: 'start' | 'growth' | 'shocks' | 'overlap' | 'limits' | 'reporting' }>
  | Readonly<{ kind: 'lever' | 'project'; lever: LeverId }>

/** What one assumption adds to the difference between scenario and baseline in one year. */
export type Contribution = ContributionKind & Readonly<{ value: Usd }>

/** The steps from the baseline to the scenario: the bars add up to the difference. */
export type Contributions = Readonly<{
  year: Year
  baseline: Usd
  scenario: Usd
  bars: readonly Contribution[]
}>

/** A smaller part of the total than this is rounding error. */
const ROUNDING = 1e-12

/**
 * Splits the difference between scenario and baseline in a year into what each assumption adds,
 * exactly and whatever their order: the additive logarithmic mean Divisia index (LMDI-I).
 *
 * With cell = baseline × Π F over its factors F (start, growth, shocks, each lever, overlap,
 * limits, reporting), a factor adds Σ over cells L(cell, baseline) × ln F, where L is the
 * logarithmic mean. A lever and the gate of payments that it passes through share their joint effect
 * by Shapley values. Projects have separate bars, since no factor leads to them from zero.
 *
 * @returns the bars that are not zero, or `null` outside the years of the projection.
 * @see Ang (2005), The LMDI approach to decomposition analysis, Energy Policy 33, 867–871
 */
export function contributionsIn(
  outcome: Outcome,
  model: LeverModel | null,
  year: Year,
): Contributions | null {
  const index = year - outcome.base.year
  const [scenario, baseline] = [outcome.projection.total[index], outcome.baseline.total[index]]
  if (scenario === undefined || baseline === undefined) return null

  const bars = new Map<string, Contribution>()
  const add = (bar: ContributionKind, value: Usd) => {
    const key = 'lever' in bar ? `${bar.kind} ${bar.lever}` : bar.kind
    bars.set(key, { ...bar, value: (bars.get(key)?.value ?? 0) + value })
  }
  outcome.base.cells.forEach((cell, position) => {
    const from = outcome.baseline.cells[position]?.values[index] ?? 0
    const to = outcome.projection.cells[position]?.values[index] ?? 0
    const weight = logMean(to, from)
    if (weight === 0) add(vanished(outcome, cell, position), to - from)
    for (const { bar, log } of factorsOf(outcome, { cell, position, index }, model)) {
      add(bar, weight * log)
    }
  })
  for (const { lever, values } of outcome.levers?.projects ?? []) {
    add({ kind: 'project', lever }, values[index] ?? 0)
  }
  const negligible = ROUNDING * Math.max(scenario, baseline)
  const noticeable = [...bars.values()].filter(({ value }) => Math.abs(value) > negligible)
  return { year, baseline, scenario, bars: noticeable }
}

/**
 * Returns the assumption that a cell's change from or to zero is attributed to; no factor leads
 * there.
 */
export function vanished(
  { base, scenario }: Outcome,
  cell: BaseCell,
  position: number,
): ContributionKind {
  const start = startValues(base, scenario.start)[position] ?? cell.value
  return { kind: start > 0 && cell.value > 0 ? 'shocks' : 'start' }
}

/** The logarithm of a factor, and the bar it is attributed to. */
export type Factor = Readonly<{ bar: ContributionKind; log: number }>
/** A cell, its position in the base, and the index of a year from the base year on. */
type CellYear = Readonly<{ cell: BaseCell; position: number; index: number }>

/**
 * Returns the factors from a cell's baseline to its scenario in one year, in logs; none from zero.
 */
export function factorsOf(
  outcome: Outcome,
  cellYear: CellYear,
  model: LeverModel | null,
): readonly Factor[] {
  const { base, levers, scenario } = outcome
  const { cell, position, index } = cellYear
  const start = startValues(base, scenario.start)[position] ?? cell.value
  const plain = (levers?.plain ?? outcome.projection).cells[position]?.values[index] ?? 0
  const before = outcome.baseline.cells[position]?.values[index] ?? 0
  if (start <= 0 || before <= 0 || plain <= 0) return []

  const growth = index * logOfChange(growthOfCell(cell, scenario))
  const shocks = Math.log(plain / start) - growth
  const withoutLevers: Factor[] = [
    { bar: { kind: 'start' }, log: Math.log(start / cell.value) },
    { bar: { kind: 'growth' }, log: growth - Math.log(before / cell.value) },
    { bar: { kind: 'shocks' }, log: shocks },
  ]
  return levers && model
    ? [...withoutLevers, ...leverFactors(levers, model, cellYear)]
    : withoutLevers
}

function leverFactors(
  levers: LeverEffects,
  model: LeverModel,
  { cell, position, index }: CellYear,
): readonly Factor[] {
  const year = levers.plain.firstYear + index
  const overlap = levers.logs[position]?.[index]?.overlap ?? 0
  const shares = gatedShares({ model, active: levers.active, cell, year })
  return [
    ...levers.active.map(({ lever }, order): Factor => {
      return { bar: { kind: 'lever', lever: lever.id }, log: shares[order] ?? 0 }
    }),
    { bar: { kind: 'overlap' }, log: overlap },
    { bar: { kind: 'limits' }, log: levers.limits[position]?.[index] ?? 0 },
    { bar: { kind: 'reporting' }, log: levers.reporting[index] ?? 0 },
  ]
}
