import { createHash } from 'node:crypto'
import type { Reference } from '#datasets/referenceSchemas.ts'
import type { Pair } from '#datasets/schemas.ts'
import { FIGURE_IDS, type FigureId } from '#figures/catalogue.ts'
import { choose } from '#analysis/choose.ts'
import type { Known } from '#analysis/known.ts'
import { BASELINE, DESK } from '#state/link/compared.ts'
import { attributionOf } from '#files/briefing/attribution.ts'
import { fileView } from '#files/briefing/fileView.ts'
import { knownOf } from '#analysis/levers/knownOf.ts'
import { svgPicture } from '#files/pictures/svgPicture.tsx'
import { pictureOptionsOf, PICTURE_SIZES } from '#files/pictures/pictureSizes.ts'
import { en } from '#i18n/en.ts'
import { makeText } from '#i18n/text.ts'

/** The picture in link previews of a figure, to be rendered as a PNG. */
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
  const nowhere = { site: '', made: '' }
  return FIGURE_IDS.map((id) => {
    const link = previewLink(id, known)
    const view = fileView({ figure: id, link }, known, nowhere, text)
    const svg = svgPicture(
      { ...view, attribution: attributionOf(pair, '', nowhere) },
      pictureOptionsOf(PREVIEW, 'light'),
      text,
    )
    const hash = createHash('sha256').update(svg).digest('hex').slice(0, 16)
    return { figure: id, svg, hash }
  })
}

/** The figures that have nothing to show before something is moved. */
const MOVED: ReadonlySet<FigureId> = new Set(['contributions', 'recovery', 'compare', 'difference'])

/** The view in the preview of a figure: the default one, or an example where that would be empty. */
export function previewLink(id: FigureId, known: Known): string {
  if (!MOVED.has(id)) return ''
  const { base } = choose(known.pair, {}, known.levers).outcome
  const year = base.year + 2
  return `growth=20&shock=${year}:-15:2&levers=fta:1@${year}~border:5@${year}&compare=${DESK}~${BASELINE}`
}

/** Where the preview of a figure lies in the built site. */
export function previewPath(pair: string, figure: string): string {
  return `previews/${pair}/${figure}.png`
}
