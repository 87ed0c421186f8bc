/**
 * Classes of characters with similar widths. The widths are rounded up, so that text also fits in the
 * fallback fonts of other programs.
 */
const NARROW = /[iljtfrI.,:;'|!()[\]\s·\u00a0]/
const WIDE = /[mwMW@%—]/
const CAPITAL = /\p{Lu}/u

const segmenter = new Intl.Segmenter()

/** Estimates the width of `text` at a font size of `size` pixels, in pixels, without a browser. */
export function textWidth(text: string, size: number): number {
  let width = 0
  for (const character of text) width += widthOf(character)
  return width * size
}

/** Returns the estimated width of a character, in em. */
function widthOf(character: string): number {
  if (NARROW.test(character)) return 0.31
  if (WIDE.test(character)) return 0.9
  return CAPITAL.test(character) ? 0.68 : 0.565
}

/**
 * Truncates `text` to `width` pixels, with an ellipsis at its end; text that fits is returned
 * unchanged.
 */
export function fitted(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text

  const characters = Array.from(segmenter.segment(text), ({ segment }) => segment)
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, size) > width) {
    characters.pop()
  }
  return `${characters.join('').trimEnd()}…`
}

/** Wraps `text` into lines of at most `width` pixels: between words, and inside a word that is wider. */
export function wrapped(text: string, width: number, size: number): string[] {
  return filled(text.split(' '), ' ', width, size)
}

/** Fills lines with as many parts as fit, joined by `glue`. */
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
  return [...lines, line].filter((text) => text !== '')
}

/** Breaks a word wider than a line: a URL after `&`, `?` and `/`, any other word between letters. */
function cut(word: string, width: number, size: number): string[] {
  const parts = word.split(/(?<=[&?/])/)
  const pieces = parts.length > 1 ? parts : Array.from(word)
  return pieces.length > 1 ? filled(pieces, '', width, size) : [word]
}
