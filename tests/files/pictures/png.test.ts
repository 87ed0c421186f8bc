import { describe, expect, it } from 'vitest'
import { pictureOptionsOf, PICTURE_SIZES } from '#files/pictures/pictureSizes.ts'
import { withDensity } from '#files/pictures/withDensity.ts'
import { plainPng } from '../../support/office.ts'
import { crc32 } from 'node:zlib'

describe('the size of a picture', () => {
  it('is a sheet of whole units, each the same number of pixels', () => {
    for (const size of Object.values(PICTURE_SIZES)) {
      const { width, height } = pictureOptionsOf(size, 'light')
      expect(Math.round(width * size.scale)).toBe(size.width)
      expect(Math.round(height * size.scale)).toBe(size.height)
    }
  })

  it('is within what every browser draws', () => {
    for (const { width, height } of Object.values(PICTURE_SIZES)) {
      expect(width * height).toBeLessThanOrEqual(4096 * 4096)
    }
  })
})

describe('the density of a PNG', () => {
  it('is written behind its header, with a checksum that holds', async () => {
    const plain = plainPng(8, 4)
    const dense = await withDensity(new Blob([Buffer.from(plain)], { type: 'image/png' }), 300)
    const bytes = Buffer.from(await dense.arrayBuffer())
    const chunk = bytes.subarray(33, 54)
    expect(dense.type).toBe('image/png')
    expect(chunk.toString('latin1', 4, 8)).toBe('pHYs')
    expect([chunk.readUInt32BE(8), chunk.readUInt32BE(12), chunk[16]]).toEqual([11_811, 11_811, 1])
    expect(chunk.readUInt32BE(17)).toBe(crc32(chunk.subarray(4, 17)))
    expect(Buffer.concat([bytes.subarray(0, 33), bytes.subarray(54)])).toEqual(Buffer.from(plain))
  })
})
