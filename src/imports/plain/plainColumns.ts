import { columnNamed, headerColumns, plainName } from '#imports/rows/columns.ts'
import { moneyIn } from '#imports/rows/money.ts'
import { englishName, flowNamed, namedPeriods } from './figureNames.ts'
import type { ColumnMapping } from '#imports/formats/reader.ts'

type Cells = readonly string[]

/** What the columns of tables made by hand are called, in English; other languages are put into it. */
const YEAR = namesIn(
  'year, years, period, time period, time, date, fiscal year, financial year, fy, calendar year',
)
const PART = namesIn('month, months, month number, quarter, quarters, qtr')
const FLOW = namesIn('flow, trade flow, direction, trade type, flow type, flow name')
/** Columns of codes of goods. */
export const PRODUCT_CODE = namesIn(
  `product code, hs code, hscode, hs6, hs4, hs2, hs, commodity code, hs6 code, hs4 code, hs2 code,
  sitc code, sitc, bec code, bec, isic code, isic, cpc code, cpc, nace code, nace`,
)
/** Columns of goods, those of codes first. */
export const PRODUCT = [
  ...PRODUCT_CODE,
  ...namesIn('product, commodity, products, commodities, goods, item, chapter'),
]
const REPORTER = namesIn(
  `reporter iso, reporter iso3, reporter, reporter name, reporter country, reporting country,
  reporting economy, declarant`,
)
const COUNTRY = namesIn('country, country name')
const PARTNER = namesIn(
  `partner iso, partner iso3, partner, partner name, partner country, partner economy, counterpart,
  counterpart country, trading partner`,
)
const EXPORTER = namesIn(
  'exporter iso3, exporter, origin, from, exporter country, exporter name, origin country',
)
const IMPORTER = namesIn(
  `importer iso3, importer, destination, dest, to, importer country, importer name,
  destination country`,
)
const VALUE = /\b(?:value|amount|usd|dollars?)\b/

/**
 * Returns the columns that a header names; `null` where it leaves one open that every row needs.
 *
 * @param sides the column before those of both sides, which a table holds in one cell; −1 without
 */
export function mappingIn(header: Cells, sides: number): ColumnMapping | null {
  const { mapping, areYearsNames, areFlowsNames } = namedColumns(header, sides)
  const { year, value, exports, imports, flow, reporter, partner, fixed } = mapping
  const hasFigures =
    areYearsNames || (year !== null && [value, exports, imports].some((column) => column !== null))
  const hasFlow = areFlowsNames || flow !== null || fixed.flow !== undefined
  return hasFigures && hasFlow && reporter !== null && partner !== null ? mapping : null
}

/** What the names of columns say, be it all that every row needs or not. */
export type NamedColumns = Readonly<{
  mapping: ColumnMapping
  /** Periods are the names of columns, rather than unknown. */
  areYearsNames: boolean
  /** The names of the columns of figures say the flow, so that no other column need. */
  areFlowsNames: boolean
}>

/** Returns the columns that a header names, each `null` where it names none; `sides` as above. */
export function namedColumns(header: Cells, sides: number): NamedColumns {
  const figures = figuresIn(header)
  const areYearsNames = figures.year === null && namedPeriods(header).length > 0
  const areFlowsNames = nameFlows(header, figures)
  const product = columnCalled(header, PRODUCT)
  const mapping = { ...figures, ...sidesIn(header, sides, areFlowsNames), product }
  return { mapping, areYearsNames, areFlowsNames }
}

/** The names of columns in a list with commas. */
export function namesIn(list: string): readonly string[] {
  return list.split(',').map((name) => name.trim())
}

/** Returns the column that has the first of these names in any language; `null` without any. */
export function columnCalled(header: Cells, names: readonly string[]): number | null {
  const column = columnNamed(headerColumns(header.map(englishName)), ...names)
  return column < 0 ? null : column
}

type Figures = Pick<ColumnMapping, 'year' | 'part' | 'value' | 'exports' | 'imports'>

/** Where periods and figures stand. */
function figuresIn(header: Cells): Figures {
  const part = columnCalled(header, PART)
  const year = columnCalled(header, YEAR)
  const none = { part, year, value: null, exports: null, imports: null }
  if (year === null && namedPeriods(header).length > 0) return none
  const value = valueColumn(header)
  if (value !== null) return { ...none, value }
  const [exports, imports] = (['export', 'import'] as const).map((flow) =>
    onlyOne(header.flatMap((name, index) => (flowNamed(name) === flow ? [index] : []))),
  )
  return { ...none, exports: exports ?? null, imports: imports ?? null }
}

/**
 * The one column of values, or of several the one in dollars, before any in another currency; `null`
 * where that leaves a choice.
 */
export function valueColumn(header: Cells): number | null {
  const named = header.flatMap((name, index) =>
    VALUE.test(plainName(englishName(name))) && flowNamed(name) === undefined
      ? [{ index, ...moneyIn(name) }]
      : [],
  )
  const inDollars = named.filter(({ hasDollars }) => hasDollars)
  const plain = named.filter(({ hasOther }) => !hasOther)
  const best = [inDollars, plain].find(({ length }) => length > 0) ?? named
  return onlyOne(best.map(({ index }) => index)) ?? null
}

function onlyOne(columns: readonly number[]): number | undefined {
  return columns.length === 1 ? columns[0] : undefined
}

function nameFlows(header: Cells, { year, value, exports, imports }: Figures): boolean {
  if (exports !== null || imports !== null) return true
  if (year !== null || value !== null) return false
  const named = namedPeriods(header)
  return named.length > 0 && named.every(({ flow }) => flow !== undefined)
}

type Sides = Pick<ColumnMapping, 'flow' | 'reporter' | 'partner' | 'fixed'>

/** Where both sides stand, and which way goods went. */
function sidesIn(header: Cells, sides: number, hasFlows: boolean): Sides {
  if (sides >= 0) {
    const reporter = header.length
    return { flow: null, reporter, partner: reporter + 1, fixed: { flow: 'export' } }
  }
  const [exporter, importer] = [columnCalled(header, EXPORTER), columnCalled(header, IMPORTER)]
  if (exporter !== null && importer !== null && !hasFlows) {
    return { flow: null, reporter: exporter, partner: importer, fixed: { flow: 'export' } }
  }
  const flow = columnCalled(header, FLOW)
  const partner = columnCalled(header, PARTNER)
  // By itself, a country may be either side: the other one would turn all flows round.
  const country = partner === null ? null : columnCalled(header, COUNTRY)
  const reporter = columnCalled(header, REPORTER) ?? country
  return { flow: hasFlows ? null : flow, reporter, partner, fixed: {} }
}
