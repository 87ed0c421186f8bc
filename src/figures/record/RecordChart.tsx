import { useChartRenderer } from '#charts/frame/chartRenderer.ts'
import type { NiceScale } from '#charts/axes/niceScale.ts'
import type { ChartContext } from '#charts/frame/chartContext.ts'
import type { RecordIds } from '#charts/frame/table.ts'

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
  origin: RecordIds
}>

export type RecordChartProps = Readonly<{
  rows: readonly RecordRow[]
  scale: NiceScale
  context: ChartContext
}>

/** Each target as an open bar, and below it, filled, what was counted in the year it was due. */
export function RecordChart(props: RecordChartProps) {
  const { Record } = useChartRenderer()
  return <Record {...props} />
}
