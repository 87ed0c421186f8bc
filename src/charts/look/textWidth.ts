/**
 * Widths of characters as parts of the type size, on the generous side, so that words fit in the
 * fonts that a reader's program may put in place of ours.
 */
const NARROW = /[iljtfrI.,:;'|!()[\]\s·\u00a0]/
const WIDE = /[mwMW@%—]/
const CAPITAL = /\p{Lu}/u

const segmenter = new Intl.Segmenter()

/** About how wide `text` is in type of `size` pixels; for drawings made where nothing can measure. */
export function textWidth(text: string, size: number): number {
  let width = 0
  for (const character of text) width += widthOf(character)
  return width * size
}

function widthOf(character: string): number {
  if (NARROW.test(character)) return 0.31
  if (WIDE.test(character)) return 0.9
  return CAPITAL.test(character) ? 0.68 : 0.565
}

/** `text` as far as it fits into `width`, ending in an ellipsis where something is left out. */
export function fitted(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text

  const characters = Array.from(segmenter.segment(text), ({ segment }) => segment)
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, size) > width) {
    characters.pop()
  }
  return `${characters.join('').trimEnd()}…`
}

/** `text` cut into lines that are at most `width` wide: between words, and inside one that is wider. */
export function wrapped(text: string, width: number, size: number): string[] {
  return filled(text.split(' '), ' ', width, size)
}

/** Lines of as many parts as fit, with `glue` between them. */
function filled(parts: readonly string[], glue: string, width: number, size: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const part of parts) {
    const longer = line === '' ? part : `${line}${glue}${part}`
    if (textWidth(longer, size) <= width) {
      line = longer
      continue
    }
    const pieces = textWidth(part, size) <= width ? [part] : cut(part, width, size)
    lines.push(line, ...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  return [...lines, line].filter((one) => one !== '')
}

/** An address has no spaces: it is cut behind its own signs, or anywhere if it must be. */
function cut(word: string, width: number, size: number): string[] {
  const parts = word.split(/(?<=[&?/])/)
  const pieces = parts.length > 1 ? parts : Array.from(word)
  return pieces.length > 1 ? filled(pieces, '', width, size) : [word]
}
