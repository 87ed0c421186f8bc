import { columnName } from './columnName.ts'

/** A cell of a spreadsheet: the column counted from 0, the row from 1. */
type Place = Readonly<{ column: number; row: number }>

/** The cells of the assumptions that all formulas refer to. */
const BASE_YEAR = '$B$1'
const TARGET = '$B$2'
const TARGET_YEAR = '$B$3'
const START_ROW = 6
const GROWTH_ROW = 7
export const FIRST_SHOCK_ROW = 10
/** The columns of a shock before its gaps: year, change, years until recovery. */
const SHOCK_COLUMNS = 3
/** The relative tolerance with which the model takes a target for reached. */
const TOLERANCE = '1E-9'

/**
 * The change of a group's logarithm in the year of a shock, such that the year changes by exactly
 * the shock, whatever growth and earlier shocks contribute in it.
 */
export function gapFormula(shock: number, group: number): string {
  const row = FIRST_SHOCK_ROW + shock
  const others = Array.from({ length: shock }, (_, earlier) => {
    const before = left(earlier, `($A${row}-1)`)
    return `-${gap(earlier, group)}*(${left(earlier, `$A${row}`)}-${before})`
  })
  return `=LN(1+$B${row})-LN(1+${assumption(group, GROWTH_ROW)})${others.join('')}`
}

/** The value of a group in the year in the first cell of the row. */
export function valueFormula(group: number, row: number, shocks: number): string {
  const year = `$A${row}`
  const gaps = Array.from({ length: shocks }, (_, shock) => {
    return `+${gap(shock, group)}*${left(shock, year)}`
  })
  const growth = `(${year}-${BASE_YEAR})*LN(1+${assumption(group, GROWTH_ROW)})`
  return `=${assumption(group, START_ROW)}*EXP(${growth}${gaps.join('')})`
}

/** The sum of all groups of a row. */
export function totalFormula(groups: number, row: number): string {
  return `=SUM(${cell({ column: 1, row })}:${cell({ column: groups, row })})`
}

/** The constant growth that reaches the target in the year of the row. */
export function requiredGrowthFormula(groups: number, row: number): string {
  return neededBy(`$A${row}`, groups)
}

/** The constant growth that reaches the target in the target's year. */
export function requiredByTargetYear(groups: number): string {
  return neededBy(TARGET_YEAR, groups)
}

/** The year of the row where its total reaches the target, else an empty text. */
export function atTargetFormula(groups: number, row: number): string {
  const total = cell({ column: groups + 1, row })
  return `=IF(${total}>=${TARGET}*(1-${TOLERANCE}),$A${row},"")`
}

/** The first of the years that `atTargetFormula` gives. */
export function reachedFormula(groups: number, first: number, last: number): string {
  const column = columnName(groups + 2)
  const years = `${column}${first}:${column}${last}`
  return `=IF(COUNT(${years})=0,"",MIN(${years}))`
}

function neededBy(year: string, groups: number): string {
  const start = `SUM(${assumption(0, START_ROW)}:${assumption(groups - 1, START_ROW)})`
  const growth = `(${TARGET}/${start})^(1/(${year}-${BASE_YEAR}))-1`
  return `=IF(${year}>${BASE_YEAR},IF(${start}>0,${growth},""),"")`
}

/** The share of a shock's gap that remains in a year. */
function left(shock: number, year: string): string {
  const row = FIRST_SHOCK_ROW + shock
  const fading = `MAX(0,1-(${year}-$A$${row})/$C$${row})`
  return `IF(${year}<$A$${row},0,IF($C$${row}=0,1,${fading}))`
}

function gap(shock: number, group: number): string {
  return `$${columnName(SHOCK_COLUMNS + group)}$${FIRST_SHOCK_ROW + shock}`
}

function assumption(group: number, row: number): string {
  return `$${columnName(group + 1)}$${row}`
}

function cell({ column, row }: Place): string {
  return `${columnName(column)}${row}`
}
