import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { palettePng } from '../../scripts/palettePng.ts'
import { PREVIEW, previewPictures } from '../../scripts/previewPictures.ts'
import { real, reference } from '../support/packages.ts'

const { id } = real.pair
const pictures = previewPictures(real.pair, reference)

describe('the preview of', () => {
  it.each(pictures)('$figure still shows the figure', ({ figure, mark }) => {
    const marks = JSON.parse(readFileSync('public/previews/marks.json', 'utf8'))
    expect(marks[id]?.[figure], 'The figure has changed since. Run `npm run previews`.').toBe(mark)
  })

  it.each(pictures)(
    '$figure is a picture of one byte a pixel in the size that is asked for',
    ({ figure }) => {
      const png = readFileSync(`public/previews/${id}/${figure}.png`)
      const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
      expect({ width, height }).toEqual({ width: 1200, height: 628 })
      expect({ width, height }).toEqual({ width: PREVIEW.width, height: PREVIEW.height })
      expect([...png.subarray(24, 26)]).toEqual([8, 3])
    },
  )

  it('every figure together is light enough to be kept with the code', () => {
    const sizes = pictures.map(
      ({ figure }) => readFileSync(`public/previews/${id}/${figure}.png`).length,
    )
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(600_000)
  })

  it('a figure is another as soon as one of its words is', () => {
    const [name] = real.pair.sources
    const renamed = real.pair.sources.map((source) =>
      source.id === real.pair.defaults.source ? { ...source, shortName: 'Elsewhere' } : source,
    )
    const changed = previewPictures({ ...real.pair, sources: renamed }, reference)
    expect(name).toBeDefined()
    expect(changed.map(({ mark }) => mark)).not.toEqual(pictures.map(({ mark }) => mark))
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
