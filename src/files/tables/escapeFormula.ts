/** What a spreadsheet would evaluate as a formula; signed numbers are none. */
const FORMULA = /^\s*(?:[=@＝＠]|[+＋\-－](?!\d+(?:[.,]\d+)*\s?%?$))/

/** Text that no spreadsheet evaluates: a leading apostrophe marks it as text and is not shown. */
export function escapeFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}
