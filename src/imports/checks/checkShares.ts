import type { PackageFacts } from './facts.ts'
import { figureId, groupValues, wholeFlows } from './groupValues.ts'
import { quoted, type Report } from './problems.ts'

/** Checks that groups partition all chapters, and that shares of a flow add up to 1 at most. */
export function checkShares(facts: PackageFacts, report: Report): void {
  checkGroups(facts, report)
  checkWholes(facts, report)
  checkNames(facts, report)
  checkSums(facts, report)
  checkDoubles(facts, report)
}

function checkGroups({ categories, chapters }: PackageFacts, report: Report): void {
  const owners = new Map<string, string>()
  for (const { row, at } of categories) {
    for (const code of row.hsCodes) {
      if (!/^(\d{2}|\d{4}|\d{6})$/.test(code)) {
        report(
          at('hsCodes'),
          quoted(code),
          'two, four or six digits',
          'Check for lost leading zeros.',
        )
      }
    }
    if (row.level !== 'group') continue
    for (const code of row.hsCodes) {
      const owner = owners.get(code)
      if (owner)
        report(
          at('hsCodes'),
          `chapter ${code}, which ${quoted(owner)} has too`,
          'each chapter in one group',
          'Take it out of one.',
        )
      owners.set(code, row.id)
    }
  }
  for (const { row, at } of chapters) {
    if (owners.has(row.chapter)) continue
    report(
      at('chapter'),
      `chapter ${row.chapter} in no group`,
      'each chapter in one group',
      'Add it to a group in categories.csv.',
    )
  }
}

/** Checks that chapters have a figure of their whole flow, which gives days and publications. */
function checkWholes(facts: PackageFacts, report: Report): void {
  const wholes = wholeFlows(facts.observations.map(({ row }) => row))
  const reported = new Set<string>()
  for (const { row, at } of facts['chapter-values']) {
    const id = figureId(row.source, row.year, row.flow)
    if (wholes.has(id) || reported.has(id)) continue
    reported.add(id)
    const expected = 'a preferred whole year of this source, flow and year in observations.csv'
    report(
      at('year'),
      `HS chapters without ${quoted(id)}`,
      expected,
      'Add it, or take the chapters out.',
    )
  }
}

/** Checks that no id is used twice, so that each id in a formula names one figure. */
function checkNames(facts: PackageFacts, report: Report): void {
  const taken = new Set([
    ...facts.observations.map(({ row }) => row.id),
    ...groupValues(facts).map(({ id }) => id),
  ])
  for (const { row, at } of facts['category-values']) {
    if (!taken.has(row.id)) continue
    const expected = 'a name that no observation and no sum of chapters has'
    report(at('id'), quoted(row.id), expected, 'Rename it, or delete it if it repeats the sum.')
  }
}

function checkSums({ mix }: PackageFacts, report: Report): void {
  const sums = new Map<string, number>()
  for (const { row, at } of mix) {
    const flow = `${row.source} ${row.flow}`
    const before = sums.get(flow) ?? 0
    const sum = before + row.share
    sums.set(flow, sum)
    if (sum > 1 + 1e-9 && before <= 1 + 1e-9) {
      const found = `shares that add up to ${Number((sum * 100).toFixed(4))} %`
      report(at('share'), found, `100 % or less for ${flow}`, 'Correct a share, or leave one out.')
    }
  }
}

/** Checks that no goods are counted in two shares of the same flow. */
function checkDoubles({ mix, categories }: PackageFacts, report: Report): void {
  const codes = new Map(categories.map(({ row }) => [row.id, row.hsCodes]))
  mix.forEach(({ row, at }, index) => {
    const others = mix.slice(0, index).filter(({ row: other }) => {
      const { source, flow, category } = other
      return source === row.source && flow === row.flow && category !== row.category
    })
    const double = others.find(({ row: other }) =>
      overlap(codes.get(row.category) ?? [], codes.get(other.category) ?? []),
    )
    if (!double) return
    const found = `${quoted(row.category)}, part of which ${quoted(double.row.category)} has too`
    report(at('category'), found, 'goods counted once in a flow', 'Keep one of the two shares.')
  })
}

function overlap(codes: readonly string[], others: readonly string[]): boolean {
  return codes.some((code) =>
    others.some((other) => code.startsWith(other) || other.startsWith(code)),
  )
}
