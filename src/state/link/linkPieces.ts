import { PART_BY_NAME } from './parts.ts'

/** What stands between links, and in none of them. */
const TOKEN = /[^\s"<>`{}[\]|\\^]+/g
/** A second address within an address, as services that check or count links write it. */
const WRAPPED = /(?<!^|(?:name|parentUrl)=)https?(?::|%3A|%253A)(?:\/|%2F|%252F){2}/gi
/** Proofpoint writes “-3A” for “%3A”, and “_” for “/”. */
const PROOFPOINT = /\/\/urldefense\.proofpoint\.com\/v2\/url\?u=([^&]+)/i
/** What Google appends to an address that it wraps. */
const OF_WRAPPER = /&(?:sa|ust|usg|ved|source=(?:gmail|editors))\b.*$/
/** The code of an embed holds four. */
const MOST_PIECES = 50
/** Files that the code for an embed names beside the embed. */
const FILE = /\.(?:js|css|png|jpe?g|gif|svg)$/i

/**
 * Finds the links in text as people copy it: mail with lines broken and quoted, Markdown, HTML, an
 * embed's code, addresses wrapped by services that check them.
 *
 * @param gain how many parts of a link a text holds that can be read
 */
export function linkPieces(pasted: string, gain: (piece: string) => number): readonly string[] {
  // Mail breaks its lines after a "=" where it writes "=3D" for that sign.
  const mail = pasted.includes('=3D') ? pasted.replaceAll(/=\r?\n/g, '') : pasted
  const text = unescapedHtml(mail).replaceAll(/^[ \t]*(?:[>|][ \t]?)+/gm, '')
  const pieces: string[] = []
  let end = -1
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const last = pieces.at(-1)
    const gap = end < 0 ? null : text.slice(end, index)
    const joined = last === undefined ? null : continued(last, gap, token, gain)
    const start = startOf(token)
    if (joined !== null) pieces[pieces.length - 1] = joined
    else if (start !== null && pieces.push(start) === MOST_PIECES) break
    end = joined !== null || start !== null ? index + token.length : -1
  }
  return pieces.map((piece) => unwrapped(piece)).filter((piece) => !FILE.test(piece))
}

const ADDRESS = /^https?:\/\//i
const NAMES = [...PART_BY_NAME.keys(), 'compare', String.raw`growth\.[^=&]+`]
const PART = new RegExp(`^(?:${NAMES.join('|')})=.`)

/** Returns a word from where a link begins in it, or `null` if none does. */
function startOf(token: string): string | null {
  const address = token.search(/https?(?::|%3A)(?:\/|%2F){2}/i)
  if (address >= 0) return token.slice(address)
  const word = token.replace(/^[('«“]+/, '')
  const [before = '', query = ''] = word.split('?', 2)
  if (PART.test(before)) return word
  return PART.test(query) ? word : null
}

/** Returns a link with the next word, if it goes on there: across the end of a line, or a space in a name. */
function continued(
  link: string,
  gap: string | null,
  token: string,
  gain: (piece: string) => number,
): string | null {
  if (gap === null || !/^\s+$/.test(gap) || ADDRESS.test(token)) return null
  const isLine = /[\n\r]/.test(gap)
  const isOpen = /[?&=]$|%[\da-f]{0,2}$/i.test(link) || /^[&=%]/.test(token)
  // What is a link of its own goes on with an address only where that has no query yet.
  const isNext = isLine && ADDRESS.test(link) && !link.includes('?') && !PART.test(token)
  if (!isOpen && !isNext && startOf(token) !== null) return null
  // A word without any sign of a link is the next word of the text.
  if (!isOpen && !/[\d=&%]/.test(token)) return null

  // Mail may mark the end of a line by "=".
  const unmarked = `${link.replace(/=$/, '')}${token}`
  const plain = `${link}${isLine ? '' : ' '}${token}`
  const joined = isLine && gain(unmarked) > gain(plain) ? unmarked : plain
  return isOpen || gain(joined) > gain(link) ? joined : null
}

/** Returns the address inside an address, decoded; other text as it is. */
function unwrapped(piece: string): string {
  const [, escaped] = PROOFPOINT.exec(piece) ?? []
  if (escaped !== undefined) {
    return decodedAddress(escaped.replaceAll(/-([\dA-F]{2})/g, '%$1').replaceAll('_', '/'))
  }
  const at = [...piece.matchAll(WRAPPED)].at(-1)?.index ?? 0
  const inner = piece.slice(at)
  if (at > 0 && /^https?:\/\/[^?]*\?/i.test(inner)) {
    return inner.replace(/__;.*$/, '').replace(OF_WRAPPER, '')
  }
  const isEncoded = at > 0 || /^https?%3A/i.test(piece)
  return isEncoded ? decodedAddress(inner.replace(/&.*$/, '')) : piece
}

/** Decodes an address that was escaped once or twice. */
function decodedAddress(escaped: string): string {
  try {
    const once = decodeURIComponent(escaped)
    return ADDRESS.test(once) ? once : decodeURIComponent(once)
  } catch {
    return escaped
  }
}

const CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

/** Replaces the escapes of HTML by their characters, also where they were escaped twice. */
function unescapedHtml(text: string): string {
  const once = (escaped: string) =>
    escaped.replaceAll(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]+));/gi, (escape, dec, hex, name) => {
      if (name) return CHARACTERS[String(name).toLowerCase()] ?? escape
      const code = dec ? Number(dec) : Number.parseInt(hex, 16)
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : escape
    })
  return once(once(text))
}
