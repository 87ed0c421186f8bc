import { LineLabels } from '#charts/marks/LineLabels.tsx'
import type { MirrorSeries } from './MirrorChart.tsx'
import { usePlot } from '#charts/axes/plot.ts'

const INKS = { first: 'first', second: 'second', neither: 'ink' } as const

/** The name of each source beside the last year that it counted. */
export function EndLabels({ series }: Readonly<{ series: readonly MirrorSeries[] }>) {
  const plot = usePlot()
  const ends = series.flatMap(({ source, label, books, points }) => {
    const last = points.findLast(({ value }) => value !== null)
    return last?.value == null
      ? []
      : [{ id: source, label, ink: INKS[books], x: plot.x(last.x), y: plot.y(last.value) }]
  })
  return <LineLabels ends={ends} />
}
