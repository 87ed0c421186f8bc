import { CATALOGUE } from '#figures/catalogue.ts'
import type { Text } from '#i18n/text.ts'
import type { Edition } from './attribution.ts'
import { svgPicture, type PictureOptions } from '#files/pictures/svgPicture.tsx'
import {
  DOCUMENT_DRAWING,
  pictureOptionsOf,
  SLIDE_DRAWING,
  type PictureSize,
} from '#files/pictures/pictureSizes.ts'
import type { Outcome } from '#model/outcome.ts'
import type { Year } from '#model/units.ts'
import type { Picture, PrintablePage } from './printableBriefing.ts'
import { referenced, fileView, type Facts, type FileView, type Wanted } from './fileView.ts'

/** The page to create: figure, link of the view, and the texts of the briefing. */
export type WantedPage = Wanted &
  Readonly<{
    /** The neutral paragraph, its numbers filled in. */
    paragraph: string
    note: string
  }>

/** Options shared by all pages of a file. */
export type PrintOptions = Edition &
  Readonly<{
    theme: PictureOptions['theme']
    size: PictureSize
    /** Renders an SVG as PNG, in the browser or elsewhere. */
    png: (svg: string, size: PictureSize) => Promise<Blob>
    /** What needs drawings without the words around them; `null` for other files. */
    drawingFor: 'slide' | 'document' | null
  }>

/** Computes the complete content of a page; file formats only write it. */
export async function printablePage(
  { paragraph, note, ...wanted }: WantedPage,
  facts: Facts,
  options: PrintOptions,
  text: Text,
): Promise<PrintablePage> {
  const view = referenced(fileView(wanted, facts.known, options, text), facts, text)
  const { figure, attribution, assumptions, references } = view
  const picture = await pictureOf(view, options, text)
  const keyYears = CATALOGUE[figure.id].isMovedByScenario ? keyYearsOf(view.outcome) : []
  return { figure, attribution, picture, paragraph, note, assumptions, references, keyYears }
}

async function pictureOf(view: FileView, options: PrintOptions, text: Text): Promise<Picture> {
  const { theme, size, png } = options
  const look = pictureOptionsOf(size, theme)
  const { title, sentence } = view.figure
  const svg = svgPicture(view, look, text)
  const pixels = await png(svg, size)
  return {
    png: new Uint8Array(await pixels.arrayBuffer()),
    svg,
    width: look.width,
    height: look.height,
    alt: text.t('picture.alt', { title, sentence }),
    bare: await bareOf(view, options, text),
  }
}

/** Renders drawing and legend only; a slide needs none beside an editable chart. */
async function bareOf(
  view: FileView,
  { theme, png, drawingFor }: PrintOptions,
  text: Text,
): Promise<Picture['bare']> {
  if (drawingFor === null || (drawingFor === 'slide' && view.figure.native)) return null

  const size = drawingFor === 'slide' ? SLIDE_DRAWING : DOCUMENT_DRAWING
  const look = pictureOptionsOf(size, theme)
  const pixels = await png(svgPicture(view, { ...look, isBare: true }, text), size)
  const { width, height } = look
  return { png: new Uint8Array(await pixels.arrayBuffer()), width, height }
}

function keyYearsOf({ base, target, reached, projection }: Outcome): readonly Year[] {
  const years = [target.year, projection.lastYear, base.year, reached ?? target.year, base.year - 1]
  return [...new Set(years)]
}
