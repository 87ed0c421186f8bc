import { wrapped } from '#charts/look/textWidth.ts'

/** A place on a slide, in inches. */
export type Box = Readonly<{ x: number; y: number; w: number; h: number }>

/** A slide of 16 : 9, in inches. */
export const SLIDE = { w: 13.333, h: 7.5, margin: 0.6 } as const

/** From edge to edge of what is written. */
export const SLIDE_WIDTH = SLIDE.w - 2 * SLIDE.margin

export const EYEBROW: Box = { x: SLIDE.margin, y: 0.4, w: SLIDE_WIDTH, h: 0.3 }
export const HEADLINE: Box = { x: SLIDE.margin, y: 0.7, w: SLIDE_WIDTH, h: 1.15 }
/** Where the headline has ended and the chart may begin. */
export const CONTENT_TOP = 1.95
/** The same above tables and lists, whose headline is a few words. */
export const SHORT_HEADLINE: Box = { ...HEADLINE, h: 0.5 }
export const SHORT_TOP = 1.4
/** Where the last line of a slide ends. */
export const FOOT_BOTTOM = 7.2
/** What the number of the slide takes away from the foot. */
export const NUMBER_WIDTH = 0.7
export const NUMBER_HEIGHT = 0.3

const POINTS = 72
/** From line to line, as a multiple of the type size. */
const LEADING = 1.2
const SMALLEST = 10
/** How much wider bold type is. */
const BOLDER = 1.08
const HEADLINE_SIZES = [28, 26, 24, 22, 20, 18, 16, 14]

/** The first of the type sizes, in points, in which a text fits its box; the last if none does. */
export function fittingSize(
  text: string,
  { w, h }: Box,
  sizes: readonly number[] = HEADLINE_SIZES,
): number {
  const fits = (size: number) => textHeight(text, w, size) <= h
  return sizes.find(fits) ?? sizes.at(-1) ?? SMALLEST
}

/** The box for words in bold type: these are wider than what they are measured by. */
export function forBold(box: Box): Box {
  return { ...box, w: box.w / BOLDER }
}

/** How tall paragraphs are when they are set into `width`, in inches. */
export function textHeight(text: string, width: number, size: number): number {
  return (lineCount(text, width, size) * size * LEADING) / POINTS
}

/** How many lines paragraphs take in `width` inches. */
export function lineCount(text: string, width: number, size: number): number {
  return text
    .split('\n')
    .reduce(
      (lines, paragraph) => lines + Math.max(1, wrapped(paragraph, width * POINTS, size).length),
      0,
    )
}
