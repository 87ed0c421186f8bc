// Figures of several rounds, and the goals they are held to.

/** Rounds that differ by more than this share are said to differ. */
const SAME = 0.1

export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null
}

export function median(values) {
  return quantile(values, 0.5)
}

/**
 * A figure of which each round gave one value, with its goal: `relation` is '≤' or '≥'. The median
 * of the rounds counts, or, where `isWorstTaken` and the rounds differ, the worst one.
 */
export function goal({ name, rounds, unit = '', relation, bound, isWorstTaken = false }) {
  const worst = relation === '≥' ? Math.min(...rounds) : Math.max(...rounds)
  const middle = median(rounds)
  const isDifferent = Math.abs(worst - middle) > SAME * Math.abs(middle)
  const value = isWorstTaken && isDifferent ? worst : middle
  const isReached = relation === '≥' ? value >= bound : value <= bound
  return { name, unit, relation, bound, rounds, median: middle, worst, value, isReached }
}

/** Prints the goals as a table, and what was missed; true if nothing was. */
export function printGoals(goals) {
  const rows = goals.map(({ name, unit: of, relation, bound, value, worst, rounds, isReached }) => [
    isReached ? 'reached' : 'MISSED',
    name,
    `${rounded(value)} ${of}`.trim(),
    `${relation} ${bound}`,
    `worst ${rounded(worst)}`,
    rounds.length > 1 ? `rounds ${rounds.map(rounded).join(', ')}` : '',
  ])
  printColumns(rows)
  const missed = goals.filter(({ isReached }) => !isReached)
  console.log(`\n${goals.length - missed.length} of ${goals.length} goals reached`)
  return missed.length === 0
}

export function printColumns(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  for (const row of rows) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
  }
}

export function rounded(value) {
  return typeof value === 'number' ? Number(value.toPrecision(3)) : value
}
