import type { NativeChart, NativeSeries } from '#figures/figure.ts'
import type { Text } from '#i18n/text.ts'
import type { OfficeColours } from '#files/briefing/officeColours.ts'
import { categoryAxis, textProperties, valueAxis } from './chartAxes.ts'
import {
  hasLegend,
  isHorizontal,
  isInLegend,
  isLine,
  placed,
  type PlacedChart,
  type PlotArea,
} from './chartLayout.ts'
import { axisFormat } from './numberFormats.ts'
import { isColumn, seriesPart } from './chartSeries.ts'
import type { Box } from './slideLayout.ts'

/** Colours, place and language of a chart. */
export type ChartLook = Readonly<{
  colours: OfficeColours
  /** Where the chart is on its slide, in inches. */
  box: Box
  text: Text
}>

const NAMESPACES = [
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ')

/** Gap between the columns of two categories, in per cent of the width of a column. */
const GAP = { stacked: 35, clustered: 50 } as const

/** Overlap of the columns of one category, in per cent of their width. */
const OVERLAP = { partial: 25, full: 100 } as const

/** References to the category axis (1) and the value axis (2), which `chartAxes` defines. */
const AXES = '<c:axId val="1"/><c:axId val="2"/>'

/**
 * Returns a chart as DrawingML, the XML of office charts. Written here, since PptxGenJS supports only
 * one line style for all series and writes missing values as empty numbers.
 */
export function chartPart(native: NativeChart, { colours, box, text }: ChartLook): string {
  const chart = placed(native, box)
  const direction = isHorizontal(native) ? 'across' : 'up'
  const format = axisFormat(native, text)
  const parts = native.series.map((_, index) => seriesPart(chart, index, colours))
  const only = (isWanted: (series: NativeSeries) => boolean) =>
    parts.filter((_, index) => native.series.slice(index, index + 1).some(isWanted))
  // What is hidden carries the band of a chart of lines, and the bars of any other.
  const isArea = ({ mark }: NativeSeries) => mark === 'band' || mark === 'hidden'
  const isBand = (series: NativeSeries) => native.kind === 'line' && isArea(series)
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:roundedCorners val="0"/>`,
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${layoutPart(chart.area)}`,
    band(only(isBand)),
    columns(
      native,
      only((series) => isColumn(series) && !isBand(series)),
    ),
    lines(only(isLine)),
    categoryAxis(native, direction, colours),
    valueAxis(native, format, direction, colours),
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>',
    hasLegend(native) ? legend(chart) : '',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${textProperties('defRPr', colours.ink)}</a:pPr>`,
    `<a:endParaRPr lang="${text.locale}"/></a:p></c:txPr>`,
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>',
  ].join('')
}

/** Returns a band and what it stands on; an empty text without one. */
function band(parts: readonly string[]): string {
  if (parts.length === 0) return ''
  return `<c:areaChart><c:grouping val="stacked"/><c:varyColors val="0"/>${parts.join('')}${AXES}</c:areaChart>`
}

/** Returns the series shown as columns or bars. They precede the lines, so that lines are on top. */
function columns(native: NativeChart, parts: readonly string[]): string {
  if (parts.length === 0) return ''

  const direction = isHorizontal(native) ? 'bar' : 'col'
  const grouping = isStacked(native) ? 'stacked' : 'clustered'
  // Bars of one category are next to each other. Stacked columns share a position, and so do those
  // of a line chart: each year has one at most, filled or outlined, centred on the year.
  const overlap = native.kind === 'bars' ? OVERLAP.partial : OVERLAP.full
  return [
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/>`,
    `<c:varyColors val="0"/>${parts.join('')}`,
    `<c:gapWidth val="${GAP[grouping]}"/>`,
    `<c:overlap val="${overlap}"/>${AXES}</c:barChart>`,
  ].join('')
}

function isStacked({ kind }: NativeChart): boolean {
  return kind === 'stackedColumns' || kind === 'stackedBars'
}

/** Returns the series shown as lines; an empty text without any. */
function lines(parts: readonly string[]): string {
  if (parts.length === 0) return ''
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${parts.join('')}<c:marker val="1"/>${AXES}</c:lineChart>`
}

/** Returns the legend, above the plot: of what has no label beside it. */
function legend({ native, area }: PlacedChart): string {
  const unnamed = native.series.flatMap((series, index) =>
    isInLegend(native, series)
      ? []
      : [`<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`],
  )
  const place = `<c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${area.x}"/><c:y val="0"/>`
  return `<c:legend><c:legendPos val="t"/>${unnamed.join('')}<c:layout><c:manualLayout>${place}</c:manualLayout></c:layout><c:overlay val="0"/></c:legend>`
}

function layoutPart({ x, y, w, h }: PlotArea): string {
  return [
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>',
    `<c:x val="${x}"/><c:y val="${y}"/><c:w val="${w}"/><c:h val="${h}"/></c:manualLayout></c:layout>`,
  ].join('')
}
