import { columnName } from '#files/tables/columnName.ts'
import type { NativeChart, NativeMark, NativeSeries } from '#figures/figure.ts'
import type { OfficeColours } from '#files/briefing/officeColours.ts'
import { cellFormat } from './numberFormats.ts'
import { escapeXml } from '#files/text/escapeXml.ts'
import { labelInterval } from './chartAxes.ts'
import { labelsPart } from './chartLabels.ts'
import { isLine, type PlacedChart } from './chartLayout.ts'

/** The sheet of the embedded workbook: category labels in column A, then a column for each series. */
export const SHEET = 'Sheet1'

/** Share of its colour, mixed with the paper, in the last of several series that share a colour. */
const LIGHTEST = 0.4
/** Share of its colour in the fill inside an outline. */
const FAINT = 0.2

/** Line styles; widths in EMU, of which 12,700 are one point. */
const LINES: Readonly<Record<LineMark, Readonly<{ width: number; dash: string }>>> = {
  solid: { width: 28_575, dash: 'solid' },
  dashed: { width: 28_575, dash: 'dash' },
  dotted: { width: 28_575, dash: 'sysDot' },
  thin: { width: 12_700, dash: 'solid' },
}

type LineMark = Extract<NativeMark, 'solid' | 'dashed' | 'dotted' | 'thin'>

/** Opacity of a band, in thousandths of a per cent: lines and grid show through. */
const BAND_OPACITY = 22_000

const NOTHING = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>'

/** True for a series shown as columns or bars, or hidden below them. */
export function isColumn({ mark }: NativeSeries): boolean {
  return mark === 'filled' || mark === 'outlined' || mark === 'hidden'
}

/** Returns the XML of a series: its style, and references to cells with their cached values. */
export function seriesPart(chart: PlacedChart, index: number, colours: OfficeColours): string {
  const { native } = chart
  const { labels, series } = native
  const current = series[index]
  if (!current) return ''

  const column = columnName(index + 1)
  const end = labels.length + 1
  const cells = (name: string, first: number, last: number) =>
    `<c:f>${SHEET}!$${name}$${first}${last > first ? `:$${name}$${last}` : ''}</c:f>`
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx><c:strRef>${cells(column, 1, 1)}${cache('str', [current.label])}</c:strRef></c:tx>`,
    styleOf(native, index, colours),
    labelsPart(chart, current, colours),
    `<c:cat><c:strRef>${cells('A', 2, end)}${cache('str', shownLabels(native))}</c:strRef></c:cat>`,
    `<c:val><c:numRef>${cells(column, 2, end)}`,
    `${cache('num', current.values, cellFormat(native.unit))}</c:numRef></c:val>`,
    isLine(current) ? '<c:smooth val="0"/>' : '',
    '</c:ser>',
  ].join('')
}

function styleOf({ series }: NativeChart, index: number, colours: OfficeColours): string {
  const current = series[index]
  if (!current) return ''
  const isUnderBand = series[index + 1]?.mark === 'band'
  switch (current.mark) {
    case 'hidden':
      return isUnderBand ? NOTHING : `${NOTHING}<c:invertIfNegative val="0"/>`
    case 'band':
      return `<c:spPr>${solid(colours[current.colour], BAND_OPACITY)}<a:ln><a:noFill/></a:ln></c:spPr>`
    case 'filled':
    case 'outlined':
      return columnStyle(series, current, colours)
    case 'solid':
    case 'dashed':
    case 'dotted':
    case 'thin':
      return lineStyle(current, current.mark, colours)
  }
}

/**
 * Returns the labels of categories, without those that the axis leaves out: some programs show every one
 * that they know.
 */
function shownLabels({ labels, labelEvery }: NativeChart): readonly (string | null)[] {
  if (labelEvery === undefined) return labels
  const every = labelInterval(labels, labelEvery)
  return labels.map((label, index) => (index % every === 0 ? label : null))
}

/** Returns cached values. A missing value has no point: some programs read an empty point as zero. */
function cache(
  kind: 'str' | 'num',
  values: readonly (string | number | null)[],
  format?: string,
): string {
  const points = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
  )
  const code = format === undefined ? '' : `<c:formatCode>${escapeXml(format)}</c:formatCode>`
  return `<c:${kind}Cache>${code}<c:ptCount val="${values.length}"/>${points.join('')}</c:${kind}Cache>`
}

/** Returns the style of a line. An isolated value has no line segment, so its series has markers. */
function lineStyle(series: NativeSeries, mark: LineMark, colours: OfficeColours): string {
  const fill = solid(colours[series.colour])
  const { width, dash } = LINES[mark]
  const line = `<c:spPr><a:ln w="${width}" cap="rnd">${fill}<a:prstDash val="${dash}"/><a:round/></a:ln></c:spPr>`
  if (!hasLonePoint(series)) return `${line}<c:marker><c:symbol val="none"/></c:marker>`
  return `${line}<c:marker><c:symbol val="circle"/><c:size val="8"/><c:spPr>${fill}<a:ln><a:noFill/></a:ln></c:spPr></c:marker>`
}

/** True where a value has no neighbour on either side. */
function hasLonePoint({ values }: NativeSeries): boolean {
  const isGap = (index: number) => (values[index] ?? null) === null
  return values.some((_, index) => !isGap(index) && isGap(index - 1) && isGap(index + 1))
}

/** Returns the style of columns. Series of the same colour get gradually lighter, to tell them apart. */
function columnStyle(
  series: readonly NativeSeries[],
  current: NativeSeries,
  colours: OfficeColours,
): string {
  const colour = colours[current.colour]
  if (current.mark === 'outlined') {
    const edge = `<a:ln w="9525">${solid(colour)}<a:prstDash val="sysDash"/></a:ln>`
    return `<c:spPr>${solid(mixed(colour, colours.paper, FAINT))}${edge}</c:spPr><c:invertIfNegative val="0"/>`
  }
  const sameColour = series.filter(
    ({ colour: other, mark }) => other === current.colour && mark === current.mark,
  )
  const step = sameColour.length > 1 ? sameColour.indexOf(current) / (sameColour.length - 1) : 0
  const fill = solid(mixed(colour, colours.paper, 1 - (1 - LIGHTEST) * step))
  return `<c:spPr>${fill}<a:ln w="9525">${solid(colours.paper)}</a:ln></c:spPr><c:invertIfNegative val="0"/>`
}

function solid(colour: string, opacity?: number): string {
  const alpha = opacity === undefined ? '' : `<a:alpha val="${opacity}"/>`
  return `<a:solidFill><a:srgbClr val="${colour}">${alpha}</a:srgbClr></a:solidFill>`
}

/** Mixes two colours of six hexadecimal digits: `share` (0 to 1) of the first, the rest of the second. */
function mixed(colour: string, other: string, share: number): string {
  const channel = (digits: string, at: number) => Number.parseInt(digits.slice(at, at + 2), 16)
  return [0, 2, 4]
    .map((at) => Math.round(channel(colour, at) * share + channel(other, at) * (1 - share)))
    .map((value) => value.toString(16).padStart(2, '0').toUpperCase())
    .join('')
}
