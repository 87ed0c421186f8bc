import { isRightToLeft } from './direction.ts'
import { parseMarkdown, plainText, type Run } from './parseMarkdown.ts'
import { printableText } from './printableText.ts'

/** Characters with a meaning in Markdown, its dialects and template languages. */
const MARKS = /[\\`*_[\]|~#]/g
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '{': '&#123;',
  '}': '&#125;',
}
/** Matches what would begin a list, a heading, a rule or a definition at the start of a line. */
const BEGINNING = /^(?:[-+=:](?!\d)|\d{1,9}(?=[.)](?:\s|$)))/
const UNSAFE_IN_ADDRESS = /[^\w\-.~:/?#@!$&*+,;=%[\]\u0080-\u{10ffff}]/gu

/** Escapes any text for Markdown, as one line: no markup, no HTML, no template expression. */
export function escapeMarkdown(text: string): string {
  return escapeMarks(text).trim().replace(BEGINNING, escapedBeginning)
}

/**
 * Rewrites a reader's text in the Markdown subset as Markdown that is safe in any content system. Markdown has
 * no directions, so that a block from right to left is in an element with its own.
 */
export function safeMarkdown(source: string): string {
  return parseMarkdown(source)
    .map((block) => {
      const words =
        block.kind === 'list'
          ? block.entries.map((entry) => `- ${lineOf(entry)}`).join('\n')
          : lineOf(block.runs)
      const isTurned = isRightToLeft(plainText([block])) === true
      return isTurned ? `<div dir="rtl">\n\n${words}\n\n</div>` : words
    })
    .join('\n\n')
}

/** A Markdown link; plain escaped text where the address is `null`. */
export function markdownLink(text: string, url: string | null): string {
  return url === null
    ? escapeMarkdown(text)
    : `[${escapeMarks(text).trim()}](${escapeAddress(url)})`
}

/** An address escaped for the parentheses of a link. */
export function escapeAddress(url: string): string {
  return url
    .replaceAll(UNSAFE_IN_ADDRESS, (character) => percentOf(character))
    .replaceAll(/&(?=#?\w+;)/g, '&amp;')
}

function escapeMarks(text: string): string {
  return printableText(text)
    .replaceAll(/[ \t\n]+/g, ' ')
    .replaceAll(MARKS, (mark) => `\\${mark}`)
    .replaceAll(/[&<>{}]/g, (character) => ENTITIES[character] ?? character)
}

/** Escapes the beginning of a line: the dot after a number, or the sign itself. */
function escapedBeginning(beginning: string): string {
  return /^\d/.test(beginning) ? `${beginning}\\` : `\\${beginning}`
}

function lineOf(runs: readonly Run[]): string {
  const line = runs.map(markedWords).join('').trim()
  const [first] = runs
  const isMarked = first && (first.isBold || first.isItalic || first.url !== null)
  return isMarked ? line : line.replace(BEGINNING, escapedBeginning)
}

/** Writes a run with its markers. White space stays outside of them, or they would not be recognised. */
function markedWords({ text, isBold, isItalic, url }: Run): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  if (words === '') return ' '

  const marks = `${isBold ? '**' : ''}${isItalic ? '*' : ''}`
  const marked = `${marks}${escapeMarks(words)}${marks}`
  const linked = url === null ? marked : `[${marked}](${escapeAddress(url)})`
  return `${before && ' '}${linked}${after && ' '}`
}

function percentOf(character: string): string {
  return [...new TextEncoder().encode(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
}
