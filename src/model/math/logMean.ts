/** Closer than this in logs, the formula would divide 0 by 0. */
const SAME = 1e-12

/**
 * The logarithmic mean of two amounts: (a − b) / ln(a / b), and a where they are the same. It lies
 * between them, and is 0 where either is 0.
 */
export function logMean(a: number, b: number): number {
  if (a === b) return a
  const log = Math.log(a / b)
  return Math.abs(log) < SAME ? a : (a - b) / log
}
