/**
 * A file name valid on every system and stable for the same parts: `pair-figure-2026-11-24.csv`. Letters
 * of every script stay.
 */
export function fileName(parts: readonly string[], ending: string): string {
  const name = parts
    .map((part) => part.normalize('NFC').replaceAll(/\p{Variation_Selector}/gu, ''))
    .map((part) => part.replaceAll(/[^\p{L}\p{M}\p{N}_.-]+/gu, '-'))
    .map((part) => part.replaceAll(/^[-.]+|[-.]+$/g, ''))
    .filter((part) => part !== '')
    .join('-')
    .replace(RESERVED, '$&_')
  return `${cut(name === '' ? UNNAMED : name)}.${ending}`
}

const UNNAMED = 'corridor'
/** Devices of Windows, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])(?=\.|$)/i
/** In bytes: some systems limit names to 255; longer ones are unreadable anyway. */
const LONGEST = 120

/** Returns as many whole letters of a name as fit, with the marks that belong to each. */
function cut(name: string): string {
  const letters = name.match(/\P{M}\p{M}*/gu) ?? []
  let [bytes, fitting] = [0, '']
  for (const letter of letters) {
    bytes += new TextEncoder().encode(letter).length
    if (bytes > LONGEST) break
    fitting += letter
  }
  return fitting
}
