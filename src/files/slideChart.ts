import type { NativeChart, NativeSeries } from '#figures/figure.ts'
import type { Text } from '#i18n/text.ts'
import { categoryAxis, valueAxis, words } from './slideAxes.ts'
import { axisFormat, cellFormat } from './slideFormats.ts'
import type { OfficeColours } from './officeLook.ts'
import { escaped } from './snippet.ts'

/** What a chart needs besides its numbers. */
export type ChartLook = Readonly<{
  colours: OfficeColours
  /** What the categories are: the years, most often. */
  categories: string
  text: Text
}>

/** Where the workbook inside holds the series: labels in A, then a column each. */
export const SHEET = 'Sheet1'

const NAMESPACES = [
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ')

/** Longer labels are read more easily beside a bar than below a column. */
const LONGEST_BELOW = 8

/** What is left of a colour in the next layer of the same colour. */
const LIGHTER = 0.72

/**
 * The chart as office programs store it: each series with the cells it comes from and with the
 * values last seen there. We write this part ourselves, since the library has one kind of line for
 * all series and writes a gap as an empty number.
 */
export function chartPart(native: NativeChart, look: ChartLook): string {
  const { colours } = look
  const direction = isAcross(native) ? 'across' : 'up'
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:roundedCorners val="0"/>`,
    '<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>',
    plot(native, colours),
    categoryAxis({ title: look.categories, labels: native.labels }, direction, colours),
    valueAxis(valueTitle(native, look.text), axisFormat(native, look.text), direction, colours),
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>',
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${words('defRPr', colours.ink)}</a:pPr>`,
    `<a:endParaRPr lang="${look.text.locale}"/></a:p></c:txPr>`,
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>',
  ].join('')
}

function isAcross({ kind, labels }: NativeChart): boolean {
  return kind === 'bars' && labels.some((label) => label.length > LONGEST_BELOW)
}

function valueTitle({ unit }: NativeChart, { t }: Text): string {
  return t(unit === 'usd' ? 'office.usdAxis' : 'office.percentAxis')
}

function plot(native: NativeChart, colours: OfficeColours): string {
  const axes = '<c:axId val="1"/><c:axId val="2"/>'
  const drawn = native.series.map((_, index) => seriesPart(native, index, colours)).join('')
  if (native.kind === 'line') {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${drawn}<c:marker val="1"/>${axes}</c:lineChart>`
  }
  const isStacked = native.kind === 'stackedColumns'
  const direction = isAcross(native) ? 'bar' : 'col'
  const grouping = isStacked ? 'stacked' : 'clustered'
  const spacing = `<c:gapWidth val="${isStacked ? 35 : 60}"/><c:overlap val="${isStacked ? 100 : 0}"/>`
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${drawn}${spacing}${axes}</c:barChart>`
}

function seriesPart(native: NativeChart, index: number, colours: OfficeColours): string {
  const { kind, labels, series } = native
  const one = series[index]
  if (!one) return ''

  const column = columnName(index + 1)
  const name = `<c:tx><c:strRef><c:f>${SHEET}!$${column}$1</c:f>${cache('str', [one.label])}</c:strRef></c:tx>`
  const rows = `$2:$${column}$${labels.length + 1}`
  const categories = `<c:cat><c:strRef><c:f>${SHEET}!$A$2:$A$${labels.length + 1}</c:f>${cache('str', labels)}</c:strRef></c:cat>`
  const values = `<c:val><c:numRef><c:f>${SHEET}!$${column}${rows}</c:f>${cache('num', one.values, cellFormat(native.unit))}</c:numRef></c:val>`
  const style = kind === 'line' ? lineStyle(one, colours) : barStyle(series, index, colours)
  const end = kind === 'line' ? '<c:smooth val="0"/>' : ''
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}${style}${categories}${values}${end}</c:ser>`
}

/** A gap is a point that is not there; an empty one would be read as zero by some. */
function cache(
  kind: 'str' | 'num',
  values: readonly (string | number | null)[],
  format?: string,
): string {
  const points = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${escaped(String(value))}</c:v></c:pt>`,
  )
  const code = format === undefined ? '' : `<c:formatCode>${escaped(format)}</c:formatCode>`
  return `<c:${kind}Cache>${code}<c:ptCount val="${values.length}"/>${points.join('')}</c:${kind}Cache>`
}

/** A year between two gaps has no line to be seen by: such a series shows its points. */
function lineStyle(series: NativeSeries, colours: OfficeColours): string {
  const fill = solid(colours[series.colour])
  const dash = series.isDashed ? 'sysDash' : 'solid'
  const line = `<c:spPr><a:ln w="28575" cap="rnd">${fill}<a:prstDash val="${dash}"/><a:round/></a:ln></c:spPr>`
  if (!hasLonePoint(series)) return `${line}<c:marker><c:symbol val="none"/></c:marker>`
  return `${line}<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${fill}<a:ln><a:noFill/></a:ln></c:spPr></c:marker>`
}

function hasLonePoint({ values }: NativeSeries): boolean {
  const isGap = (index: number) => (values[index] ?? null) === null
  return values.some((_, index) => !isGap(index) && isGap(index - 1) && isGap(index + 1))
}

/** Layers of one colour get lighter one by one, so that each can be found in the legend. */
function barStyle(series: readonly NativeSeries[], index: number, colours: OfficeColours): string {
  const one = series[index]
  if (!one) return ''

  const colour = colours[one.colour]
  const before = series.slice(0, index).filter((other) => other.colour === one.colour).length
  const fill = mixed(colour, colours.paper, LIGHTER ** (before + (one.isDashed ? 2 : 0)))
  const edge = one.isDashed
    ? `<a:ln w="12700">${solid(colour)}<a:prstDash val="sysDash"/></a:ln>`
    : `<a:ln w="9525">${solid(colours.paper)}</a:ln>`
  return `<c:spPr>${solid(fill)}${edge}</c:spPr><c:invertIfNegative val="0"/>`
}

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`
}

/** `share` of one colour, the rest of the other; both as six digits. */
function mixed(colour: string, other: string, share: number): string {
  const channel = (digits: string, at: number) => Number.parseInt(digits.slice(at, at + 2), 16)
  return [0, 2, 4]
    .map((at) => Math.round(channel(colour, at) * share + channel(other, at) * (1 - share)))
    .map((value) => value.toString(16).padStart(2, '0').toUpperCase())
    .join('')
}

/** The name of a column of a sheet, counted from 0: A to Z, AA and so on. */
export function columnName(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26))
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last
}
