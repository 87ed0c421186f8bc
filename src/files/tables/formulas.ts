import { columnName } from './columnName.ts'

/** The cells of the assumptions that all formulas refer to. */
const BASE_YEAR = '$B$1'
const TARGET = '$B$2'
const TARGET_YEAR = '$B$3'
const START_ROW = 6
const GROWTH_ROW = 7
export const FIRST_SHOCK_ROW = 10
/** The columns of a shock before its gaps: year, change, years until recovery. */
const SHOCK_COLUMNS = 3
/** The relative tolerance within which the model considers a target reached. */
const TOLERANCE = '1E-9'
/** The logarithm that the model uses for that of 0. */
const LOG_OF_NOTHING = String(Math.log(Number.MIN_VALUE))

/**
 * Returns the gap that a shock opens: the change of the logarithm of a group's value in the year of
 * the shock, such that the value changes by exactly the shock, growth and earlier shocks included.
 */
export function gapFormula(shock: number, group: number): string {
  const row = FIRST_SHOCK_ROW + shock
  const earlierShocks = Array.from({ length: shock }, (_, earlier) => {
    const yearBefore = remainingShare(earlier, `($A${row}-1)`)
    return `-${gap(earlier, group)}*(${remainingShare(earlier, `$A${row}`)}-${yearBefore})`
  })
  const change = `IF($B${row}>-1,LN(1+$B${row}),${LOG_OF_NOTHING})`
  return `${change}-LN(1+${assumption(group, GROWTH_ROW)})${earlierShocks.join('')}`
}

/**
 * Returns the value of a group in the year in the first cell of the row, times what levers do by the
 * number in the column `factor`; `null` without levers.
 */
export function valueFormula(
  group: number,
  row: number,
  shocks: number,
  factor: number | null,
): string {
  const year = `$A${row}`
  const gaps = Array.from({ length: shocks }, (_, shock) => {
    return `+${gap(shock, group)}*${remainingShare(shock, year)}`
  })
  const growth = `(${year}-${BASE_YEAR})*LN(1+${assumption(group, GROWTH_ROW)})`
  const times = factor === null ? '' : `*${cell(factor, row)}`
  return `${assumption(group, START_ROW)}*EXP(${growth}${gaps.join('')})${times}`
}

/** Returns the sum of the cells of these columns. */
export function sumFormula(columns: readonly number[], row: number): string {
  return columns.map((column) => cell(column, row)).join('+')
}

/** Returns the cell of one column less that of another. */
export function differenceFormula(column: number, other: number, row: number): string {
  return `${cell(column, row)}-${cell(other, row)}`
}

/** Returns the constant yearly growth that reaches the target in the year of the row. */
export function requiredGrowthFormula(groups: number, row: number): string {
  return requiredGrowth(`$A${row}`, groups)
}

/** Returns the constant yearly growth that reaches the target in the target's year. */
export function requiredByTargetYear(groups: number): string {
  return requiredGrowth(TARGET_YEAR, groups)
}

/** Returns the year of the row if the total in this column reaches the target, otherwise an empty text. */
export function atTargetFormula(total: number, row: number): string {
  return `IF(${cell(total, row)}>=${TARGET}*(1-${TOLERANCE}),$A${row},"")`
}

/** Returns the first of the years in a column; an empty text where it has none. */
export function reachedFormula(column: number, first: number, last: number): string {
  const years = `${cell(column, first)}:${cell(column, last)}`
  return `IF(COUNT(${years})=0,"",MIN(${years}))`
}

function requiredGrowth(year: string, groups: number): string {
  const start = `SUM(${assumption(0, START_ROW)}:${assumption(groups - 1, START_ROW)})`
  const growth = `(${TARGET}/${start})^(1/(${year}-${BASE_YEAR}))-1`
  return `IF(${year}>${BASE_YEAR},IF(${start}>0,${growth},""),"")`
}

/** Returns the share of a shock's gap that remains in a year: it shrinks linearly until recovery. */
function remainingShare(shock: number, year: string): string {
  const row = FIRST_SHOCK_ROW + shock
  const fading = `MAX(0,1-(${year}-$A$${row})/$C$${row})`
  return `IF(${year}<$A$${row},0,IF($C$${row}=0,1,${fading}))`
}

/** Returns the reference to the gap of a shock in a group. */
function gap(shock: number, group: number): string {
  return `$${columnName(SHOCK_COLUMNS + group)}$${FIRST_SHOCK_ROW + shock}`
}

/** Returns the reference to an assumption about a group. */
function assumption(group: number, row: number): string {
  return `$${columnName(group + 1)}$${row}`
}

/** Returns the reference to a cell: the column counted from 0, the row from 1. */
function cell(column: number, row: number): string {
  return `${columnName(column)}${row}`
}
