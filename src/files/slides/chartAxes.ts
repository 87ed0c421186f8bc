import { textWidth } from '#charts/look/textWidth.ts'
import type { NativeChart } from '#figures/figure.ts'
import { OFFICE_FONT, type OfficeColours } from '#files/briefing/officeColours.ts'
import { escapeXml } from '#files/text/escapeXml.ts'

/**
 * Orientation of columns (`up`) and bars (`across`); with bars the first category is at the top.
 */
export type Direction = 'up' | 'across'

/** Title and labels of the category axis. */
export type Categories = Readonly<{ title: string; labels: readonly string[] }>

/** Title, number format and range of the value axis. */
export type Amounts = Readonly<{
  title: string
  format: string
  /** Minimum and maximum of the axis; `null` where the program decides. */
  range: NativeChart['range']
  isLog: boolean
}>

/** Type size in hundredths of a point: legible from the back of a room. */
const TYPE_SIZE = 1200
/** Length of the axis of a chart as wide as its slide, and gap between two labels; in points. */
const AXIS_LENGTH = 790
const LABEL_GAP = 8
/** Intervals between labels to choose from: every first, second, fifth … category. */
const SKIPS = [1, 2, 5, 10, 20]

/** Returns the category axis, of years or names. */
export function categoryAxis(
  { title, labels }: Categories,
  direction: Direction,
  colours: OfficeColours,
): string {
  const skip = direction === 'up' ? skipOf(labels) : 1
  const [order, position] = direction === 'up' ? ['minMax', 'b'] : ['maxMin', 'l']
  return [
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${order}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${position}"/>`,
    direction === 'up' ? titlePart(title, direction, colours) : '',
    '<c:numFmt formatCode="General" sourceLinked="0"/>',
    '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    linePart(colours.ruleStrong),
    labelPart(colours.ink),
    '<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>',
    `<c:lblOffset val="100"/><c:tickLblSkip val="${skip}"/><c:tickMarkSkip val="${skip}"/>`,
    '<c:noMultiLvlLbl val="1"/></c:catAx>',
  ].join('')
}

/** Returns the value axis, with its unit and grid lines. */
export function valueAxis(
  { title, format, range, isLog }: Amounts,
  direction: Direction,
  colours: OfficeColours,
): string {
  const [from, to] = range ?? []
  const limits = range ? `<c:max val="${to}"/><c:min val="${from}"/>` : ''
  const base = isLog ? '<c:logBase val="10"/>' : ''
  const [position, crosses] = direction === 'up' ? ['l', 'autoZero'] : ['b', 'max']
  const across = direction === 'up' ? 'across' : 'up'
  return [
    `<c:valAx><c:axId val="2"/><c:scaling>${base}<c:orientation val="minMax"/>${limits}</c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${position}"/>`,
    `<c:majorGridlines>${linePart(colours.rule)}</c:majorGridlines>`,
    titlePart(title, across, colours),
    `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>',
    labelPart(colours.ink),
    `<c:crossAx val="1"/><c:crosses val="${crosses}"/><c:crossBetween val="between"/></c:valAx>`,
  ].join('')
}

/** The text properties of a chart: `defRPr` as default for what follows, `rPr` for one run. */
export function textProperties(element: 'defRPr' | 'rPr', colour: string): string {
  return [
    `<a:${element} sz="${TYPE_SIZE}" b="0">`,
    `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`,
    `<a:latin typeface="${OFFICE_FONT}"/><a:cs typeface="${OFFICE_FONT}"/></a:${element}>`,
  ].join('')
}

/** Every n-th label is shown, so that labels do not overlap. */
function skipOf(labels: readonly string[]): number {
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, TYPE_SIZE / 100)))
  const least = (labels.length * (widest + LABEL_GAP)) / AXIS_LENGTH
  return SKIPS.find((skip) => skip >= least) ?? Math.ceil(least)
}

/** The title of a vertical axis is rotated by 90° to the left. */
function titlePart(title: string, runs: Direction, { inkSoft }: OfficeColours): string {
  const turn = runs === 'across' ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>'
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
