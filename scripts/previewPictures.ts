import { createHash } from 'node:crypto'
import type { Reference } from '#datasets/referenceSchemas.ts'
import type { Pair } from '#datasets/schemas.ts'
import { FIGURE_IDS, type FigureId } from '#figures/catalogue.ts'
import { viewOf } from '#figures/viewOf.ts'
import { knownOf } from '#analysis/levers/knownOf.ts'
import { attributionOf } from '#files/briefing/attribution.ts'
import { svgPicture } from '#files/pictures/svgPicture.tsx'
import { pictureOptionsOf, PICTURE_SIZES } from '#files/pictures/pictureSizes.ts'
import { en } from '#i18n/en/en.ts'
import { makeText } from '#i18n/text.ts'

/** The picture in link previews of a figure: its default view, to be rendered as a PNG. */
export type PreviewPicture = Readonly<{
  figure: FigureId
  svg: string
  /** Names the PNG made of this picture: it changes with everything in it. */
  hash: string
}>

/** The size for social networks and chats, in pixels. */
export const PREVIEW = PICTURE_SIZES.social

/** The preview of every figure of a pair. */
export function previewPictures(
  pair: Pair,
  reference: Reference | null,
): readonly PreviewPicture[] {
  const text = makeText('en', en)
  const known = knownOf(pair, null, reference)
  // The address that the app will be served from is not known when these are made.
  const attribution = attributionOf(pair, '', { site: '', made: '' })
  return FIGURE_IDS.map((id) => {
    const { figure, chosen } = viewOf(id, '', known, text)
    const { outcome } = chosen
    const svg = svgPicture(
      { figure, outcome, attribution },
      pictureOptionsOf(PREVIEW, 'light'),
      text,
    )
    const hash = createHash('sha256').update(svg).digest('hex').slice(0, 16)
    return { figure: id, svg, hash }
  })
}

/** Where the preview of a figure lies in the built site. */
export function previewPath(pair: string, figure: string): string {
  return `previews/${pair}/${figure}.png`
}
