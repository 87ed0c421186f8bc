import type { PackageFacts } from './facts.ts'
import { quoted, type Report } from './problems.ts'

/**
 * Checks that measures have a year and the economy they are of, that no year has two notes or two
 * figures of a measure, and that there is one reference growth at most.
 */
export function checkContext(facts: PackageFacts, report: Report): void {
  const measured = new Set<string>()
  for (const { row, at } of facts.context) {
    if (row.measure === null) continue
    if (row.year === null) {
      const found = `a ${row.measure} without a year`
      report(at('year'), found, 'its calendar year', 'Fill it in, or empty the measure.')
    }
    if ((row.measure === 'deflator') !== (row.economy === null)) {
      const expected = row.measure === 'deflator' ? 'no economy' : 'the economy it is of'
      report(at('economy'), quoted(row.economy), expected, 'Only the index of prices has none.')
    }
    const key = `${row.measure} ${row.economy} ${row.year}`
    if (measured.has(key)) {
      const found = `a second ${row.measure} of this year`
      report(at('year'), found, 'one figure', 'Keep one of the two, or empty its measure.')
    }
    measured.add(key)
  }

  const noted = new Set<string>()
  for (const { row, at } of facts['year-notes']) {
    const key = `${row.source} ${row.year}`
    if (noted.has(key)) {
      const found = `a second note on ${row.year} of ${quoted(row.source)}`
      report(at('year'), found, 'one note', 'Make them one row.')
    }
    noted.add(key)
  }

  for (const { row, at } of facts['reference-growth'].slice(1)) {
    report(at('id'), quoted(row.id), 'no second reference growth', 'Keep one of them.')
  }
}
