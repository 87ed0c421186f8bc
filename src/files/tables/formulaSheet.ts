import type { Pair } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'
import { effectiveShocks } from '#model/projection/logPath.ts'
import type { Outcome } from '#model/outcome.ts'
import type { Year } from '#model/units.ts'
import {
  FIRST_SHOCK_ROW,
  gapFormula,
  neededByTarget,
  neededFormula,
  reachedFormula,
  thereFormula,
  totalFormula,
  valueFormula,
} from './formulas.ts'
import { growthGroups } from './growthGroups.ts'

/** Rows of a spreadsheet from its first cell on; what begins with `=` is a formula. */
export type Grid = readonly (readonly (string | number)[])[]

/**
 * The arithmetic of the path as a spreadsheet: first what is assumed, then every year worked out
 * from it. What grows at a rate of its own has a column of its own, and shocks are covered, so that
 * the sums are those of the figures, and change when an assumption is changed. Formulas are in the
 * notation of files: English names, points in numbers, commas between arguments.
 */
export function formulaSheet(pair: Pair, outcome: Outcome, text: Text): Grid {
  const { t } = text
  const { base, target, scenario, projection } = outcome
  const strands = growthGroups(pair, outcome, text)
  const labels = strands.map(({ label }) => label)
  const shocks = effectiveShocks(base, scenario)
  const first = FIRST_SHOCK_ROW + shocks.length + 2
  const last = first + projection.lastYear - base.year
  return [
    [t('formulas.baseYear'), base.year],
    [t('formulas.target'), target.value],
    [t('formulas.targetYear'), target.year],
    [],
    [t('formulas.part'), ...labels],
    [t('formulas.start'), ...strands.map(({ start }) => start)],
    [t('formulas.growth'), ...strands.map(({ growth }) => growth)],
    [],
    [
      ...(['shockYear', 'shockChange', 'shockRecovery'] as const).map((key) =>
        t(`formulas.${key}`),
      ),
      ...labels.map((part) => t('formulas.gap', { part })),
    ],
    ...shocks.map(({ year, change, recovery }, shock) => {
      return [year, change, recovery, ...strands.map((_, strand) => gapFormula(shock, strand))]
    }),
    [],
    [t('table.year'), ...labels, t('formulas.total'), t('formulas.atTarget'), t('formulas.needed')],
    ...yearRows(base.year, first, last, strands.length, shocks.length),
    [],
    [t('formulas.neededByTarget'), neededByTarget(strands.length)],
    [t('formulas.reached'), reachedFormula(strands.length, first, last)],
  ]
}

function yearRows(from: Year, first: number, last: number, strands: number, shocks: number): Grid {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const row = first + index
    return [
      from + index,
      ...Array.from({ length: strands }, (_strand, strand) => valueFormula(strand, row, shocks)),
      totalFormula(strands, row),
      thereFormula(strands, row),
      neededFormula(strands, row),
    ]
  })
}
