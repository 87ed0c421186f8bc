import { plainWords } from '#model/plainWords.ts'

/**
 * Decodes bytes as text without hidden signs, piece by piece: by their byte order mark, as UTF-16 where every other byte is
 * zero, as UTF-8 where they are valid, and otherwise as Windows-1252, which holds Latin-1.
 *
 * Every file of plain ASCII is all of these, so a file is taken for UTF-8 until its first byte that
 * cannot be. A file that held valid UTF-8 before is damaged there: its byte becomes U+FFFD.
 */
export async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decode: ((bytes: Uint8Array) => string) | null = null
  for await (const bytes of chunks) {
    decode ??= decoderFor(bytes)
    yield plainWords(decode(bytes))
  }
  // What waited for the rest of its character.
  if (decode) yield plainWords(decode(new Uint8Array()))
}

/** The bytes that are looked at for zeros. */
const SAMPLE = 1024

function decoderFor(bytes: Uint8Array): (bytes: Uint8Array) => string {
  const encoding = utf16Of(bytes)
  if (encoding === null) return utf8Decoder()
  const decoder = new TextDecoder(encoding)
  return (more) => decoder.decode(more, { stream: more.length > 0 })
}

/**
 * Returns whether bytes begin text of two bytes a character: by its mark, or as every second byte of
 * text that is mostly Latin is zero. `null`: they do not.
 */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, SAMPLE)
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const few = sample.length / 5
  if (odd > few && even === 0) return 'utf-16le'
  return even > few && odd === 0 ? 'utf-16be' : null
}

function utf8Decoder(): (bytes: Uint8Array) => string {
  const strict = new TextDecoder('utf-8', { fatal: true })
  const lenient = new TextDecoder('utf-8')
  const windows = new TextDecoder('windows-1252')
  // As a stream, since Node 20 reads it as Latin-1 otherwise, which has no ’ and no €.
  const latin = (bytes: Uint8Array) => windows.decode(bytes, { stream: true })
  let hasUtf8 = false
  let isLatin = false
  let held = new Uint8Array()

  return (bytes) => {
    if (isLatin) return latin(bytes)
    const all = joined(held, bytes)
    // A piece ends behind a character of one byte, and so in the middle of none.
    const end = bytes.length === 0 ? all.length : all.findLastIndex((byte) => byte < 0x80) + 1
    const piece = all.subarray(0, end)
    held = all.slice(end)
    try {
      const text = strict.decode(piece)
      hasUtf8 ||= text.length < piece.length
      return text
    } catch {
      if (hasUtf8) return lenient.decode(piece)
      isLatin = true
      return latin(all)
    }
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second
  const all = new Uint8Array(first.length + second.length)
  all.set(first)
  all.set(second, first.length)
  return all
}
