import type { Library } from '#datasets/schemas.ts'
import { assumptionsOf } from '#figures/assumptions.ts'
import { choose } from '#figures/choose.ts'
import type { FigureId, Known } from '#figures/figure.ts'
import { FIGURES } from '#figures/figures.ts'
import { referencesOf } from '#figures/references.ts'
import type { Text } from '#i18n/text.ts'
import { readLink } from '#state/link.ts'
import { imprintOf, type Edition } from './imprint.ts'
import { svg, type Look, type Shown } from './picture.tsx'
import { lookOf, type PictureSize } from './pictureSizes.ts'
import type { Picture, PrintablePage } from './printable.ts'

/** A page as it is asked for: which figure, of which view, in whose words. */
export type WantedPage = Readonly<{
  figure: FigureId
  /** The view as a link says it; what is printed leads back to exactly this one. */
  link: string
  /** The neutral paragraph, its numbers filled in. */
  paragraph: string
  note: string
}>

/** What is known of the pair that the link names. */
export type Facts = Readonly<{ known: Known; library: Library }>

/** How all pages of a file are made. */
export type Press = Edition &
  Readonly<{
    theme: Look['theme']
    size: PictureSize
    /** Makes a PNG of an SVG; where that happens is its own affair. */
    png: (svg: string, size: PictureSize) => Promise<Blob>
  }>

/** Everything that a page of a file says: nothing is looked up or computed after this. */
export async function printablePage(
  { figure: id, link, paragraph, note }: WantedPage,
  { known, library }: Facts,
  press: Press,
  text: Text,
): Promise<PrintablePage> {
  const { pair } = known
  const { selection } = readLink(link)
  const chosen = choose(pair, selection)
  const figure = FIGURES[id](known, chosen, text)
  const imprint = imprintOf(pair, link, press)
  const assumptions = assumptionsOf(id, pair, selection, text)
  const { outcome } = chosen
  return {
    figure,
    imprint,
    picture: await pictureOf({ figure, outcome, imprint, assumptions }, press, text),
    paragraph,
    note,
    assumptions,
    references: referencesOf(figure, pair, chosen, library),
  }
}

async function pictureOf(shown: Shown, { theme, size, png }: Press, text: Text): Promise<Picture> {
  const look = lookOf(size, theme)
  const { title, sentence } = shown.figure
  const drawn = svg(shown, look, text)
  const pixels = await png(drawn, size)
  return {
    png: new Uint8Array(await pixels.arrayBuffer()),
    svg: drawn,
    width: look.width,
    height: look.height,
    alt: text.t('picture.alt', { title, sentence }),
  }
}
