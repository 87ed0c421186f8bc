import { choose } from '#analysis/choose.ts'
import type { FigureId } from '#figures/catalogue.ts'
import { pictureOptionsOf, PICTURE_SIZES } from '#files/pictures/pictureSizes.ts'
import { svgPicture } from '#files/pictures/svgPicture.tsx'
import { readLink } from '#state/link/link.ts'
import type { PairFiles } from '#files/bundle/pairFiles.ts'
import { figureFor, knownOf, text } from './packages.ts'
import { parsedSvg } from './svg.ts'

/** The root of the light picture of a figure for a link, without title, sentence and source. */
export function pictureOf(files: PairFiles, id: FigureId, link = ''): Element {
  const figure = figureFor(files, id, link)
  const { pair } = files
  const { outcome } = choose(pair, readLink(link).selection, knownOf(files).levers)
  const attribution = { pair: '', address: '', link, vintage: pair.vintage, made: pair.vintage }
  const shown = { figure, outcome, attribution: { ...attribution, licence: pair.licence } }
  const look = { ...pictureOptionsOf(PICTURE_SIZES.double, 'light'), isBare: true }
  return parsedSvg(svgPicture(shown, look, text))
}
