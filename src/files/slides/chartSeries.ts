import { columnName } from '#files/tables/columnName.ts'
import type { NativeChart, NativeMark, NativeSeries } from '#figures/figure.ts'
import type { OfficeColours } from '#files/briefing/officeColours.ts'
import { cellFormat } from './numberFormats.ts'
import { escapeXml } from '#files/text/escapeXml.ts'

/** The sheet of the embedded workbook with the series: labels in column A, then a column each. */
export const SHEET = 'Sheet1'

/** Opacity of the last of several layers that share a colour. */
const LIGHTEST = 0.4
/** Opacity of the fill inside an outline. */
const FAINT = 0.2

const LINES: Readonly<Record<LineMark, Readonly<{ width: number; dash: string }>>> = {
  solid: { width: 28_575, dash: 'solid' },
  dashed: { width: 28_575, dash: 'dash' },
  dotted: { width: 28_575, dash: 'sysDot' },
  thin: { width: 12_700, dash: 'solid' },
}

type LineMark = Exclude<NativeMark, 'filled' | 'outlined'>

/** True for a series shown as columns or bars. */
export function isColumn({ mark }: NativeSeries): boolean {
  return mark === 'filled' || mark === 'outlined'
}

/** A series with its style, its cell references and their cached values. */
export function seriesPart(native: NativeChart, index: number, colours: OfficeColours): string {
  const { labels, series } = native
  const one = series[index]
  if (!one) return ''

  const column = columnName(index + 1)
  const end = labels.length + 1
  const cells = (name: string, first: number, last: number) =>
    `<c:f>${SHEET}!$${name}$${first}${last > first ? `:$${name}$${last}` : ''}</c:f>`
  const style = isColumn(one) ? columnStyle(series, one, colours) : lineStyle(one, colours)
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx><c:strRef>${cells(column, 1, 1)}${cache('str', [one.label])}</c:strRef></c:tx>`,
    style,
    `<c:cat><c:strRef>${cells('A', 2, end)}${cache('str', labels)}</c:strRef></c:cat>`,
    `<c:val><c:numRef>${cells(column, 2, end)}`,
    `${cache('num', one.values, cellFormat(native.unit))}</c:numRef></c:val>`,
    isColumn(one) ? '' : '<c:smooth val="0"/>',
    '</c:ser>',
  ].join('')
}

/** A gap is an absent point; some programs read an empty one as zero. */
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

/** An isolated value between two gaps has no line segment, so such a series has markers. */
function lineStyle(series: NativeSeries, colours: OfficeColours): string {
  const fill = solid(colours[series.colour])
  const { width, dash } = LINES[isColumn(series) ? 'solid' : (series.mark as LineMark)]
  const line = `<c:spPr><a:ln w="${width}" cap="rnd">${fill}<a:prstDash val="${dash}"/><a:round/></a:ln></c:spPr>`
  if (!hasLonePoint(series)) return `${line}<c:marker><c:symbol val="none"/></c:marker>`
  return `${line}<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${fill}<a:ln><a:noFill/></a:ln></c:spPr></c:marker>`
}

function hasLonePoint({ values }: NativeSeries): boolean {
  const isGap = (index: number) => (values[index] ?? null) === null
  return values.some((_, index) => !isGap(index) && isGap(index - 1) && isGap(index + 1))
}

/** Layers of one colour get gradually lighter, so that the legend distinguishes them. */
function columnStyle(
  series: readonly NativeSeries[],
  one: NativeSeries,
  colours: OfficeColours,
): string {
  const colour = colours[one.colour]
  if (one.mark === 'outlined') {
    const edge = `<a:ln w="9525">${solid(colour)}<a:prstDash val="sysDash"/></a:ln>`
    return `<c:spPr>${solid(mixed(colour, colours.paper, FAINT))}${edge}</c:spPr><c:invertIfNegative val="0"/>`
  }
  const alike = series.filter(
    ({ colour: other, mark }) => other === one.colour && mark === one.mark,
  )
  const step = alike.length > 1 ? alike.indexOf(one) / (alike.length - 1) : 0
  const fill = solid(mixed(colour, colours.paper, 1 - (1 - LIGHTEST) * step))
  return `<c:spPr>${fill}<a:ln w="9525">${solid(colours.paper)}</a:ln></c:spPr><c:invertIfNegative val="0"/>`
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
