import type { Status } from '#model/series.ts'
import { useChartRenderer } from '#charts/frame/chartRenderer.ts'
import type { ChartContext } from '#charts/frame/chartContext.ts'
import type { RecordIds } from '#charts/frame/table.ts'

/** One headline claim, as large as it is quoted. */
export type Headline = Readonly<{
  id: string
  label: string
  value: string
  detail: string
  status: Status
  origin: RecordIds
}>

export type HeadlinesProps = Readonly<{ headlines: readonly Headline[]; context: ChartContext }>

/** The headline claims side by side. */
export function Headlines(props: HeadlinesProps) {
  const { Headlines: Hosted } = useChartRenderer()
  return <Hosted {...props} />
}
