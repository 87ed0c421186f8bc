import type PptxGenJS from 'pptxgenjs'
import type { ColourName } from '#charts/look/colours.ts'
import type { Text } from '#i18n/text.ts'
import { assumptionSentences, citation } from '#files/cite/citation.ts'
import { OFFICE_FONT, type OfficeColours } from '#files/briefing/officeColours.ts'
import { parseMarkdown, plainText } from '#files/text/parseMarkdown.ts'
import type { PrintablePage } from '#files/briefing/printableBriefing.ts'
import { beyondAxis } from './beyondAxis.ts'
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

/** The presentation in progress, with its colours and language. */
export type Deck = Readonly<{ pptx: PptxGenJS; colours: OfficeColours; text: Text }>

/** The text above the content of a slide. */
export type Head = Readonly<{ eyebrow: string; headline: string }>

/** Slide layouts: `figure` has a sentence above a chart, `list` a short headline above a table or list. */
export type SlideKind = 'figure' | 'list'

const MASTERS = { figure: 'Corridor figure', list: 'Corridor list' } as const
export const TITLE_MASTER = 'Corridor title'
/** Space for the slide number at the bottom, in inches. */
const NUMBER_SPACE = 0.4
/** The content box below a short headline on slides without a footer. */
export const LIST_BOX: Box = {
  x: SLIDE.margin,
  y: SHORT_TOP,
  w: SLIDE_WIDTH,
  h: FOOT_BOTTOM - NUMBER_SPACE - SHORT_TOP,
}
const HEADLINE_NAME = 'headline'
/** Type sizes of the line above the headline and of the footer, in points. */
const EYEBROW_SIZE = 12
const FOOT_SIZE = 10
/** Gap between content and footer, in inches. */
const FOOT_GAP = 0.08
const FOOT_WIDTH = SLIDE_WIDTH - NUMBER_WIDTH

/** Defines the layout of all slides but the first: a headline placeholder and the slide number. */
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

/** Defines the layout of the first slide: its title next to a bar. */
export function defineTitleMaster(deck: Deck, title: Box, bar: Box): void {
  const { pptx, colours } = deck
  pptx.defineSlideMaster({
    title: TITLE_MASTER,
    background: { color: colours.paper },
    objects: [
      { rect: { ...bar, fill: { color: colours.ink }, line: { type: 'none' } } },
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

/** Adds a slide with its headline in the largest size that fits, and a small line above it. */
export function addSlide(deck: Deck, kind: SlideKind, { eyebrow, headline }: Head): Slide {
  const size = fittingSize(headline, forBold(kind === 'figure' ? HEADLINE : SHORT_HEADLINE))
  const slide = addTo(deck, MASTERS[kind], headline, size)
  slide.addText(eyebrow, { ...EYEBROW, ...slideWords(deck, EYEBROW_SIZE, 'inkSoft') })
  return slide
}

/** Adds a slide of the layout named `master`, with its headline in a type size in points. */
export function addTo({ pptx }: Deck, master: string, headline: string, size: number): Slide {
  const slide = pptx.addSlide({ masterName: master })
  slide.addText(headline, { placeholder: HEADLINE_NAME, fontSize: size })
  return slide
}

/** Adds the footer: what to know of the figure, and a line of sources with a link to the view. */
export function addFoot(deck: Deck, slide: Slide, page: PrintablePage): void {
  const { known, source } = footOf(page, deck.text)
  const h = footHeight(page, deck.text)
  const isLeftToRight = deck.text.direction === 'ltr'
  const link = { hyperlink: { url: page.attribution.address } }
  slide.addText(
    [
      ...known.map((line) => ({ text: line, options: { breakLine: true } })),
      { text: `${source} ` },
      { text: deck.text.t('office.open'), options: link },
    ],
    {
      x: isLeftToRight ? SLIDE.margin : SLIDE.margin + NUMBER_WIDTH,
      y: FOOT_BOTTOM - h,
      w: FOOT_WIDTH,
      h,
      ...slideWords(deck, FOOT_SIZE, 'inkSoft'),
      valign: 'bottom',
    },
  )
}

/** Adds the speaker notes: paragraph, the reader's note, assumptions, sources, citation and address. */
export function addNotes(slide: Slide, page: PrintablePage, text: Text): void {
  const notes = [
    plainText(parseMarkdown(page.paragraph)),
    plainText(parseMarkdown(page.note)),
    ...assumptionSentences(page.assumptions, text),
    text.sources(page.figure.sources),
    text.t('office.toCite', { citation: citation(page, text) }),
    text.t('office.link', { address: page.attribution.address }),
  ]
  slide.addNotes(notes.filter((part) => part !== '').join('\n'))
}

/** Returns the box between headline and footer. */
export function contentBox(page: PrintablePage, kind: SlideKind, text: Text): Box {
  const y = kind === 'figure' ? CONTENT_TOP : SHORT_TOP
  const bottom = FOOT_BOTTOM - footHeight(page, text) - FOOT_GAP
  return { x: SLIDE.margin, y, w: SLIDE_WIDTH, h: bottom - y }
}

/** Text options for one size and colour, without the default inner margin of boxes. */
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

/** Computes the height of the footer in inches. */
function footHeight(page: PrintablePage, text: Text): number {
  const { known, source } = footOf(page, text)
  const lines = [...known, `${source} ${text.t('office.open')}`]
  return textHeight(lines.join('\n'), FOOT_WIDTH, FOOT_SIZE)
}

/** Returns the lines of the footer, without the link to the view: assumptions, caveat, and sources. */
function footOf({ figure, attribution, assumptions }: PrintablePage, text: Text) {
  const { vintage, licence } = attribution
  const origin = text.t('office.origin', { vintage: text.date(vintage), licence: licence.name })
  const known = [
    ...assumptionSentences(assumptions, text),
    ...(figure.native ? beyondAxis(figure.native, text) : []),
    ...(figure.caveat === null ? [] : [figure.caveat]),
  ]
  return {
    known:
      known.length === 0
        ? []
        : [known.reduce((first, second) => text.t('sentence.two', { first, second }))],
    source: text.t('sentence.two', {
      first: sourcesInLine(figure.sources, origin, text),
      second: origin,
    }),
  }
}

/** Returns the sources as far as they fit in one line with `origin` and the link, and how many more there are. */
function sourcesInLine(names: readonly string[], origin: string, text: Text): string {
  const lineOf = (count: number) =>
    count === names.length
      ? text.sources(names)
      : text.sources([
          ...names.slice(0, count),
          text.t('office.moreSources', { count: names.length - count }),
        ])
  const fits = (line: string) =>
    textHeight(`${line} ${origin} ${text.t('office.open')}`, FOOT_WIDTH, FOOT_SIZE) <=
    textHeight('', FOOT_WIDTH, FOOT_SIZE)
  const counts = names.map((_, index) => names.length - index)
  return counts.map(lineOf).find(fits) ?? lineOf(1)
}

type Slide = PptxGenJS.Slide
type Words = PptxGenJS.TextPropsOptions
