import type { PictureOptions } from './picture.tsx'

/**
 * What a picture is for decides how large it is, in pixels, and how many of them make one unit of
 * its drawing: the more, the larger its type. `dpi` says how large it is on paper.
 */
export type PictureSize = Readonly<{ width: number; height: number; scale: number; dpi?: number }>

/** 160 mm, the width of a column of text on A4, by 120 mm. */
const A4_COLUMN = { width: 1890, height: 1418, scale: 300 / 96, dpi: 300 }

/** The sizes that a reader can choose from, by name. */
export const PICTURE_SIZES = {
  single: { width: 800, height: 500, scale: 1 },
  double: { width: 1600, height: 1000, scale: 2 },
  quadruple: { width: 3200, height: 2000, scale: 4 },
  slide: { width: 1920, height: 1080, scale: 2 },
  halfSlide: { width: 960, height: 1080, scale: 2 },
  social: { width: 1200, height: 628, scale: 1.5 },
  a4Column: A4_COLUMN,
  square: { width: 1080, height: 1080, scale: 1.8 },
} as const satisfies Record<string, PictureSize>

/** The drawing below the headline of a slide, in type that is read from the last row. */
export const SLIDE_DRAWING: PictureSize = { width: 2160, height: 768, scale: 2.4 }

export type PictureSizeName = keyof typeof PICTURE_SIZES

/** How to draw a picture of a size: on a sheet of its units, so that type grows with the pixels. */
export function lookOf(
  { width, height, scale }: PictureSize,
  theme: PictureOptions['theme'],
): PictureOptions {
  return { width: inUnits(width, scale), height: inUnits(height, scale), theme }
}

/** To the hundredth, as far as anybody can see. */
function inUnits(pixels: number, scale: number): number {
  return Math.round((pixels / scale) * 100) / 100
}
