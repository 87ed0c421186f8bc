import { wordsKnownIn } from '#imports/rows/wordsAbroad.ts'
import { plainWords } from '#model/plainWords.ts'

/**
 * Decodes bytes as text without hidden signs, piece by piece: by their byte order mark, as UTF-16 where every other byte is
 * zero, as UTF-8 where they are valid, and otherwise as Windows-1252, which holds Latin-1, unless they
 * begin with words that tables of another script use.
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

/** How programs wrote text before UTF-8, the likeliest first. */
const OLD_ENCODINGS = [
  'windows-1252',
  'windows-1254',
  'windows-1251',
  'windows-1256',
  'gb18030',
  'shift_jis',
] as const
/** The bytes in which the names of columns stand. */
const HEAD = 2048
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
  let old: TextDecoder | null = null
  let hasUtf8 = false
  let held = new Uint8Array()

  return (bytes) => {
    // As a stream, since Node 20 reads Windows-1252 as Latin-1 otherwise, which has no ’ and no €.
    if (old) return old.decode(bytes, { stream: true })
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
      old = new TextDecoder(oldEncodingOf(all.subarray(0, HEAD)))
      return old.decode(all, { stream: true })
    }
  }
}

/** Returns the encoding in which bytes have most words that tables use, the likeliest of several. */
function oldEncodingOf(head: Uint8Array): (typeof OLD_ENCODINGS)[number] {
  const counts = OLD_ENCODINGS.map((encoding) => {
    const text = new TextDecoder(encoding).decode(head, { stream: true })
    return { encoding, words: wordsKnownIn(text) }
  })
  const most = Math.max(...counts.map(({ words }) => words))
  return counts.find(({ words }) => words === most)?.encoding ?? 'windows-1252'
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second
  const all = new Uint8Array(first.length + second.length)
  all.set(first)
  all.set(second, first.length)
  return all
}
