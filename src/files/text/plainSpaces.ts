/** Matches spaces that only typesetting knows: no-break, thin and the like. */
const TYPESET = /[\u00a0\u2000-\u200a\u202f]/g

/** Replaces typeset spaces by plain ones, by which data is searched and joined. */
export function plainSpaces(text: string): string {
  return text.replaceAll(TYPESET, ' ')
}
