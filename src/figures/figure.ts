import type { ReactElement } from 'react'
import type { Framed } from '#charts/frame/ChartFrame.tsx'
import type { ColourName } from '#charts/look/colours.ts'
import type { LegendEntry } from '#charts/frame/legend.ts'
import type { Chosen, Known } from '#analysis/known.ts'
import type { FigureId } from './catalogue.ts'
import type { TableReader } from '#figures/paragraphs/tableReader.ts'
import type { ChartContext } from '#charts/frame/chartContext.ts'
import type { Text } from '#i18n/text.ts'
import type { Outcome } from '#model/outcome.ts'

/**
 * The figure as office programs draw it themselves, so that a reader can go on editing it there:
 * numbers of its table, cut into series.
 */
export type NativeChart = Readonly<{
  kind: 'line' | 'stackedColumns' | 'bars' | 'stackedBars'
  /** US dollars, or a fraction shown as a percentage. */
  unit: 'usd' | 'percent'
  /** Along the axis of categories; one for each value of a series. */
  labels: readonly string[]
  series: readonly NativeSeries[]
  /**
   * From where to where the axis of amounts runs, where the largest values would squeeze all others;
   * `null` where it can follow the values.
   */
  range: readonly [from: number, to: number] | null
}>

/** One line or one layer; `null` is a gap. */
export type NativeSeries = Readonly<{
  label: string
  colour: ColourName
  mark: NativeMark
  values: readonly (number | null)[]
}>

/**
 * Lines are solid for what was counted, dashed for what is assumed, dotted for what would be if
 * nothing were moved, thin for an aim. Columns are filled for what was counted, outlined for what is
 * assumed; in a chart of lines they stand behind these.
 */
export type NativeMark = 'solid' | 'dashed' | 'dotted' | 'thin' | 'filled' | 'outlined'

/**
 * One message about the trade of a pair, in words, in numbers, and drawn. Every output prints this
 * object, and none shows a number that its table does not hold.
 */
export type Figure = Framed &
  Readonly<{
    id: FigureId
    /** The message for another outcome: what the sentence says while a slider moves. */
    retell: (outcome: Outcome) => string
    /** The sentences of its default paragraph, each with a token in the place of every number. */
    paragraph: (table: TableReader, text: Text) => readonly string[]
    /** `null` where office programs have no such chart: then a picture and the table say it. */
    native: NativeChart | null
    legend: readonly LegendEntry[]
    /** `null` where there is nothing to draw: then the sentence says why. */
    draw: ((context: ChartContext) => ReactElement) | null
  }>

/** What is known and what is chosen go in; one figure comes out. */
export type MakeFigure = (known: Known, chosen: Chosen, text: Text) => Figure
