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

/** What stands for a figure where its address is shared: the default view, as a picture to be drawn. */
export type PreviewPicture = Readonly<{
  figure: FigureId
  svg: string
  /** Tells whether a PNG was made of this picture: it changes with every word and number in it. */
  mark: string
}>

/** The size that networks and chats ask for, in pixels. */
export const PREVIEW = PICTURE_SIZES.social

/** The preview of every figure of a pair. */
export function previewPictures(
  pair: Pair,
  reference: Reference | null,
): readonly PreviewPicture[] {
  const text = makeText('en', en)
  const known = knownOf(pair, null, reference && { reference, engineOf: leverEngineOf })
  // Where the app will be served from, nobody knows when these are drawn.
  const attribution = attributionOf(pair, '', { site: '', made: '' })
  return FIGURE_IDS.map((id) => {
    const { figure, chosen } = viewOf(id, '', known, text)
    const { outcome } = chosen
    const drawn = svgPicture(
      { figure, outcome, attribution },
      pictureOptionsOf(PREVIEW, 'light'),
      text,
    )
    return { figure: id, svg: drawn, mark: markOf(drawn) }
  })
}

/** Of the words alone: where a line ends may differ in its last digit from machine to machine. */
function markOf(drawn: string): string {
  const words = drawn.replaceAll(/<[^>]*>/g, '\n').replaceAll(/\n+/g, '\n')
  return createHash('sha256').update(words).digest('hex').slice(0, 16)
}
