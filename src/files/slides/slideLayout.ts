import { wrapped } from '#charts/look/textWidth.ts'

/** A rectangle on a slide, in inches. */
export type Box = Readonly<{ x: number; y: number; w: number; h: number }>

/** A slide of 16 : 9, in inches. */
export const SLIDE = { w: 13.333, h: 7.5, margin: 0.6 } as const

/** The width between the margins. */
export const SLIDE_WIDTH = SLIDE.w - 2 * SLIDE.margin

/** The boxes of the small line above the headline, and of a headline of a full sentence. */
export const EYEBROW: Box = { x: SLIDE.margin, y: 0.28, w: SLIDE_WIDTH, h: 0.25 }
export const HEADLINE: Box = { x: SLIDE.margin, y: 0.55, w: SLIDE_WIDTH, h: 0.9 }
/** Top of the content below the headline. */
export const CONTENT_TOP = 1.5
/** The same for tables and lists, whose headlines are short. */
export const SHORT_HEADLINE: Box = { ...HEADLINE, h: 0.5 }
export const SHORT_TOP = 1.2
/** Bottom of the last line of a slide. */
export const FOOT_BOTTOM = 7.3
/** Width reserved for the slide number in the footer. */
export const NUMBER_WIDTH = 0.7
export const NUMBER_HEIGHT = 0.3

/** Points per inch. */
const POINTS = 72
/** Line height as a multiple of the type size. */
const LEADING = 1.2
/** Type size used without any candidate, in points. */
const SMALLEST = 10
/** Width of bold type relative to regular type. */
const BOLDER = 1.08
const HEADLINE_SIZES = [28, 26, 24, 22, 20, 18, 16, 15, 14, 13, 12]

/** Returns the first type size, in points, in which a text fits its box; the last if none does. */
export function fittingSize(
  text: string,
  { w, h }: Box,
  sizes: readonly number[] = HEADLINE_SIZES,
): number {
  const fits = (size: number) => textHeight(text, w, size) <= h
  return sizes.find(fits) ?? sizes.at(-1) ?? SMALLEST
}

/** Narrows a box for measuring bold text by the widths of regular type. */
export function forBold(box: Box): Box {
  return { ...box, w: box.w / BOLDER }
}

/** Computes the height of paragraphs wrapped at `width`, both in inches; `size` is in points. */
export function textHeight(text: string, width: number, size: number): number {
  return (lineCount(text, width, size) * size * LEADING) / POINTS
}

/** Counts the lines of paragraphs wrapped at `width` inches. */
function lineCount(text: string, width: number, size: number): number {
  return text
    .split('\n')
    .reduce(
      (lines, paragraph) => lines + Math.max(1, wrapped(paragraph, width * POINTS, size).length),
      0,
    )
}
