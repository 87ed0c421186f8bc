import type PptxGenJS from 'pptxgenjs'
import type { ColourName } from '#charts/look/colours.ts'
import type { Text } from '#i18n/text.ts'
import { citation } from '#files/cite/citation.ts'
import { OFFICE_FONT, type OfficeColours } from '#files/briefing/officeLook.ts'
import { parseMarkdown, plainText } from '#files/text/parseMarkdown.ts'
import type { PrintablePage } from '#files/briefing/printableBriefing.ts'
import {
  CONTENT_TOP,
  EYEBROW,
  fittingSize,
  FOOT_BOTTOM,
  forBold,
  HEADLINE,
  NUMBER_HEIGHT,
  NUMBER_WIDTH,
  SHORT_HEADLINE,
  SHORT_TOP,
  SLIDE,
  SLIDE_WIDTH,
  textHeight,
  type Box,
} from './slideLayout.ts'

/** The presentation as it grows, with what all its slides are written in. */
export type Deck = Readonly<{ pptx: PptxGenJS; colours: OfficeColours; text: Text }>

/** What a slide says above its content. */
export type Head = Readonly<{ eyebrow: string; headline: string }>

/** A sentence above a chart, or a few words above a table or a list. */
export type SlideKind = 'figure' | 'list'

const MASTERS = { figure: 'Corridor figure', list: 'Corridor list' } as const
export const TITLE_MASTER = 'Corridor title'
/** Below a headline of a few words, where no foot stands. */
export const LIST_BOX: Box = {
  x: SLIDE.margin,
  y: SHORT_TOP,
  w: SLIDE_WIDTH,
  h: FOOT_BOTTOM - 0.4 - SHORT_TOP,
}
const HEADLINE_NAME = 'headline'
const EYEBROW_SIZE = 12
const FOOT_SIZE = 10
const FOOT_GAP = 0.15

/** The layout of all slides but the first: a headline that outlines show, the slide's number. */
export function defineMaster(deck: Deck, kind: SlideKind): void {
  const { pptx, colours, text } = deck
  const isLeftToRight = text.direction === 'ltr'
  pptx.defineSlideMaster({
    title: MASTERS[kind],
    background: { color: colours.paper },
    objects: [placeholder(deck, kind === 'figure' ? HEADLINE : SHORT_HEADLINE)],
    slideNumber: {
      x: isLeftToRight ? SLIDE.w - SLIDE.margin - NUMBER_WIDTH : SLIDE.margin,
      y: FOOT_BOTTOM - NUMBER_HEIGHT,
      w: NUMBER_WIDTH,
      h: NUMBER_HEIGHT,
      align: isLeftToRight ? 'right' : 'left',
      valign: 'bottom',
      margin: 0,
      fontFace: OFFICE_FONT,
      fontSize: FOOT_SIZE,
      color: colours.inkSoft,
    },
  })
}

/** The layout of the first slide: its title beside a bar in the accent colour. */
export function defineTitleMaster(deck: Deck, title: Box, bar: Box): void {
  const { pptx, colours } = deck
  pptx.defineSlideMaster({
    title: TITLE_MASTER,
    background: { color: colours.paper },
    objects: [
      { rect: { ...bar, fill: { color: colours.scenario }, line: { type: 'none' } } },
      placeholder(deck, title),
    ],
  })
}

function placeholder({ colours, text }: Deck, box: Box) {
  return {
    placeholder: {
      options: {
        ...box,
        name: HEADLINE_NAME,
        type: 'title' as const,
        align: text.direction === 'ltr' ? ('left' as const) : ('right' as const),
        valign: 'top' as const,
        margin: 0,
        bold: true,
        color: colours.ink,
        fontFace: OFFICE_FONT,
      },
      text: '',
    },
  }
}

/** A slide with its headline as large as it fits, and what it belongs to above it. */
export function addSlide(deck: Deck, kind: SlideKind, { eyebrow, headline }: Head): Slide {
  const size = fittingSize(headline, forBold(kind === 'figure' ? HEADLINE : SHORT_HEADLINE))
  const slide = addTo(deck, MASTERS[kind], headline, size)
  slide.addText(eyebrow, { ...EYEBROW, ...slideWords(deck, EYEBROW_SIZE, 'inkSoft') })
  return slide
}

/** A slide of one of the two layouts, with its headline in a type size. */
export function addTo({ pptx }: Deck, master: string, headline: string, size: number): Slide {
  const slide = pptx.addSlide({ masterName: master })
  slide.addText(headline, { placeholder: HEADLINE_NAME, fontSize: size })
  return slide
}

/** Who counted, what to know before quoting it, and where the view is: at the bottom of the slide. */
export function addFoot(deck: Deck, slide: Slide, page: PrintablePage): void {
  const [source = '', ...rest] = footOf(page, deck.text)
  const h = footHeight(page, deck.text)
  const isLeftToRight = deck.text.direction === 'ltr'
  const link = { hyperlink: { url: page.attribution.address } }
  slide.addText(
    [
      { text: source, options: { breakLine: true } },
      ...rest.slice(0, -1).map((line) => ({ text: line, options: { breakLine: true } })),
      { text: `${rest.at(-1) ?? ''} ` },
      { text: deck.text.t('office.open'), options: link },
    ],
    {
      x: isLeftToRight ? SLIDE.margin : SLIDE.margin + NUMBER_WIDTH,
      y: FOOT_BOTTOM - h,
      w: SLIDE_WIDTH - NUMBER_WIDTH,
      h,
      ...slideWords(deck, FOOT_SIZE, 'inkSoft'),
      valign: 'bottom',
    },
  )
}

/** What a speaker wants at hand: the paragraph, the own note, how to cite it, where to find it. */
export function addNotes(slide: Slide, page: PrintablePage, text: Text): void {
  const notes = [
    plainText(parseMarkdown(page.paragraph)),
    plainText(parseMarkdown(page.note)),
    text.t('office.toCite', { citation: citation(page, text) }),
    text.t('office.link', { address: page.attribution.address }),
  ]
  slide.addNotes(notes.filter((part) => part !== '').join('\n'))
}

/** What is left between headline and foot. */
export function contentBox(page: PrintablePage, kind: SlideKind, text: Text): Box {
  const y = kind === 'figure' ? CONTENT_TOP : SHORT_TOP
  const bottom = FOOT_BOTTOM - footHeight(page, text) - FOOT_GAP
  return { x: SLIDE.margin, y, w: SLIDE_WIDTH, h: bottom - y }
}

/** Words of a slide in one size and colour, without the inner edge that boxes have by default. */
export function slideWords({ colours, text }: Deck, size: number, colour: ColourName): Words {
  return {
    fontFace: OFFICE_FONT,
    fontSize: size,
    color: colours[colour],
    align: text.direction === 'ltr' ? 'left' : 'right',
    valign: 'top',
    margin: 0,
    fit: 'none',
  }
}

function footHeight(page: PrintablePage, text: Text): number {
  const lines = [...footOf(page, text)]
  const last = `${lines.pop() ?? ''} ${text.t('office.open')}`
  return textHeight([...lines, last].join('\n'), SLIDE_WIDTH - NUMBER_WIDTH, FOOT_SIZE)
}

function footOf(
  { figure, attribution }: PrintablePage,
  { t, list, date }: Text,
): readonly string[] {
  return [
    t('figure.sources', { sources: list(figure.sources) }),
    ...figure.caveats,
    t('office.origin', { vintage: date(attribution.vintage), licence: attribution.licence.name }),
  ]
}

type Slide = PptxGenJS.Slide
type Words = PptxGenJS.TextPropsOptions
