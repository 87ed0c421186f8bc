import type { PrintableBriefing, PrintablePage } from '#files/briefing/printableBriefing.ts'
import type { ArchiveFile } from '#files/formats/zipped.ts'

/** Returns each figure's picture twice: as PNG, and as SVG, whose shapes can be edited. */
export function pictureFiles({ pages }: PrintableBriefing): readonly ArchiveFile[] {
  return pages.flatMap((page, index) => {
    const { png, svg } = page.picture
    return [
      { path: picturePath(page, index, 'png'), bytes: png },
      { path: picturePath(page, index, 'svg'), bytes: new TextEncoder().encode(svg) },
    ]
  })
}

/** Returns the path of a page's picture, relative to the root of the archive. */
export function picturePath({ figure }: PrintablePage, index: number, ending: string): string {
  return `figures/${index + 1}-${figure.id}.${ending}`
}
