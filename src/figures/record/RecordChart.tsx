import { useHost } from '#charts/frame/host.ts'
import type { NiceScale } from '#charts/axes/niceScale.ts'
import type { Stage } from '#charts/frame/stage.ts'
import type { Origin } from '#charts/frame/table.ts'

/** One announced target, and what was counted for its year. */
export type RecordRow = Readonly<{
  id: string
  /** The target and its date, as an axis label. */
  label: string
  announced: string
  target: number
  /** What stands beside the target's bar. */
  targetLabel: string
  actual: number | null
  /** What came of it, in words. */
  verdict: string
  origin: Origin
}>

export type RecordChartProps = Readonly<{
  rows: readonly RecordRow[]
  scale: NiceScale
  stage: Stage
}>

/** Each target as an open bar, and below it, filled, what was counted in the year it was due. */
export function RecordChart(props: RecordChartProps) {
  const { Record } = useHost()
  return <Record {...props} />
}
