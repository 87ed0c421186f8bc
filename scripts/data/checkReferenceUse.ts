import type { Reference } from '#datasets/referenceSchemas.ts'
import { quoted, type Report } from '#imports/checks/problems.ts'
import type { DataPackage } from '#imports/checks/readPackage.ts'

/** Checks that levers named by pairs exist, and that only levers that add amounts have projects. */
export function checkReferenceUse(
  packages: readonly DataPackage[],
  { levers }: Reference,
  report: Report,
): void {
  const known = new Set(levers.map(({ id }) => id))
  const adding = new Set(
    levers.filter(({ mechanism }) => mechanism === 'project').map(({ id }) => id),
  )
  for (const { facts } of packages) {
    for (const { row, at } of facts['lever-scope'].filter((each) => !known.has(each.row.lever))) {
      const expected = 'the id of a row in reference/levers.csv'
      report(at('lever'), quoted(row.lever), expected, 'Correct the id, or add the lever.')
    }
    for (const { row, at } of facts.projects) {
      if (!adding.has(row.lever)) {
        const expected = `one of ${[...adding].join(', ')}`
        report(
          at('lever'),
          quoted(row.lever),
          expected,
          'Only levers that add an amount have projects.',
        )
      }
      if (row.low > row.value || row.value > row.high) {
        const expected = `${row.low} to ${row.high}`
        report(at('value'), String(row.value), expected, 'The amount lies outside its own range.')
      }
    }
  }
}
