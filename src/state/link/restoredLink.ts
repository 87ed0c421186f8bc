import { plainWords } from '#model/plainWords.ts'

/** A hostile link may hold a million parts; a genuine one never holds a hundred. */
const MOST_PARTS = 100

/** What stands after a link in a sentence, in quotes, brackets or marks of emphasis. */
const AFTER_LINKS = /[\])}>"'»”’`.,:;!?،؛؟*_~|\\]$/
/** How many of them may follow each other. */
const MOST_SIGNS = 10
/** Characters that stand plain in a query string, but not at its end. */
const PLAIN_AT_END = /[!'()*.:_~]$/

/** A part of a query string: its name, its first text, and how often the name stands there. */
type RawPart = readonly [name: string, text: string, count: number]

/**
 * Returns the parts of a query string, each name once, also where mail, chats and word
 * processors have escaped it twice, broken it into lines or added to its end. What links of this
 * app hold never changes by that.
 */
export function linkParts(query: string): readonly RawPart[] {
  const parts = new Map<string, RawPart>()
  for (const [rawName, rawText] of new URLSearchParams(restoredQuery(query))) {
    const name = restoredName(plainWords(rawName))
    const [, text = plainWords(rawText), count = 0] = parts.get(name) ?? []
    if (count > 0 || parts.size < MOST_PARTS) parts.set(name, [name, text, count + 1])
  }
  return [...parts.values()]
}

/** Encodes the end of a query string, so that what follows it in a text can be told from it. */
export function withEncodedEnd(query: string): string {
  return query.replace(PLAIN_AT_END, (last) => `%${last.charCodeAt(0).toString(16).toUpperCase()}`)
}

/**
 * Returns the text of a part that could not be read as it might have been: once more decoded,
 * without spaces, with plain dashes and without what followed the link.
 */
export function restoredText(text: string): string {
  return withoutEnd(
    decoded(text)
      .replaceAll(/[\s\p{Cf}]+/gu, '')
      .replaceAll(/[‐‑‒–−]/g, '-')
      .replaceAll('…', '..'),
  )
}

function restoredQuery(query: string): string {
  const joined = query.replaceAll(/[\n\r]\s*|[\u200B-\u200F\u2060\uFEFF]/g, '')
  const unescaped = joined.replaceAll(/&(?:amp;|#0*38;|#x0*26;)+/gi, '&')
  // Mail writes "=3D" for "=", and nothing but a free name begins so.
  const isQuoted = /(?:^|[?&])(?!(?:name|bus)=)[\w.-]+=3D/.test(unescaped)
  const plain = isQuoted ? unescaped.replaceAll('=3D', '=') : unescaped
  return withoutEnd(plain.includes('=') ? plain : decoded(plain))
}

function restoredName(name: string): string {
  return name
    .replace(/^[\s?]*(?:amp;)*/i, '')
    .trim()
    .replaceAll(/[‐‑‒–−]/g, '-')
}

/** Removes what stands after a link; a closing bracket only without an opening one in the link. */
function withoutEnd(link: string): string {
  let rest = link
  for (let signs = 0; signs < MOST_SIGNS && AFTER_LINKS.test(rest); signs += 1) {
    if (rest.endsWith(')') && isBalanced(rest)) break
    rest = rest.slice(0, -1)
  }
  return rest
}

function isBalanced(link: string): boolean {
  const count = (bracket: RegExp) => link.match(bracket)?.length ?? 0
  return count(/\(|%28/g) >= count(/\)|%29/g)
}

/** Decodes a text until it has no more escapes, at most thrice. */
function decoded(text: string): string {
  let plain = text
  for (let round = 0; round < 3 && /%[0-9a-f]{2}/i.test(plain); round += 1) {
    try {
      plain = decodeURIComponent(plain)
    } catch {
      return plain
    }
  }
  return plain
}
