import type { Status } from '#model/series.ts'
import { useHost } from '#charts/frame/host.ts'
import type { Stage } from '#charts/frame/stage.ts'
import type { Origin } from '#charts/frame/table.ts'

/** One headline claim, as large as it is quoted. */
export type Headline = Readonly<{
  id: string
  label: string
  value: string
  detail: string
  status: Status
  origin: Origin
}>

export type HeadlinesProps = Readonly<{ headlines: readonly Headline[]; stage: Stage }>

/** The headline claims side by side. */
export function Headlines(props: HeadlinesProps) {
  const { Headlines: Hosted } = useHost()
  return <Hosted {...props} />
}
