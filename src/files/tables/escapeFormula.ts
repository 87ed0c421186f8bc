/** Matches text that a spreadsheet would evaluate as a formula, but not signed numbers. */
const FORMULA = /^\s*(?:[=@＝＠]|[+＋\-－](?!\d+(?:[.,]\d+)*\s?%?$))/

/** Escapes text that a spreadsheet would evaluate by a leading apostrophe, which it does not show. */
export function escapeFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}
