import { amountIn } from '#imports/rows/amount.ts'
import { moneyIn } from '#imports/rows/money.ts'
import { markedAmount } from '#imports/rows/markedAmount.ts'
import { hasUnknownSplit } from './mappedRecords.ts'
import { namedPeriods, type FigureColumn } from '#imports/plain/figureNames.ts'
import { goodsColumns } from '#imports/plain/listColumn.ts'
import { columnCalled, mappingIn, valueColumn } from '#imports/plain/plainColumns.ts'
import {
  headOf,
  isTableOfFigures,
  sidesColumn,
  withSides,
  type PlainHead,
} from '#imports/plain/plainHead.ts'
import { tablePeriods } from '#imports/plain/plainPeriods.ts'
import { plainRecordReader } from '#imports/plain/plainRecords.ts'
import { decimalSaid, isAboutMoney, unitOfCells } from '#imports/plain/plainUnit.ts'
import type { ColumnMapping, Recognise, RowReader, TableHead, UnitWords } from './reader.ts'
import { answeredUnit } from './tableUnit.ts'

type Cells = readonly string[]

/** A column that says in what amounts are. */
const UNIT = ['unit', 'units', 'currency', 'unit of measure']

/**
 * A table of no known kind: columns that its header names are taken, and a reader is asked for all
 * others. Its unit is known where header, title or a column say it (`US$ thousand`).
 */
export const plain: Recognise = (head) => {
  const { answers } = head
  const top = headOf(head.records)
  if (!top) return null
  const { header, start, height } = top
  const under = head.records.slice(start + height)
  if (!answers.mapping && !isTableOfFigures([header, ...under])) return null
  const sides = sidesColumn(head.records, start + height - 1)
  const below = under.map((record) => withSides(record, sides))
  const goods = goodsColumns(header, under, answers.mapping?.product)
  const named = mappingIn(header, sides)
  const found = named && { ...named, product: goods.product }
  const mapping = answers.mapping ?? (found && hasUnknownSplit(below, found) ? null : found)
  const figures = figureColumns(header, mapping)
  const isHeaderless =
    answers.mapping?.year !== null &&
    answers.mapping !== undefined &&
    figures.some(({ column }) => typeof amountIn(header[column] ?? '') === 'number')
  const firstRecord = isHeaderless ? start : start + height
  const rows = head.records.slice(firstRecord)
  const units = unitColumns(header, rows)
  const { unit, factorOf } = unitOfCells(
    [...units, ...moneyOfCells(header, rows, figures), ...wordsAround(head, top, figures)],
    answeredUnit(answers.unit),
    rows.flatMap((record) => figures.map(({ column }) => record[column] ?? '')),
  )
  const rest = restOf(head, top, rows, mapping, figures)
  const read =
    mapping && rest.periods.isSure
      ? plainRecordReader({
          header: [...header, ...(sides < 0 ? [] : ['exporter', 'importer'])],
          mapping,
          goods,
          figures,
          periods: rest.periods,
          factorOf,
          decimal: rest.decimal.sign,
          units,
        })
      : null
  const questions: RowReader['questions'] = [
    ...(mapping ? [] : (['mapping'] as const)),
    ...(unit.isSure ? [] : (['unit'] as const)),
    ...(mapping && !rest.periods.isSure ? (['calendar'] as const) : []),
    ...(mapping && !rest.decimal.isSure ? (['decimal'] as const) : []),
  ]
  return {
    format: 'plain',
    unit,
    publisher: head.file.replace(/\.\w+$/, ''),
    firstRecord,
    questions,
    read: read ? (record, line) => read(withSides(record, sides), line) : () => [],
  }
}

/** The columns of figures that a mapping names, or that will be named as far as the header tells. */
function figureColumns(header: Cells, mapping: ColumnMapping | null): readonly FigureColumn[] {
  const value = mapping ? mapping.value : valueColumn(header)
  const isWide = mapping ? mapping.year === null : value === null
  if (isWide) return namedPeriods(header)
  const { exports = null, imports = null } = mapping ?? {}
  return [
    ...(value === null ? [] : [{ column: value }]),
    ...(exports === null ? [] : [{ column: exports, flow: 'export' as const }]),
    ...(imports === null ? [] : [{ column: imports, flow: 'import' as const }]),
  ]
}

/**
 * The columns that say in what amounts are, with what they say of the first of them. Others of such a
 * name say in what quantities are.
 */
function unitColumns(header: Cells, rows: readonly Cells[]) {
  return UNIT.flatMap((name) => {
    const column = columnCalled(header, [name]) ?? -1
    const found = rows.map((record) => record[column] ?? '').find(isAboutMoney)
    if (found === undefined) return []
    return [{ where: 'cell' as const, column, field: header[column] ?? '', found }]
  })
}

/** The first cell of figures that says itself in which other currency it is: `€5`. */
function moneyOfCells(header: Cells, rows: readonly Cells[], figures: readonly FigureColumn[]) {
  return figures.flatMap(({ column }): UnitWords[] => {
    const found = rows.map((record) => record[column] ?? '').find((cell) => moneyIn(cell).hasOther)
    return found === undefined ? [] : [{ where: 'cell', field: header[column] ?? '', found }]
  })
}

/** Titles, the names of the columns of figures, and the corner, where units are often written. */
function wordsAround(
  { records }: TableHead,
  { header, start }: PlainHead,
  figures: readonly FigureColumn[],
): readonly UnitWords[] {
  // Where it is not known which those are, it may be any.
  const columns =
    figures.length > 0
      ? new Set([...figures.map(({ column }) => column), 0])
      : new Set(header.keys())
  const titles = records
    .slice(0, start)
    .flat()
    .filter((title) => title.trim() !== '')
  return [
    ...[...columns].map((column): UnitWords => {
      const name = header[column] ?? ''
      return { where: 'name', field: name, found: name }
    }),
    ...titles.map((found): UnitWords => ({ where: 'title', field: '', found })),
  ]
}

/** How periods and decimals are written. */
function restOf(
  { records, answers }: TableHead,
  { header, start }: PlainHead,
  rows: TableHead['records'],
  mapping: ColumnMapping | null,
  figures: readonly FigureColumn[],
) {
  const { year = null, part = null } = mapping ?? {}
  const names = figures.map(({ period = '' }) => period)
  const periods = tablePeriods({
    cells: year === null ? names : rows.map((record) => record[year] ?? ''),
    words: [...records.slice(0, start).flat(), header[year ?? -1] ?? ''].join(' '),
    areQuarters: /^q/i.test((header[part ?? -1] ?? '').trim()),
    answer: answers.calendar,
  })
  const amounts = rows.flatMap((record) =>
    figures.map(({ column }) => markedAmount(record[column] ?? '').text),
  )
  return { periods, decimal: decimalSaid(amounts, answers.decimal) }
}
