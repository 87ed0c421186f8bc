import { createHash } from 'node:crypto'
import type { Reference } from '#datasets/referenceSchemas.ts'
import type { Pair } from '#datasets/schemas.ts'
import { FIGURE_IDS, type FigureId } from '#figures/catalogue.ts'
import { viewOf } from '#figures/viewOf.ts'
import { leverEngineOf } from '#analysis/levers/leverEngineOf.ts'
import { knownOf } from '#analysis/levers/leverFacts.ts'
import { attributionOf } from '#files/briefing/attribution.ts'
import { svgPicture } from '#files/pictures/svgPicture.tsx'
import { pictureOptionsOf, PICTURE_SIZES } from '#files/pictures/pictureSizes.ts'
import { en } from '#i18n/en/en.ts'
import { makeText } from '#i18n/text.ts'

/** The picture in link previews of a figure: its default view, to be rendered as a PNG. */
export type PreviewPicture = Readonly<{
  figure: FigureId
  svg: string
  /** A hash of the text in the picture, to detect a PNG that is out of date. */
  mark: string
}>

/** The size for social networks and chats, in pixels. */
export const PREVIEW = PICTURE_SIZES.social

/** The preview of every figure of a pair. */
export function previewPictures(
  pair: Pair,
  reference: Reference | null,
): readonly PreviewPicture[] {
  const text = makeText('en', en)
  const known = knownOf(pair, null, reference && { reference, engineOf: leverEngineOf })
  // The address of the app is unknown when these are rendered.
  const attribution = attributionOf(pair, '', { site: '', made: '' })
  return FIGURE_IDS.map((id) => {
    const { figure, chosen } = viewOf(id, '', known, text)
    const { outcome } = chosen
    const svg = svgPicture(
      { figure, outcome, attribution },
      pictureOptionsOf(PREVIEW, 'light'),
      text,
    )
    return { figure: id, svg, mark: markOf(svg) }
  })
}

/** Hashes the text only: the last digits of coordinates differ between machines. */
function markOf(svg: string): string {
  const words = svg.replaceAll(/<[^>]*>/g, '\n').replaceAll(/\n+/g, '\n')
  return createHash('sha256').update(words).digest('hex').slice(0, 16)
}
