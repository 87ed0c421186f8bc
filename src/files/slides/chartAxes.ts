import type { NiceScale } from '#charts/axes/niceScale.ts'
import { textWidth } from '#charts/look/textWidth.ts'
import type { NativeChart } from '#figures/figure.ts'
import { OFFICE_FONT, type OfficeColours } from '#files/briefing/officeColours.ts'
import { escapeXml } from '#files/text/escapeXml.ts'
import { TYPE_SIZE } from './chartLayout.ts'

/**
 * Orientation of columns (`up`) and bars (`across`); with bars the first category is at the top.
 */
export type Direction = 'up' | 'across'

/** Type sizes of DrawingML are in hundredths of a point. */
const HUNDREDTHS = 100
/** Length of the axis of a chart as wide as its slide, and gap between two labels; in points. */
const AXIS_LENGTH = 700
const LABEL_GAP = 8
/** Intervals between labels to choose from: every first, second, fifth … category. */
const SKIPS = [1, 2, 5, 10, 20]

/** Returns the category axis, of years or names. */
export function categoryAxis(
  { labels, labelEvery }: NativeChart,
  direction: Direction,
  colours: OfficeColours,
): string {
  const skip = labelEvery === undefined ? 1 : labelInterval(labels, labelEvery)
  const [order, position] = direction === 'up' ? ['minMax', 'b'] : ['maxMin', 'l']
  return [
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${order}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${position}"/>`,
    '<c:numFmt formatCode="General" sourceLinked="0"/>',
    `<c:majorTickMark val="${labelEvery === undefined ? 'none' : 'out'}"/>`,
    '<c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    linePart(colours.ruleStrong),
    labelPart(colours.ink),
    '<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>',
    `<c:lblOffset val="100"/><c:tickLblSkip val="${skip}"/><c:tickMarkSkip val="${skip}"/>`,
    '<c:noMultiLvlLbl val="1"/></c:catAx>',
  ].join('')
}

/** Returns the value axis, with its grid lines; labels are in a number format. */
export function valueAxis(
  { scale, axisTitle }: NativeChart,
  format: string,
  direction: Direction,
  colours: OfficeColours,
): string {
  const [first = 0, second = 0] = scale.ticks
  const [position, crosses] = direction === 'up' ? ['l', 'autoZero'] : ['b', 'max']
  return [
    `<c:valAx><c:axId val="2"/>${scalingPart(scale)}`,
    `<c:delete val="0"/><c:axPos val="${position}"/>`,
    `<c:majorGridlines>${linePart(colours.rule)}</c:majorGridlines>`,
    axisTitle === undefined ? '' : titlePart(axisTitle, direction, colours),
    `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>',
    labelPart(colours.ink),
    `<c:crossAx val="1"/><c:crosses val="${crosses}"/><c:crossBetween val="between"/>`,
    scale.isLog ? '' : `<c:majorUnit val="${second - first}"/>`,
    '</c:valAx>',
  ].join('')
}

function scalingPart({ min, max, isLog }: NiceScale): string {
  const base = isLog ? '<c:logBase val="10"/>' : ''
  return `<c:scaling>${base}<c:orientation val="minMax"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling>`
}

/** The text properties of a chart: `defRPr` as default for what follows, `rPr` for one run. */
export function textProperties(element: 'defRPr' | 'rPr', colour: string): string {
  return [
    `<a:${element} sz="${TYPE_SIZE * HUNDREDTHS}" b="0">`,
    `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`,
    `<a:latin typeface="${OFFICE_FONT}"/><a:cs typeface="${OFFICE_FONT}"/></a:${element}>`,
  ].join('')
}

/** Returns how far apart labels are, a multiple of `every`, so that they do not overlap. */
export function labelInterval(labels: readonly string[], every: number): number {
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, TYPE_SIZE)))
  const least = (labels.length * (widest + LABEL_GAP)) / AXIS_LENGTH
  const fits = (skip: number) => skip >= least && skip % every === 0
  return SKIPS.find(fits) ?? Math.ceil(least / every) * every
}

/** The title of a vertical axis is rotated by 90° to the left. */
function titlePart(title: string, direction: Direction, { inkSoft }: OfficeColours): string {
  const turn = direction === 'up' ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>'
  return [
    `<c:title><c:tx><c:rich>${turn}<a:lstStyle/><a:p><a:pPr>${textProperties('defRPr', inkSoft)}</a:pPr>`,
    `<a:r>${textProperties('rPr', inkSoft)}<a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx>`,
    '<c:overlay val="0"/></c:title>',
  ].join('')
}

function linePart(colour: string): string {
  return `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln></c:spPr>`
}

function labelPart(colour: string): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${textProperties('defRPr', colour)}</a:pPr></a:p></c:txPr>`
}
