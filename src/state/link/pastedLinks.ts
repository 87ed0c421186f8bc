import { plainWords } from '#model/plainWords.ts'
import { readEmbed } from './embedOptions.ts'
import { readLink, writeLink, type LinkProblem } from './link.ts'
import { linkPieces } from './linkPieces.ts'
import { linkParts } from './restoredLink.ts'
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
/** What mail and social networks add to an address. */
const TRACKING = /^(?:utm_|mc_|mtm_|pk_|_hs|__hs|igsh)|clid$/

/**
 * Reads the links in pasted text, such as mail, Markdown, HTML or an embed's code: addresses of this
 * site wherever it is served, its embeds, or the part behind the question mark alone. Other words
 * are ignored, and so is a link that stands there again. Never throws.
 */
export function readPasted(text: string): readonly PastedLink[] {
  const links = distinct(linkPieces(plainWords(text), partsRead).map((piece) => readPiece(piece)))
  if (links.length === 0) return [failed(plainWords(text).trim(), 'noLink')]
  // One link beyond the maximum is enough to report that there are too many.
  return links
    .slice(0, MOST_LINKS + 1)
    .map((link, index) =>
      index < MOST_LINKS ? link : { ok: false, found: link.found, code: 'tooMany' },
    )
}

type ReadPiece = Readonly<{ link: PastedLink; isCertain: boolean }>

function readPiece(text: string): ReadPiece {
  if (text.length > LONGEST_LINK) return { link: failed(text, 'tooLong'), isCertain: true }

  const query = queryOf(text)
  const { selection, problems } = readLink(readEmbed(query).link)
  const isEmpty = Object.keys(selection).length === 0
  const isForeign = linkParts(query).some(([name]) => !TRACKING.test(name))
  if (isEmpty && isForeign) return { link: failed(text, 'noParts'), isCertain: true }
  // An address alone may be that of the default scenario, or stand beside the link that is meant.
  return { link: { ok: true, found: cut(text), selection, problems }, isCertain: !isEmpty }
}

/** Returns the links that differ; those that are not certain only without any that is. */
function distinct(pieces: readonly ReadPiece[]): readonly PastedLink[] {
  const certain = pieces.filter(({ isCertain }) => isCertain)
  const links = (certain.length > 0 ? certain : pieces).map(({ link }) => link)
  const written = links.map((link) => (link.ok ? writeLink(link.selection) : link.found))
  return links.filter((_, index) => written.indexOf(written[index] ?? '') === index)
}

/** Returns how many parts can be read in a piece of text. */
function partsRead(piece: string): number {
  if (piece.length > LONGEST_LINK) return 0
  const { growthOf = {}, ...others } = readLink(readEmbed(queryOf(piece)).link).selection
  return Object.keys(others).length + Object.keys(growthOf).length
}

/** Returns the text after the question mark; without one, none of an address, else the whole. */
function queryOf(piece: string): string {
  const [before = ''] = piece.split('#')
  const mark = before.indexOf('?')
  if (mark >= 0) return before.slice(mark + 1)
  return /^https?:\/\//i.test(before) ? '' : before
}

function failed(text: string, code: (PastedLink & { ok: false })['code']): PastedLink {
  return { ok: false, found: cut(text), code }
}

function cut(text: string): string {
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text
}
