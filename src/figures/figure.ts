import type { ReactElement } from 'react'
import type { Chosen, Known } from '#analysis/known.ts'
import type { Framed } from '#charts/frame/ChartFrame.tsx'
import type { NiceScale } from '#charts/axes/niceScale.ts'
import type { ColourName } from '#charts/look/colours.ts'
import type { LegendEntry } from '#charts/frame/legend.ts'
import type { ChartContext } from '#charts/frame/chartContext.ts'
import type { TableReader } from '#figures/paragraphs/tableReader.ts'
import type { Text } from '#i18n/text.ts'
import type { Outcome } from '#model/outcome.ts'
import type { FigureId } from './catalogue.ts'

/** The figure as an editable chart for office programs: its data series. */
export type NativeChart = Readonly<{
  kind: 'line' | 'stackedColumns' | 'bars' | 'stackedBars'
  /** US dollars, or a fraction shown as a percentage. */
  unit: 'usd' | 'percent'
  /** Labels of the category axis, one for each value of a series. */
  labels: readonly string[]
  /** How far apart the labels shown of an axis of years are, from the first; `undefined`: for names. */
  labelEvery?: number
  series: readonly NativeSeries[]
  /** Domain and ticks of the value axis. */
  scale: NiceScale
  /** Title of the value axis, where the unit of its ticks does not say what it measures. */
  axisTitle?: string
}>

/** One line, or one set of bars or columns; a `null` value is a gap. */
export type NativeSeries = Readonly<{
  label: string
  colour: ColourName
  mark: NativeMark
  values: readonly (number | null)[]
  /** Words beside values, in place of the label of the series. */
  words?: readonly (string | null)[]
}>

/**
 * Lines are solid for reported values, dashed for the scenario, dotted for the baseline, thin for a target.
 * Bars are filled for reported values, outlined for assumed ones. A `hidden` series is what the next ones
 * stand on: a `band` from its lower to its upper end, a bar that does not start at zero.
 */
export type NativeMark =
  'solid' | 'dashed' | 'dotted' | 'thin' | 'filled' | 'outlined' | 'hidden' | 'band'

/**
 * One message about the trade of a pair as a sentence, a table and a chart. Every output (page, embed,
 * file) renders this object, and none shows a number that is not in its table.
 */
export type Figure = Framed &
  Readonly<{
    id: FigureId
    /** Returns the sentence for the outcome of a scenario while a slider moves. */
    sentenceFor: (outcome: Outcome) => string
    /** Returns the sentences of its default paragraph, with a token in place of every number. */
    paragraph: (table: TableReader, text: Text) => readonly string[]
    /** `null` where office programs have no such chart: then files hold a picture and the table. */
    native: NativeChart | null
    legend: readonly LegendEntry[]
    /** Renders the chart; `null` where there is nothing to draw, which the sentence explains. */
    draw: ((context: ChartContext) => ReactElement) | null
  }>

/** Computes a figure from the data of a pair, a selection with its outcome, and a language. Pure. */
export type MakeFigure = (known: Known, chosen: Chosen, text: Text) => Figure

/** Returns all limitations of a figure: its caveat first, then its explanations. */
export function limitationsOf({ caveat, explanations }: Figure): readonly string[] {
  return caveat === null ? explanations : [caveat, ...explanations]
}
