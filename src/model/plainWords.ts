/**
 * Signs that are not seen but turn words round, hide them or forge others: controls, marks and
 * embeddings of direction, invisible operators, tags, noncharacters, halves of characters. The joiners
 * of Persian and Hindi (which also join emoji) stay, and so do the number signs of Arabic, which are
 * seen; so do tabs and line ends.
 */
const HIDDEN =
  /(?![\t\n\r\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]|\u200c|\u200d)[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\u{e0000}-\u{e0fff}]/gu
/** Other signs than those of the languages of Europe: only among them may be hidden ones. */
const UNUSUAL = /[^\t\n\r\u0020-\u007e\u00a0-\u00ac\u00ae-\u05ff]/
/** What ends a line in few programs only. */
const LINE_END = /[\u2028\u2029]/g

/**
 * Returns words without hidden signs. Whatever others may have written passes here where it enters:
 * links, files, bundles, storage, fields; then no page and no file has to.
 */
export function plainWords(words: string): string {
  // Files hold millions of texts; few are looked at twice.
  if (!UNUSUAL.test(words)) return words
  return words.replaceAll(LINE_END, '\n').replaceAll(HIDDEN, '')
}

/** Applies {@link plainWords} to every text in plain data; what it changes nothing in stays the same value. */
export function withPlainWords<Value>(value: Value): Value {
  if (typeof value === 'string') return plainWords(value) as Value
  if (typeof value !== 'object' || value === null) return value
  const items: readonly unknown[] = Object.values(value)
  const plain = items.map(withPlainWords)
  // Packages have a hundred thousand rows, which hardly ever change.
  if (plain.every((item, index) => item === items[index])) return value
  if (Array.isArray(value)) return plain as Value
  return Object.fromEntries(Object.keys(value).map((key, index) => [key, plain[index]])) as Value
}

/** Whether anything of a text is seen. */
export function isSeen(words: string): boolean {
  return /[^\s\p{Default_Ignorable_Code_Point}\u2800]/u.test(words)
}
