import type { Flow, FlowOrTotal, Observation, SourceId } from '#model/series.ts'
import type { Year } from '#model/units.ts'

/** The total of a source in a year. */
export type SourceYear = Readonly<{ source: SourceId; year: Year }>

/** The figures of a pair, and both directions of its trade. */
type Counted = Readonly<{ observations: readonly Observation[]; flows: readonly [Flow, Flow] }>

/**
 * Returns the only flow that a source's total of a year counts, since it reports nothing of the other;
 * `null` where the total counts both, or the source gives none.
 */
export function onlyFlow({ observations, flows }: Counted, { source, year }: SourceYear) {
  const valueOf = (flow: FlowOrTotal) =>
    observations.find(
      (each) =>
        each.source === source &&
        each.year === year &&
        each.flow === flow &&
        each.span === 'year' &&
        each.preferred,
    )?.value ?? null
  const [only, other] = flows.filter((flow) => valueOf(flow) !== null)
  return only && !other && valueOf(only) === valueOf('total') ? only : null
}
