/** Formulas count trade in millions of US dollars. */
export const MILLION = 1e6

/** US dollars to the cent: without the dust that binary fractions leave in sums and units. */
export function toCents(value: number): number {
  return Number(value.toFixed(2))
}

/** A number as it stands in formulas: to eight decimals, which is cents where it counts millions. */
export function shownNumber(value: number): string {
  return value.toFixed(8).replace(/\.?0+$/, '')
}

/** The formula of a sum of amounts in US dollars. */
export function formulaOfSum(values: readonly number[]): string {
  return values.map((value) => shownNumber(value / MILLION)).join(' + ')
}
