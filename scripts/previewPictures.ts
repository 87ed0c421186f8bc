import { createHash } from 'node:crypto'
import type { Reference } from '#datasets/referenceSchemas.ts'
import type { Pair } from '#datasets/schemas.ts'
import { choose } from '#analysis/choose.ts'
import { withChance } from '#analysis/simulation/simulationResult.ts'
import type { FigureId } from '#analysis/known.ts'
import { FIGURES } from '#figures/figures.ts'
import { leverEngineOf } from '#analysis/levers/leverEngineOf.ts'
import { knownOf } from '#analysis/levers/leverFacts.ts'
import { attributionOf } from '#files/briefing/attribution.ts'
import { svg } from '#files/pictures/picture.tsx'
import { lookOf, PICTURE_SIZES } from '#files/pictures/pictureSizes.ts'
import { en } from '#i18n/en/en.ts'
import { makeText } from '#i18n/text.ts'

/** What stands for a figure where its address is shared: the default view, as a picture to be drawn. */
export type PreviewPicture = Readonly<{
  figure: FigureId
  svg: string
  /** Names the PNG made of this picture: it changes with everything in it. */
  hash: string
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
  const plain = choose(pair, {}, known.levers)
  // The address that the app will be served from is not known when these are made.
  const imprint = attributionOf(pair, '', { site: '', made: '' })
  return (Object.keys(FIGURES) as FigureId[]).map((id) => {
    const chosen = withChance(id, known, plain)
    const figure = FIGURES[id](known, chosen, text)
    const { outcome } = chosen
    const drawn = svg({ figure, outcome, imprint }, lookOf(PREVIEW, 'light'), text)
    const hash = createHash('sha256').update(drawn).digest('hex').slice(0, 16)
    return { figure: id, svg: drawn, hash }
  })
}

/** Where the preview of a figure lies in the built site. */
export function previewPath(pair: string, figure: string): string {
  return `previews/${pair}/${figure}.png`
}
