import { amountIn } from '#imports/rows/amount.ts'
import { columnNamed, headerColumns } from '#imports/rows/columns.ts'
import { partyOf } from '#imports/rows/parties.ts'
import { periodColumns, type PeriodColumn } from '#imports/rows/periodColumns.ts'
import type { MeasureFigure, Recognise, TableHead } from './reader.ts'

/** What its downloads of one indicator, and its DataBank, call what a record counts. */
const NAMES = ['indicator name', 'series name']
const CODES = ['indicator code', 'series code']
const COUNTRY = ['country name', 'country code']
/** Lines above the header: whose data, and when they were updated. */
const HEAD = 10
/** What trade can be divided by, by the codes of indicators. */
const MEASURES = new Map<string, MeasureFigure['measure']>([
  ['NY.GDP.MKTP.CD', 'gdp'],
  ['SP.POP.TOTL', 'population'],
])

/**
 * The World Bank's indicators: a line for each economy, a column for each year, below a preamble. They
 * are no trade, so that no row is read; trade can be divided by GDP and population.
 */
export const worldBank: Recognise = ({ records }) => {
  const top = headerOf(records)
  const header = records[top]
  if (!header) return null
  const columns = headerColumns(header)
  const years = periodColumns(header.map(plainYear))
  const cellIn = (record: readonly string[] | undefined, ...names: readonly string[]) =>
    record?.[columnNamed(columns, ...names)] ?? ''
  return {
    format: 'worldBank',
    unit: { factor: 1, isSure: true },
    publisher: `World Bank, ${cellIn(records[top + 1], ...NAMES)}`,
    firstRecord: top + 1,
    questions: [],
    read: () => [],
    readMeasures(record) {
      const measure = MEASURES.get(cellIn(record, ...CODES))
      const { code } = partyOf({ iso3: cellIn(record, 'country code') })
      if (measure === undefined || code === null) return []
      const indicator = cellIn(record, ...NAMES)
      return figuresIn(record, years).map((figure) => ({
        measure,
        indicator,
        economy: code,
        ...figure,
      }))
    },
  }
}

function headerOf(records: TableHead['records']): number {
  return records.slice(0, HEAD).findIndex((record) => {
    const columns = headerColumns(record)
    const isNamed = [COUNTRY, NAMES, CODES].every((names) => columnNamed(columns, ...names) >= 0)
    return isNamed && periodColumns(record.map(plainYear)).length > 0
  })
}

/** The year of `2019 [YR2019]`. */
function plainYear(name: string): string {
  return name.replace(/ \[YR\d{4}\]$/, '')
}

function figuresIn(record: readonly string[], years: readonly PeriodColumn[]) {
  return years.flatMap(({ index, period: { year, month } }) => {
    const value = amountIn(record[index] ?? '')
    return month === null && typeof value === 'number' ? [{ year, value }] : []
  })
}
