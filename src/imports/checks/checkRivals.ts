import type { Entry, PackageFacts } from './facts.ts'
import { quoted, type Report } from './problems.ts'

type Observed = Entry<'observations'>

/**
 * Checks that exactly one of several figures for the same flow, source and period is preferred,
 * that none is duplicated, and that whole years of a series do not overlap.
 */
export function checkRivals(facts: PackageFacts, report: Report): void {
  const periods = grouped(facts.observations, ({ row }) => {
    const { source, flow, span, year, firstDay, lastDay } = row
    return [source, flow, span, ...(span === 'year' ? [year] : [firstDay, lastDay])].join(' ')
  })
  for (const rivals of periods) {
    checkPreferred(rivals, report)
    checkTwins(rivals, report)
  }
  const series = grouped(
    facts.observations.filter(({ row }) => row.span === 'year' && row.preferred),
    ({ row }) => `${row.source} ${row.flow}`,
  )
  for (const years of series) checkOverlap(years, report)
  checkClaimRivals(facts['claim-rivals'], report)
}

function checkPreferred(rivals: readonly Observed[], report: Report): void {
  const preferred = rivals.filter(({ row }) => row.preferred)
  const [first] = rivals
  const advice = 'Set preferred to true for exactly one of them.'
  if (preferred.length === 0 && first) {
    const ids = rivals.map(({ row }) => row.id).join(', ')
    report(first.at('preferred'), `no preferred figure among ${ids}`, 'exactly one', advice)
  }
  for (const { row, at } of preferred.slice(1)) {
    report(
      at('preferred'),
      `${quoted(row.id)} preferred beside ${quoted(preferred[0]?.row.id)}`,
      'exactly one',
      advice,
    )
  }
}

function checkTwins(rivals: readonly Observed[], report: Report): void {
  rivals.forEach(({ row, at }, index) => {
    const twin = rivals.slice(0, index).find((other) => other.row.value === row.value)
    if (!twin) return
    const found = `the same value as ${quoted(twin.row.id)}`
    report(
      at('value'),
      found,
      'rivals that differ',
      'Make them one row with the publications of both.',
    )
  })
}

function checkOverlap(years: readonly Observed[], report: Report): void {
  const inOrder = years.toSorted((a, b) => (a.row.firstDay < b.row.firstDay ? -1 : 1))
  inOrder.slice(1).forEach(({ row, at }, index) => {
    const before = inOrder[index]?.row
    if (!before || before.year === row.year || row.firstDay > before.lastDay) return
    const expected = `a day after ${before.lastDay}, when ${before.id} ends`
    report(
      at('firstDay'),
      quoted(row.firstDay),
      expected,
      'Two years of a series overlap; correct one.',
    )
  })
}

function checkClaimRivals(rivals: PackageFacts['claim-rivals'], report: Report): void {
  for (const same of grouped(rivals, ({ row }) => `${row.claim} ${row.statement}`)) {
    for (const { row, at } of same.slice(1)) {
      const found = `the statement of ${quoted(same[0]?.row.id)} again`
      report(at('statement'), found, `another for ${quoted(row.claim)}`, 'Delete one of them.')
    }
  }
}

function grouped<Each>(
  all: readonly Each[],
  keyOf: (each: Each) => string,
): readonly (readonly Each[])[] {
  const groups = new Map<string, Each[]>()
  for (const each of all) {
    const key = keyOf(each)
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()]
}
