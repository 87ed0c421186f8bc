import type { Text } from '#i18n/text.ts'
import { embedded, isRightToLeft } from '#files/text/direction.ts'
import { printableText } from '#files/text/printableText.ts'

/** A pattern and its replacement. */
type Repair = readonly [broken: RegExp, repaired: string]

const NO_WORDS = '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody>'

/** Repairs of what PowerPoint reports as damaged in the output of PptxGenJS, or what is missing. */
const REPAIRS: readonly Repair[] = [
  // Paragraph properties repeated for each run; the first apply to all.
  [/(?<=<\/a:r>)<a:pPr[^>]*>.*?<\/a:pPr>/g, ''],
  // A line without properties.
  [/<a:ln><\/a:ln>/g, ''],
  // A shape without a text body; but the slide image on notes pages must have none.
  [/<\/p:spPr><\/p:sp>/g, `</p:spPr>${NO_WORDS}</p:sp>`],
  [/(<p:ph type="sldImg"(?:(?!<\/p:sp>).)*?)<p:txBody>.*?<\/p:txBody>/gs, '$1'],
  // A background without its list of effects.
  [/(<p:bgPr><a:solidFill>.*?<\/a:solidFill>)(?=<\/p:bgPr>)/g, '$1<a:effectLst/>'],
  // A table without alternative text.
  [
    /(<p:cNvPr id="\d+" name="([^"]*)")\/>(?=<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp)/g,
    '$1 descr="$2"/>',
  ],
]

/** Sets the direction of paragraphs and tables, for languages written from right to left. */
const DIRECTIONS: readonly Repair[] = [
  [/<a:(pPr|lvl1pPr)(?= )/g, '<a:$1 rtl="1"'],
  [/<a:tblPr/g, '<a:tblPr rtl="1"'],
]

const PARAGRAPH = /<a:p>.*?<\/a:p>/gs

const NOTES =
  /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*\r\n[^<]*)<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>/g

/** Repairs one XML file of a presentation, and sets the language of its text. */
export function repairXml(xml: string, { locale, direction }: Text): string {
  const repairs = direction === 'rtl' ? [...REPAIRS, ...DIRECTIONS] : REPAIRS
  const whole = repairs.reduce((part, [broken, repaired]) => part.replaceAll(broken, repaired), xml)
  let shapes = 0
  const repaired = whole
    .replaceAll('lang="en-US"', `lang="${locale}"`)
    .replaceAll(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${(shapes += 1)}"`)
    .replaceAll(NOTES, (_, look: string, notes: string) => paragraphs(notes, look))
  const directed = direction === 'rtl' ? repaired : repaired.replaceAll(PARAGRAPH, inItsDirection)
  return printableText(embedded(directed))
}

/** Sets the direction of a paragraph that is written from right to left in text from left to right. */
function inItsDirection(paragraph: string): string {
  const words = paragraph.replaceAll(/<a:t>|<[^>]*>/g, (tag) => (tag === '<a:t>' ? ' ' : ''))
  if (isRightToLeft(words) !== true) return paragraph
  if (!paragraph.includes('<a:pPr'))
    return paragraph.replace('<a:p>', '<a:p><a:pPr algn="r" rtl="1"/>')
  return paragraph.replace(/<a:pPr([^>]*?)(\/?)>/, (_, given: string, end: string) => {
    return `<a:pPr${given.replace(/ algn="\w+"/, '')} algn="r" rtl="1"${end}>`
  })
}

/** Splits notes into paragraphs, since PptxGenJS writes line breaks that no program shows. */
function paragraphs(notes: string, look: string): string {
  return notes
    .split('\r\n')
    .map((line) => `<a:p><a:r>${look}<a:t>${line}</a:t></a:r></a:p>`)
    .join('')
}
