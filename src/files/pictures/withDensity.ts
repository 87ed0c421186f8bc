const INCHES_PER_METRE = 1 / 0.0254
/** Length of the PNG signature and the IHDR chunk, in bytes. */
const HEADER = 33

/** Adds a pHYs chunk to a PNG, so that documents place it at its physical size. */
export async function withDensity(png: Blob, dpi: number): Promise<Blob> {
  const perMetre = Math.round(dpi * INCHES_PER_METRE)
  const chunk = new DataView(new ArrayBuffer(21))
  chunk.setUint32(0, 9)
  // The name of the chunk: pHYs.
  chunk.setUint32(4, 0x70_48_59_73)
  chunk.setUint32(8, perMetre)
  chunk.setUint32(12, perMetre)
  chunk.setUint8(16, 1)
  chunk.setUint32(17, crc32(new Uint8Array(chunk.buffer, 4, 13)))
  return new Blob([png.slice(0, HEADER), chunk, png.slice(HEADER)], { type: png.type })
}

/** Computes the checksum at the end of every chunk. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xff_ff_ff_ff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xed_b8_83_20 : 0)
  }
  return (crc ^ 0xff_ff_ff_ff) >>> 0
}
