import type { Flow, FlowOrTotal, Observation, SourceId } from '#model/series.ts'
import type { Year } from '#model/units.ts'

/**
 * Returns the only flow that a source's total of a year counts, since it reports nothing of the other;
 * `null` where the total counts both, or the source gives none.
 */
export function onlyFlow(
  observations: readonly Observation[],
  flows: readonly [Flow, Flow],
  source: SourceId,
  year: Year,
): Flow | null {
  const total = valueOf('total')
  const [only, ...others] = flows.filter((flow) => valueOf(flow) !== null)
  const isOnly = only !== undefined && others.length === 0 && valueOf(only) === total
  return isOnly ? only : null

  function valueOf(flow: FlowOrTotal) {
    const whole = observations.find(
      (each) =>
        each.source === source &&
        each.year === year &&
        each.flow === flow &&
        each.span === 'year' &&
        each.preferred,
    )
    return whole?.value ?? null
  }
}
