import type { NativeChart } from '#figures/figure.ts'
import type { Text } from '#i18n/text.ts'
import type { OfficeColours } from '#files/briefing/officeColours.ts'
import { categoryAxis, valueAxis, textProperties } from './chartAxes.ts'
import { axisFormat } from './numberFormats.ts'
import { isColumn, seriesPart } from './chartSeries.ts'

/** Colours and texts of a chart. */
export type ChartLook = Readonly<{
  colours: OfficeColours
  /** Title of the category axis: most often that of the years. */
  categories: string
  text: Text
}>

const NAMESPACES = [
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ')

/** Longer labels are more legible next to a bar than below a column, in characters. */
const LONGEST_BELOW = 8

const AXES = '<c:axId val="1"/><c:axId val="2"/>'

/**
 * The chart as DrawingML. Written here, since the library supports only one line style for all
 * series and writes gaps as empty numbers.
 */
export function chartPart(native: NativeChart, { colours, categories, text }: ChartLook): string {
  const direction = isAcross(native) ? 'across' : 'up'
  const amounts = {
    title: text.t(native.unit === 'usd' ? 'office.usdAxis' : 'office.percentAxis'),
    format: axisFormat(native, text),
    range: native.range,
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

function isAcross({ kind, labels }: NativeChart): boolean {
  if (kind === 'stackedBars') return true
  return kind === 'bars' && labels.some((label) => label.length > LONGEST_BELOW)
}

/** Columns come before lines, so that lines are on top. */
function columns(native: NativeChart, colours: OfficeColours): string {
  const drawn = native.series.map((one, index) =>
    isColumn(one) ? seriesPart(native, index, colours) : '',
  )
  if (drawn.every((part) => part === '')) return ''

  const direction = isAcross(native) ? 'bar' : 'col'
  const grouping = isStacked(native) ? 'stacked' : 'clustered'
  // In a chart of lines a year has one column at most: filled, or outlined, never both.
  const overlap = native.kind === 'bars' ? 0 : 100
  return [
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/>`,
    `<c:varyColors val="0"/>${drawn.join('')}`,
    `<c:gapWidth val="${isStacked(native) ? 35 : 60}"/>`,
    `<c:overlap val="${overlap}"/>${AXES}</c:barChart>`,
  ].join('')
}

function isStacked({ kind }: NativeChart): boolean {
  return kind === 'stackedColumns' || kind === 'stackedBars'
}

function lines(native: NativeChart, colours: OfficeColours): string {
  const drawn = native.series.map((one, index) =>
    isColumn(one) ? '' : seriesPart(native, index, colours),
  )
  if (drawn.every((part) => part === '')) return ''
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${drawn.join('')}<c:marker val="1"/>${AXES}</c:lineChart>`
}
