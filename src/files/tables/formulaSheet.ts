import type { Pair } from '#datasets/schemas.ts'
import type { FileView } from '#files/briefing/fileView.ts'
import type { Text } from '#i18n/text.ts'
import { requiredGrowth } from '#model/history/requiredGrowth.ts'
import { effectiveShocks, logOfChange } from '#model/projection/logPath.ts'
import { startOf } from '#model/projection/requiredCurve.ts'
import type { Outcome } from '#model/outcome.ts'
import type { RatePerYear } from '#model/units.ts'
import { FIRST_SHOCK_ROW, gapFormula, requiredByTargetYear, reachedFormula } from './formulas.ts'
import type { Grid, GridNumber } from './grid.ts'
import { growthGroups } from './growthGroups.ts'
import { unformulated } from './unformulated.ts'
import { yearTable } from './yearTable.ts'

/** The formulas of a projection, and how many rows of them stay in view above its years. */
export type FormulaSheet = Readonly<{ grid: Grid; headRows: number }>

/**
 * Writes the projection as a spreadsheet: first the assumptions, then every year computed from them
 * by formulas, with their results. Each group of categories with one growth rate has a column, and shocks
 * are included; what levers do is a number, so that totals equal those of the figures. Sentences below say
 * which parts of the figure have no formulas.
 */
export function formulaSheet(
  pair: Pair,
  view: Pick<FileView, 'figure' | 'chosen' | 'outcome'>,
  text: Text,
): FormulaSheet {
  const { t } = text
  const { outcome } = view
  const { base, target, scenario } = outcome
  const groups = growthGroups(pair, outcome, text)
  const labels = groups.map(({ label }) => label)
  const shocks = effectiveShocks(base, scenario)
  const gaps = shocks.map((_, shock) => groups.map(({ growth }) => gapOf(outcome, shock, growth)))
  const headRows = FIRST_SHOCK_ROW + shocks.length + 1
  const first = headRows + 1
  const years = yearTable({ pair, outcome, groups, shocks: shocks.length, first }, text)
  const needed = requiredGrowth(startOf(outcome), target.value, target.year - base.year)
  const grid: Grid = [
    [t('formulas.baseYear'), { kind: 'year', value: base.year }],
    [t('formulas.target'), { kind: 'usd', value: target.value }],
    [t('formulas.targetYear'), { kind: 'year', value: target.year }],
    [],
    [t('formulas.part'), ...labels],
    [t('formulas.start'), ...groups.map(({ start }) => usd(start))],
    [t('formulas.growth'), ...groups.map(({ growth }) => percent(growth))],
    [],
    [
      ...(['shockYear', 'shockChange', 'shockRecovery'] as const).map((key) =>
        t(`formulas.${key}`),
      ),
      ...labels.map((part) => t('formulas.gap', { part })),
    ],
    ...shocks.map(({ year, change, recovery }, shock) => [
      { kind: 'year', value: year } as const,
      percent(change),
      { kind: 'year', value: recovery } as const,
      ...groups.map((_, group): GridNumber => {
        const formula = gapFormula(shock, group)
        return { kind: 'number', value: gaps[shock]?.[group] ?? 0, formula }
      }),
    ]),
    [],
    ...years.grid,
    [],
    [
      t('formulas.neededByTarget'),
      { ...percent(needed ?? ''), formula: requiredByTargetYear(groups.length) },
    ],
    [
      t('formulas.reached'),
      {
        kind: 'year',
        value: outcome.reached ?? '',
        formula: reachedFormula(years.atTarget, first, first + years.grid.length - 2),
      },
    ],
    ...unformulated(view, text).flatMap((sentence) => [[], [sentence]]),
  ]
  return { grid, headRows }
}

/** Returns the gap that a shock opens in what grows at this rate, as `logPath` does. */
function gapOf({ base, scenario }: Outcome, shock: number, growth: RatePerYear): number {
  const gaps: number[] = []
  const shocks = effectiveShocks(base, scenario)
  for (const [index, { year, change }] of shocks.slice(0, shock + 1).entries()) {
    const others = gaps.reduce((sum, gap, earlier) => {
      const leftIn = (at: number) => remaining(shocks[earlier], at)
      return sum + gap * (leftIn(year) - leftIn(year - 1))
    }, 0)
    gaps[index] = logOfChange(change) - logOfChange(growth) - others
  }
  return gaps[shock] ?? 0
}

function remaining(shock: Outcome['scenario']['shocks'][number] | undefined, at: number): number {
  if (!shock || at < shock.year) return 0
  return shock.recovery > 0 ? Math.max(0, 1 - (at - shock.year) / shock.recovery) : 1
}

function usd(value: number): GridNumber {
  return { kind: 'usd', value }
}

function percent(value: number | ''): GridNumber {
  return { kind: 'percent', value }
}
