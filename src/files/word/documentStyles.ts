import {
  AlignmentType,
  LevelFormat,
  LineRuleType,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx'
import { OFFICE_FONT, officeColours } from '#files/briefing/officeColours.ts'
import { BULLETS } from './markdownParagraphs.ts'

/** The id of the style of all tables. */
export const TABLE_STYLE = 'BriefingTable'

/** The numbering reference of the list of publications. */
export const PUBLICATIONS = 'publications'

/** Paper is white, whatever the theme of the pictures. */
const COLOURS = officeColours('light')

/** Half-points and twentieths of a point (twips) per point. */
const HALF_POINTS = 2
const TWIPS = 20
/** Single line spacing in Word's unit, 1/240 of a line. */
const SINGLE = 240

/** Named styles of the document, so that a reader can restyle all elements of a kind at once. */
export function documentStyles(locale: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: OFFICE_FONT, ...size(10), color: COLOURS.ink, language: languageOf(locale) },
        paragraph: { spacing: spacing(0, 5, 1.1) },
      },
      title: { run: { ...size(24), bold: true }, paragraph: { spacing: spacing(0, 6, 1.05) } },
      heading1: heading(16, 8, 6),
      heading2: heading(11, 9, 2),
      caption: {
        run: { ...size(8), color: COLOURS.inkSoft },
        paragraph: { spacing: spacing(3, 6, 1.05) },
      },
      listParagraph: { paragraph: { spacing: spacing(0, 2, 1.1) } },
      hyperlink: { run: { color: COLOURS.first, underline: {} } },
    },
    paragraphStyles: [
      paragraphStyle('Subtitle', 'Subtitle', { ...size(10.5), color: COLOURS.inkSoft }, 14),
      paragraphStyle('Publication', 'Publication', size(8.5), 1),
      paragraphStyle('Picture', 'Picture', {}, 0),
      paragraphStyle('TableHead', 'Table Head', { ...size(8), bold: true }, 0),
      paragraphStyle('TableText', 'Table Text', size(8), 0),
      paragraphStyle('TableNote', 'Table Note', { ...size(8), color: COLOURS.inkSoft }, 4),
      paragraphStyle('ContentsHead', 'Contents Heading', { ...size(12), bold: true }, 4),
      paragraphStyle('Running', 'Running Line', { ...size(8.5), color: COLOURS.inkSoft }, 0),
      paragraphStyle('TOC1', 'toc 1', {}, 2),
    ],
  }
}

/** Bullets, and numbers for the publications. */
export const DOCUMENT_LISTS: INumberingOptions = {
  config: [
    { reference: BULLETS, levels: [level(LevelFormat.BULLET, '•', 18)] },
    { reference: PUBLICATIONS, levels: [level(LevelFormat.DECIMAL, '%1.', 24)] },
  ],
}

function level(
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
  points: number,
) {
  const indent = { start: points * TWIPS, hanging: points * TWIPS }
  return {
    level: 0,
    format,
    text,
    alignment: AlignmentType.START,
    style: { paragraph: { indent } },
  }
}

function heading(points: number, before: number, after: number) {
  return {
    run: { ...size(points), bold: true, color: COLOURS.ink, font: OFFICE_FONT },
    paragraph: { spacing: spacing(before, after, 1.1), keepNext: true },
  }
}

function paragraphStyle(id: string, name: string, run: object, after: number) {
  const paragraph = { spacing: spacing(0, after, 1.05) }
  return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph }
}

/** Returns spacing: `before` and `after` a paragraph in points, `lines` as multiple of single spacing. */
function spacing(before: number, after: number, lines: number) {
  const rule = { line: Math.round(lines * SINGLE), lineRule: LineRuleType.AUTO }
  return { before: before * TWIPS, after: after * TWIPS, ...rule }
}

/** Returns a type size in points; scripts such as Arabic have a separate property. */
function size(points: number) {
  return { size: points * HALF_POINTS, sizeComplexScript: points * HALF_POINTS }
}

function languageOf(locale: string) {
  return { value: locale, bidirectional: locale }
}

/**
 * Returns style definitions that `docx` cannot express: that of all tables (thin rules between rows,
 * a stronger one below the header), and the default paragraph style.
 */
export function tableStyles(): string {
  const rule = (side: string, colour: string, width: number) =>
    `<w:${side} w:val="single" w:sz="${width}" w:space="0" w:color="${colour}"/>`
  const sides = ['top', 'left', 'bottom', 'right']
  const cellMargins = sides.map(
    (side) => `<w:${side} w:w="${side.length > 4 ? 40 : 30}" w:type="dxa"/>`,
  )
  return [
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>',
    '<w:qFormat/></w:style>',
    `<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}">`,
    '<w:name w:val="Briefing Table"/><w:uiPriority w:val="99"/><w:qFormat/><w:tblPr><w:tblBorders>',
    rule('bottom', COLOURS.ruleStrong, 4),
    rule('insideH', COLOURS.rule, 4),
    `</w:tblBorders><w:tblCellMar>${cellMargins.join('')}</w:tblCellMar></w:tblPr>`,
    '<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>',
    rule('bottom', COLOURS.ruleStrong, 8),
    '</w:tcBorders></w:tcPr></w:tblStylePr></w:style></w:styles>',
  ].join('')
}
