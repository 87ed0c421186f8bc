import { FIGURE_IDS } from '#figures/catalogue.ts'
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { palettePng } from '../../scripts/palettePng.ts'
import { viewOf } from '#figures/viewOf.ts'
import { PREVIEW, previewLink, previewPictures } from '../../scripts/previewPictures.ts'
import { knownOf, real, reference, text } from '../support/packages.ts'

const pictures = previewPictures(real.pair, reference)

describe('the preview of a figure', () => {
  it('is a drawing of every figure in the shape that networks ask for', () => {
    expect(pictures.map(({ figure }) => figure)).toEqual(FIGURE_IDS)
    expect([PREVIEW.width, PREVIEW.height]).toEqual([1200, 628])
    for (const { figure, svg } of pictures) {
      const [, width, height] = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []
      expect({ figure, shape: Number(width) / Number(height) }).toEqual({
        figure,
        shape: expect.closeTo(1200 / 628, 3),
      })
    }
  })

  it('shows something of every figure, with an example where the default view is empty', () => {
    const known = knownOf(real)
    for (const { figure: id, svg } of pictures) {
      const { figure } = viewOf(id, previewLink(id, known), known, text)
      expect({ id, isDrawn: figure.draw !== null }).toEqual({ id, isDrawn: true })
      expect(svg).not.toMatch(/Nothing that is assumed differs|nothing to compare/i)
    }
  })

  it('has its own name, and another as soon as one of its words changes', () => {
    const names = pictures.map(({ hash }) => hash)
    expect(new Set(names).size).toBe(names.length)
    expect(previewPictures(real.pair, reference).map(({ hash }) => hash)).toEqual(names)

    const renamed = real.pair.sources.map((source) =>
      source.id === real.pair.defaults.source ? { ...source, shortName: 'Elsewhere' } : source,
    )
    const changed = previewPictures({ ...real.pair, sources: renamed }, reference)
    expect(changed.map(({ hash }) => hash)).not.toEqual(names)
  })
})

describe('a picture of few colours', () => {
  it('keeps every pixel as it was', () => {
    const colours = [
      [253, 252, 250],
      [29, 31, 35],
      [184, 53, 15],
    ]
    const pixels = Array.from({ length: 12 }, (_, index) => [...(colours[index % 3] ?? []), 255])
    const png = Buffer.from(
      palettePng({ width: 4, height: 3, rgba: Uint8Array.from(pixels.flat()) }),
    )
    const palette = part(png, 'PLTE')
    const rows = inflateSync(part(png, 'IDAT'))
    const drawn = [0, 1, 2].flatMap((row) =>
      [...rows.subarray(row * 5 + 1, row * 5 + 5)].map((index) => [
        ...palette.subarray(index * 3, index * 3 + 3),
        255,
      ]),
    )
    expect(drawn).toEqual(pixels)
  })
})

function part(png: Buffer, name: string): Buffer {
  const at = png.indexOf(name, 0, 'latin1')
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4))
}
