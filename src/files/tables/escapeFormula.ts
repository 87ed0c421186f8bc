/** A spreadsheet would take it for a formula and run it; signed numbers are none. */
const FORMULA = /^\s*(?:[=@＝＠]|[+＋\-－](?!\d+(?:[.,]\d+)*\s?%?$))/

/** Text that no spreadsheet runs: an apostrophe makes a formula a text, and is not shown there. */
export function escapeFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}
