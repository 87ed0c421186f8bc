import type { Text } from '#i18n/text.ts'
import type { Edition } from './attribution.ts'
import { svg, type PictureOptions } from '#files/pictures/picture.tsx'
import { lookOf, SLIDE_DRAWING, type PictureSize } from '#files/pictures/pictureSizes.ts'
import type { Picture, PrintablePage } from './printableBriefing.ts'
import { referenced, viewOf, type Facts, type View, type Wanted } from './view.ts'

/** A page as it is asked for: which figure, of which view, in whose words. */
export type WantedPage = Wanted &
  Readonly<{
    /** The neutral paragraph, its numbers filled in. */
    paragraph: string
    note: string
  }>

/** How all pages of a file are made. */
export type Press = Edition &
  Readonly<{
    theme: PictureOptions['theme']
    size: PictureSize
    /** Makes a PNG of an SVG; where that happens is its own affair. */
    png: (svg: string, size: PictureSize) => Promise<Blob>
  }>

/** Everything that a page of a file says: nothing is looked up or computed after this. */
export async function printablePage(
  { paragraph, note, ...wanted }: WantedPage,
  facts: Facts,
  press: Press,
  text: Text,
): Promise<PrintablePage> {
  const view = referenced(viewOf(wanted, facts.known, press, text), facts)
  const { figure, attribution, assumptions, references } = view
  const picture = await pictureOf(view, press, text)
  return { figure, attribution, picture, paragraph, note, assumptions, references }
}

async function pictureOf(view: View, press: Press, text: Text): Promise<Picture> {
  const { theme, size, png } = press
  const look = lookOf(size, theme)
  const { title, sentence } = view.figure
  const drawn = svg(view, look, text)
  const pixels = await png(drawn, size)
  return {
    png: new Uint8Array(await pixels.arrayBuffer()),
    svg: drawn,
    width: look.width,
    height: look.height,
    alt: text.t('picture.alt', { title, sentence }),
    bare: view.figure.native === null ? await bareOf(view, press, text) : null,
  }
}

async function bareOf(view: View, { theme, png }: Press, text: Text): Promise<Picture['bare']> {
  const look = lookOf(SLIDE_DRAWING, theme)
  const pixels = await png(svg(view, { ...look, isBare: true }, text), SLIDE_DRAWING)
  const { width, height } = look
  return { png: new Uint8Array(await pixels.arrayBuffer()), width, height }
}
