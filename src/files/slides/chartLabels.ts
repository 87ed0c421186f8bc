import { fitted } from '#charts/look/textWidth.ts'
import { isolatedWords } from '#i18n/numbers.ts'
import type { NativeSeries } from '#figures/figure.ts'
import type { OfficeColours } from '#files/briefing/officeColours.ts'
import { escapeXml } from '#files/text/escapeXml.ts'
import { textProperties } from './chartAxes.ts'
import {
  besideBar,
  endRoom,
  endShifts,
  lastIndex,
  isLine,
  namedLines,
  TYPE_SIZE,
  type PlacedChart,
} from './chartLayout.ts'

/** Some programs draw a line from each label that was moved to its value, unless told not to. */
const NO_LEADERS = [
  '<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}"',
  ' xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart">',
  '<c15:showLeaderLines val="0"/></c:ext></c:extLst>',
].join('')

/** Points per inch. */
const POINTS = 72

/** A label of one value: its words, where they are, and by how much of the chart they move from there. */
type DataLabel = Readonly<{
  index: number
  words: string
  position: 'r' | 't' | 'ctr' | 'outEnd'
  shift: Readonly<{ x: number; y: number }>
}>

/** Returns the labels of a series: its name at the end of a line, words beside its values, or none. */
export function labelsPart(
  chart: PlacedChart,
  series: NativeSeries,
  colours: OfficeColours,
): string {
  const labels = series.words ? wordsOf(chart, series) : nameOf(chart, series)
  if (labels.length === 0) return ''

  const colour = isLine(series) ? colours[series.colour] : colours.ink
  return `<c:dLbls>${labels.map((label) => labelPart(label, colour)).join('')}${shows(0)}${NO_LEADERS}</c:dLbls>`
}

function wordsOf(chart: PlacedChart, series: NativeSeries): DataLabel[] {
  const { kind, labels } = chart.native
  const { words = [], values } = series
  // Words are those of years; labels of an axis of years may begin before them.
  const lead = values.length - words.length
  return words.flatMap((text, at): DataLabel[] => {
    const index = at + lead
    const value = values[index] ?? null
    if (text === null || value === null) return []
    if (isLine(series)) {
      const position = index < labels.length / 2 ? 'r' : 't'
      return [{ index, words: text, position, shift: { x: 0, y: 0 } }]
    }
    return kind === 'stackedBars'
      ? [{ index, words: text, position: 'ctr', shift: { x: besideBar(chart, value, text), y: 0 } }]
      : [{ index, words: text, position: 'outEnd', shift: { x: 0, y: 0 } }]
  })
}

/** Returns the name of a line: at its end, or above the middle of one that ends before the axis. */
function nameOf(chart: PlacedChart, series: NativeSeries): DataLabel[] {
  if (!namedLines(chart.native).includes(series)) return []

  const words = isolatedWords(fitted(series.label, endRoom(chart) * POINTS, TYPE_SIZE), 'ltr')
  const shift = endShifts(chart).get(series)
  if (shift !== undefined) {
    return [{ index: lastIndex(series), words, position: 'r', shift: { x: 0, y: shift } }]
  }
  const indices = series.values.flatMap((value, index) => (value === null ? [] : [index]))
  const index = indices[Math.floor(indices.length / 2)] ?? 0
  return [{ index, words: series.label, position: 't', shift: { x: 0, y: 0 } }]
}

function labelPart({ index, words, position, shift }: DataLabel, colour: string): string {
  const isMoved = shift.x !== 0 || shift.y !== 0
  const layout = isMoved
    ? `<c:layout><c:manualLayout><c:x val="${shift.x}"/><c:y val="${shift.y}"/></c:manualLayout></c:layout>`
    : ''
  return [
    `<c:dLbl><c:idx val="${index}"/>${layout}`,
    '<c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:r>',
    `${textProperties('rPr', colour)}<a:t>${escapeXml(words)}</a:t></a:r></a:p></c:rich></c:tx>`,
    `<c:dLblPos val="${position}"/>${shows(1)}</c:dLbl>`,
  ].join('')
}

/** Returns which parts labels show: their value, in whose place they have words, or nothing. */
function shows(value: 0 | 1): string {
  return [
    `<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/>`,
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>',
  ].join('')
}
