import type { NativeChart } from '#figures/figure.ts'
import type { Text } from '#i18n/text.ts'
import type { OfficeColours } from '#files/briefing/officeColours.ts'
import { categoryAxis, valueAxis, textProperties } from './chartAxes.ts'
import { axisFormat } from './numberFormats.ts'
import { isColumn, seriesPart } from './chartSeries.ts'

/** Colours, axis title and language of a chart. */
export type ChartLook = Readonly<{
  colours: OfficeColours
  /** Title of the category axis: the header of the table's first column, usually the year. */
  categories: string
  text: Text
}>

const NAMESPACES = [
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ')

/** Where a label has more characters, categories are horizontal bars, which leave room for it. */
const LONGEST_COLUMN_LABEL = 8

/** Gap between the columns of two categories, in per cent of the width of a column. */
const GAP = { stacked: 35, clustered: 60 } as const

/** Overlap of the columns of one category, in per cent of their width. */
const OVERLAP = { none: 0, full: 100 } as const

/** References to the category axis (1) and the value axis (2), which `chartAxes` defines. */
const AXES = '<c:axId val="1"/><c:axId val="2"/>'

/**
 * Returns a chart as DrawingML, the XML of office charts. Written here, since PptxGenJS supports only
 * one line style for all series and writes missing values as empty numbers.
 */
export function chartPart(native: NativeChart, { colours, categories, text }: ChartLook): string {
  const direction = isHorizontal(native) ? 'across' : 'up'
  const amounts = {
    title: text.t(native.unit === 'usd' ? 'office.usdAxis' : 'office.percentAxis'),
    format: axisFormat(native, text),
    range: native.range,
    isLog: native.isLog ?? false,
  }
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:roundedCorners val="0"/>`,
    '<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>',
    columns(native, colours),
    lines(native, colours),
    categoryAxis({ title: categories, labels: native.labels }, direction, colours),
    valueAxis(amounts, direction, colours),
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>',
    native.series.length > 1
      ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>'
      : '',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${textProperties('defRPr', colours.ink)}</a:pPr>`,
    `<a:endParaRPr lang="${text.locale}"/></a:p></c:txPr>`,
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>',
  ].join('')
}

/** True for a chart of horizontal bars instead of columns. */
function isHorizontal({ kind, labels }: NativeChart): boolean {
  if (kind === 'stackedBars') return true
  return kind === 'bars' && labels.some((label) => label.length > LONGEST_COLUMN_LABEL)
}

/** Returns the series shown as columns or bars. They precede the lines, so that lines are on top. */
function columns(native: NativeChart, colours: OfficeColours): string {
  const parts = native.series.map((series, index) =>
    isColumn(series) ? seriesPart(native, index, colours) : '',
  )
  if (parts.every((part) => part === '')) return ''

  const direction = isHorizontal(native) ? 'bar' : 'col'
  const grouping = isStacked(native) ? 'stacked' : 'clustered'
  // Bars of one category are next to each other. Stacked columns share a position, and so do those
  // of a line chart: each year has one at most, filled or outlined, centred on the year.
  const overlap = native.kind === 'bars' ? OVERLAP.none : OVERLAP.full
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
function lines(native: NativeChart, colours: OfficeColours): string {
  const parts = native.series.map((series, index) =>
    isColumn(series) ? '' : seriesPart(native, index, colours),
  )
  if (parts.every((part) => part === '')) return ''
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${parts.join('')}<c:marker val="1"/>${AXES}</c:lineChart>`
}
