import type { Reference } from '#datasets/referenceSchemas.ts'
import type { Desk } from '#figures/desk.ts'

type LeverPanelProps = Readonly<{ desk: Desk; reference: Reference }>

/** Every lever with what it would do, how well that is known, and who says so. */
export function LeverPanel({ reference }: LeverPanelProps) {
  return <p>{reference.levers.length}</p>
}
