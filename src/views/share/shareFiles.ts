import { fillTemplate } from '#figures/paragraphs/paragraph.ts'
import { defaultParagraph } from '#figures/paragraphs/defaultParagraph.ts'
import type { PictureOptions } from '#files/pictures/svgPicture.tsx'
import { pictureOptionsOf, PICTURE_SIZES, type PictureSize } from '#files/pictures/pictureSizes.ts'
import type { PrintableBriefing } from '#files/briefing/printableBriefing.ts'
import type { Text } from '#i18n/text.ts'
import type { ShareState } from './useShare.ts'
import type { ExportInput } from './useExporter.ts'

// The code of each format is large, so it is loaded on demand.

/** The figure on a slide. */
export async function slideFile({ share, text, signal, onProgress }: ExportInput): Promise<Blob> {
  const { slides } = await import('#files/slides/slides.ts')
  return slides(await briefingOf(share, 'slide', text), text, signal, onProgress)
}

/** The figure on a page of a Word document. */
export async function wordFile({ share, text, signal, onProgress }: ExportInput): Promise<Blob> {
  const { reportInWorker } = await import('#workers/reportInWorker.ts')
  return reportInWorker(await briefingOf(share, 'document', text), text, signal, onProgress)
}

/** The figure as a self-contained SVG. */
export async function svgFile(
  { view }: ShareState,
  size: PictureSize,
  theme: PictureOptions['theme'],
  text: Text,
): Promise<Blob> {
  const { svgPicture } = await import('#files/pictures/svgPicture.tsx')
  return new Blob([svgPicture(view, pictureOptionsOf(size, theme), text)], {
    type: 'image/svg+xml',
  })
}

/** The figure as a PNG. */
export async function pngFile(
  { view }: ShareState,
  size: PictureSize,
  theme: PictureOptions['theme'],
  text: Text,
): Promise<Blob> {
  const [{ svgPicture }, { png }] = await Promise.all([
    import('#files/pictures/svgPicture.tsx'),
    import('#files/pictures/png.ts'),
  ])
  return png(svgPicture(view, pictureOptionsOf(size, theme), text), size)
}

/** A briefing of one page, with the figure's default paragraph. */
async function briefingOf(
  share: ShareState,
  drawingFor: 'slide' | 'document',
  text: Text,
): Promise<PrintableBriefing> {
  const [{ printablePage }, { png }, facts] = await Promise.all([
    import('#files/briefing/printablePage.ts'),
    import('#files/pictures/png.ts'),
    share.facts(),
  ])
  const { wanted, edition, view } = share
  const { figure } = view
  const paragraph = fillTemplate(defaultParagraph(figure, text), figure.table, text)
  const size = PICTURE_SIZES.double
  const options = { ...edition, theme: 'light', size, png, drawingFor } as const
  const page = await printablePage({ ...wanted, paragraph, note: '' }, facts, options, text)
  const briefing = { title: figure.title, introduction: '', paper: 'a4', theme: 'light' } as const
  return { ...briefing, isWhole: false, pages: [page] }
}
