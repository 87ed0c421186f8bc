import { columnName } from './columnName.ts'

/** A cell of a spreadsheet: the column counted from 0, the row from 1. */
type CellPosition = Readonly<{ column: number; row: number }>

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
  return `=LN(1+$B${row})-LN(1+${assumption(group, GROWTH_ROW)})${earlierShocks.join('')}`
}

/** Returns the value of a group in the year in the first cell of the row. */
export function valueFormula(group: number, row: number, shocks: number): string {
  const year = `$A${row}`
  const gaps = Array.from({ length: shocks }, (_, shock) => {
    return `+${gap(shock, group)}*${remainingShare(shock, year)}`
  })
  const growth = `(${year}-${BASE_YEAR})*LN(1+${assumption(group, GROWTH_ROW)})`
  return `=${assumption(group, START_ROW)}*EXP(${growth}${gaps.join('')})`
}

/** Returns the sum of all groups of a row. */
export function totalFormula(groups: number, row: number): string {
  return `=SUM(${cell({ column: 1, row })}:${cell({ column: groups, row })})`
}

/** Returns the constant yearly growth that reaches the target in the year of the row. */
export function requiredGrowthFormula(groups: number, row: number): string {
  return requiredGrowth(`$A${row}`, groups)
}

/** Returns the constant yearly growth that reaches the target in the target's year. */
export function requiredByTargetYear(groups: number): string {
  return requiredGrowth(TARGET_YEAR, groups)
}

/** Returns the year of the row if its total reaches the target, otherwise an empty text. */
export function atTargetFormula(groups: number, row: number): string {
  const total = cell({ column: groups + 1, row })
  return `=IF(${total}>=${TARGET}*(1-${TOLERANCE}),$A${row},"")`
}

/** Returns the first year in which the total reaches the target, from the cells of all years. */
export function reachedFormula(groups: number, first: number, last: number): string {
  const column = columnName(groups + 2)
  const years = `${column}${first}:${column}${last}`
  return `=IF(COUNT(${years})=0,"",MIN(${years}))`
}

function requiredGrowth(year: string, groups: number): string {
  const start = `SUM(${assumption(0, START_ROW)}:${assumption(groups - 1, START_ROW)})`
  const growth = `(${TARGET}/${start})^(1/(${year}-${BASE_YEAR}))-1`
  return `=IF(${year}>${BASE_YEAR},IF(${start}>0,${growth},""),"")`
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

function cell({ column, row }: CellPosition): string {
  return `${columnName(column)}${row}`
}
