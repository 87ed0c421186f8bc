import type { LeftOutReason, LeftOutRows } from './survey.ts'

type Example = LeftOutRows['examples'][number]

/** Counts rows that are left out, by reason. */
export type LeftOutCount = Readonly<{
  /** `example` is asked for the first few rows of each reason only, since files have millions. */
  add: (reason: LeftOutReason, example: () => Example, rows?: number) => void
  /** Those with most rows first. */
  list: () => readonly LeftOutRows[]
}>

/** How many rows are shown for each reason. */
const EXAMPLES = 5

/** Starts a count in which no row is left out. */
export function countLeftOut(): LeftOutCount {
  const counts = new Map<LeftOutReason, { rows: number; examples: Example[] }>()

  function add(reason: LeftOutReason, example: () => Example, rows = 1): void {
    const count = counts.get(reason) ?? { rows: 0, examples: [] }
    count.rows += rows
    if (count.examples.length < EXAMPLES) count.examples.push(example())
    counts.set(reason, count)
  }

  function list(): readonly LeftOutRows[] {
    return [...counts]
      .map(([reason, { rows, examples }]) => ({ reason, rows, examples }))
      .toSorted((a, b) => b.rows - a.rows)
  }

  return { add, list }
}
