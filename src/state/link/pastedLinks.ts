import { readEmbed } from './embedOptions.ts'
import { readLink, type LinkProblem } from './link.ts'
import type { Selection } from './selection.ts'

/**
 * A pasted link with its selection, or the reason (`code`) why it has none; `found`: its cut text.
 */
export type PastedLink =
  | Readonly<{
      ok: true
      found: string
      selection: Selection
      /** Parts of it that could not be read. */
      problems: readonly LinkProblem[]
    }>
  | Readonly<{ ok: false; found: string; code: 'noLink' | 'noParts' | 'tooLong' | 'tooMany' }>

/** As many as a comparison has scenarios. */
const MOST_LINKS = 6
/** In characters. */
const LONGEST_LINK = 8000
/** The length to which `found` is cut for messages, in characters. */
const LONGEST_FOUND = 60

/**
 * Reads the links in pasted text, separated by spaces or lines: addresses of this site wherever it
 * is served, its embeds, or the part behind the question mark alone. Never throws.
 */
export function readPasted(text: string): readonly PastedLink[] {
  const pieces = text
    .trim()
    .split(/\s+/, MOST_LINKS + 1)
    .filter((piece) => piece !== '')
  return pieces.map((piece, index) =>
    index < MOST_LINKS ? readPiece(piece) : { ok: false, found: cut(piece), code: 'tooMany' },
  )
}

function readPiece(piece: string): PastedLink {
  const found = cut(piece)
  if (piece.length > LONGEST_LINK) return { ok: false, found, code: 'tooLong' }

  const query = queryOf(piece)
  if (query === null) return { ok: false, found, code: 'noLink' }

  const { selection, problems } = readLink(readEmbed(query).link)
  const isLost = problems.length > 0 && Object.keys(selection).length === 0
  return isLost ? { ok: false, found, code: 'noParts' } : { ok: true, found, selection, problems }
}

/**
 * Returns the text after the question mark: empty for an address without one, `null` if no link.
 */
function queryOf(piece: string): string | null {
  const [before = ''] = piece.split('#')
  const mark = before.indexOf('?')
  if (mark >= 0) return before.slice(mark + 1)
  if (/^https?:\/\//i.test(before)) return ''
  return before.includes('=') ? before : null
}

function cut(text: string): string {
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text
}
