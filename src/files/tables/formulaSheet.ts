import type { Pair } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'
import { effectiveShocks } from '#model/projection/logPath.ts'
import type { Outcome } from '#model/outcome.ts'
import type { Year } from '#model/units.ts'
import {
  FIRST_SHOCK_ROW,
  gapFormula,
  requiredByTargetYear,
  requiredGrowthFormula,
  reachedFormula,
  atTargetFormula,
  totalFormula,
  valueFormula,
} from './formulas.ts'
import { growthGroups } from './growthGroups.ts'

/** Rows of a spreadsheet from its first cell on; what begins with `=` is a formula. */
export type Grid = readonly (readonly (string | number)[])[]

/**
 * Writes the projection as a spreadsheet: first the assumptions, then every year computed from them
 * by formulas. Each group of categories with one growth rate has a column, and shocks are included, so
 * that totals equal those of the figures. Formulas use English names, decimal points and commas.
 */
export function formulaSheet(pair: Pair, outcome: Outcome, text: Text): Grid {
  const { t } = text
  const { base, target, scenario, projection } = outcome
  const groups = growthGroups(pair, outcome, text)
  const labels = groups.map(({ label }) => label)
  const shocks = effectiveShocks(base, scenario)
  const first = FIRST_SHOCK_ROW + shocks.length + 2
  const last = first + projection.lastYear - base.year
  return [
    [t('formulas.baseYear'), base.year],
    [t('formulas.target'), target.value],
    [t('formulas.targetYear'), target.year],
    [],
    [t('formulas.part'), ...labels],
    [t('formulas.start'), ...groups.map(({ start }) => start)],
    [t('formulas.growth'), ...groups.map(({ growth }) => growth)],
    [],
    [
      ...(['shockYear', 'shockChange', 'shockRecovery'] as const).map((key) =>
        t(`formulas.${key}`),
      ),
      ...labels.map((part) => t('formulas.gap', { part })),
    ],
    ...shocks.map(({ year, change, recovery }, shock) => {
      return [year, change, recovery, ...groups.map((_, group) => gapFormula(shock, group))]
    }),
    [],
    [t('table.year'), ...labels, t('formulas.total'), t('formulas.atTarget'), t('formulas.needed')],
    ...yearRows(base.year, first, last, groups.length, shocks.length),
    [],
    [t('formulas.neededByTarget'), requiredByTargetYear(groups.length)],
    [t('formulas.reached'), reachedFormula(groups.length, first, last)],
  ]
}

function yearRows(from: Year, first: number, last: number, groups: number, shocks: number): Grid {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const row = first + index
    return [
      from + index,
      ...Array.from({ length: groups }, (_unused, group) => valueFormula(group, row, shocks)),
      totalFormula(groups, row),
      atTargetFormula(groups, row),
      requiredGrowthFormula(groups, row),
    ]
  })
}
