import type { LeftOutReason, LeftOutRows } from './survey.ts'

type Example = LeftOutRows['examples'][number]

/** Counts amounts that are left out, by reason. */
export type LeftOutCount = Readonly<{
  /** `example` is asked for the first few of each reason only, since files have millions. */
  add: (reason: LeftOutReason, example: () => Example, amounts?: number) => void
  /** Those with most amounts first. */
  list: () => readonly LeftOutRows[]
}>

/** How many are shown for each reason. */
const EXAMPLES = 5

/** Starts a count in which nothing is left out. */
export function countLeftOut(): LeftOutCount {
  const counts = new Map<LeftOutReason, { amounts: number; examples: Example[] }>()

  function add(reason: LeftOutReason, example: () => Example, amounts = 1): void {
    const count = counts.get(reason) ?? { amounts: 0, examples: [] }
    count.amounts += amounts
    if (count.examples.length < EXAMPLES) count.examples.push(example())
    counts.set(reason, count)
  }

  function list(): readonly LeftOutRows[] {
    return [...counts]
      .map(([reason, count]) => ({ reason, ...count }))
      .toSorted((a, b) => b.amounts - a.amounts)
  }

  return { add, list }
}
