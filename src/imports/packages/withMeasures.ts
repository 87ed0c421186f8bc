import type { OwnPackage } from '#datasets/ownPackage.ts'
import type { MeasureFigure } from '#imports/formats/reader.ts'
import type { SurveyedTable } from './survey.ts'

/** A figure that trade is divided by, and the table that it stands in. */
export type PlacedMeasure = Readonly<{
  table: Pick<SurveyedTable, 'file' | 'publisher'>
  figure: MeasureFigure
}>

const UNITS = { gdp: 'US$', population: 'people' } as const

/** Adds what trade is divided by to a package, with its publications; of two figures the first counts. */
export function withMeasures(own: OwnPackage, placed: readonly PlacedMeasure[]): OwnPackage {
  const { bibliography } = own.library
  const tables = new Map(placed.map(({ table }) => [table.file, table]))
  const publications = [...tables.values()].map(({ file, publisher }, index) => ({
    id: `file-${bibliography.length + index + 1}`,
    publisher,
    title: file,
    date: own.pair.vintage,
    url: null,
    kind: 'dataset',
  }))
  const rows = new Map(
    placed.toReversed().map(({ table, figure }) => {
      const id = `${figure.measure}-${figure.economy.toLowerCase()}-${figure.year}`
      const source = publications.find(({ title }) => title === table.file)
      return [id, { id, ...figure, sources: source ? [source] : [] }]
    }),
  )
  const inOrder = [...rows.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const factsOf = ({ id, economy, year, value, measure, sources }: (typeof inOrder)[number]) => ({
    id,
    economy,
    year,
    value,
    unit: UNITS[measure],
    note: null,
    bibliography: sources.map((source) => source.id),
  })
  const measures = inOrder.map((row) => ({
    ...factsOf(row),
    measure: row.measure,
    publishers: row.sources.map(({ publisher }) => publisher),
  }))
  const context = inOrder.map((row) => ({ ...factsOf(row), indicator: row.indicator }))
  return {
    ...own,
    pair: { ...own.pair, measures },
    library: { ...own.library, bibliography: [...bibliography, ...publications], context },
  }
}
