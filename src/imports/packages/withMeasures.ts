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
      const { measure, economy, year, value, indicator } = figure
      const id = `${measure}-${economy.toLowerCase()}-${year}`
      const source = publications.find(({ title }) => title === table.file)
      const facts = { id, economy, year, value, unit: UNITS[measure], note: null }
      return [id, { ...facts, measure, indicator, bibliography: source ? [source.id] : [], source }]
    }),
  )
  const inOrder = [...rows.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return {
    ...own,
    pair: {
      ...own.pair,
      measures: inOrder.map(({ indicator: _, source, ...row }) => ({
        ...row,
        publishers: source ? [source.publisher] : [],
      })),
    },
    library: {
      ...own.library,
      bibliography: [...bibliography, ...publications],
      context: inOrder.map(({ measure: _, source: __, ...row }) => row),
    },
  }
}
