import type { Report } from '#imports/checks/problems.ts'
import type { ReferenceFacts } from './readReference.ts'

const QUANTILES = ['p1', 'p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95', 'p99'] as const

/** Checks that intervals contain their rate, and that quantiles increase. */
export function checkRates(facts: ReferenceFacts, report: Report): void {
  for (const { row, at } of facts['base-rates']) {
    if (row.low <= row.rate && row.rate <= row.high) continue
    const expected = `${row.low} to ${row.high}`
    report(at('rate'), String(row.rate), expected, 'The rate lies outside its own interval.')
  }
  for (const { row, at } of facts.multiples) {
    QUANTILES.slice(1).forEach((name, index) => {
      const before = row[QUANTILES[index] ?? 'p1']
      if (row[name] >= before) return
      report(at(name), String(row[name]), `${before} or more`, 'Quantiles rise from left to right.')
    })
  }
  for (const { row, at } of facts.falls) {
    if (row.p10 <= row.p50 && row.p50 <= row.p90) continue
    const expected = `${row.p10} to ${row.p90}`
    report(at('p50'), String(row.p50), expected, 'Quantiles rise from left to right.')
  }
}
