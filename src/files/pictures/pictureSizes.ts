import type { PictureOptions } from './svgPicture.tsx'

/**
 * The size of a picture in pixels. Figures are laid out in drawing units (CSS pixels); `scale` is the
 * number of pixels per unit: the more, the larger the type. `dpi` sets the size when printed.
 */
export type PictureSize = Readonly<{ width: number; height: number; scale: number; dpi?: number }>

/** 160 mm, the width of a column of text on A4, by 120 mm, at 300 dpi; a unit is 1/96 inch. */
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

/** The picture below the headline of a slide; its type is legible from the back of a room. */
export const SLIDE_DRAWING: PictureSize = { width: 2160, height: 900, scale: 2.4 }

/** The picture in the column of text of a document: 160 mm by 68 mm, its words as large as those beside it. */
export const DOCUMENT_DRAWING: PictureSize = { ...A4_COLUMN, height: 803 }

export type PictureSizeName = keyof typeof PICTURE_SIZES

/** Converts a picture size from pixels to drawing units, in which `svgPicture` lays out a figure. */
export function pictureOptionsOf(
  { width, height, scale }: PictureSize,
  theme: PictureOptions['theme'],
): PictureOptions {
  return { width: inUnits(width, scale), height: inUnits(height, scale), theme }
}

/** Converts pixels to drawing units, rounded to hundredths: the error is invisible. */
function inUnits(pixels: number, scale: number): number {
  return Math.round((pixels / scale) * 100) / 100
}
