import { Label } from './Label.tsx'
import type { MirrorSeries } from './MirrorChart.tsx'
import { usePaint } from './paint.ts'
import { usePlot } from './plot.ts'

const LINE_HEIGHT = 15
const INKS = { first: 'first', second: 'second', neither: 'ink' } as const

/** The name of each line beside its last point, moved apart where they would cover each other. */
export function EndLabels({ series }: Readonly<{ series: readonly MirrorSeries[] }>) {
  const plot = usePlot()
  const { lines } = usePaint()

  const ends = series.flatMap(({ source, label, books, points }) => {
    const last = points.findLast(({ value }) => value !== null)
    return last?.value == null
      ? []
      : [{ source, label, books, x: plot.x(last.x), y: plot.y(last.value) }]
  })
  const places = apart(
    ends.map(({ y }) => y),
    plot.top,
    plot.bottom,
  )
  return (
    <g>
      {ends.map(({ source, label, books, x, y }, index) => (
        <g key={source}>
          <path d={`M${x + 5},${y}L${plot.right + 4},${places[index]}`} {...lines.leader} />
          <Label x={plot.right + 7} y={(places[index] ?? y) + 4} ink={INKS[books]}>
            {label}
          </Label>
        </g>
      ))}
    </g>
  )
}

/** Heights as near as possible to those wanted, a line apart, between `top` and `bottom`. */
function apart(wanted: readonly number[], top: number, bottom: number): number[] {
  const order = wanted
    .map((_, index) => index)
    .toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  const places: number[] = []
  let lowest = top - LINE_HEIGHT
  for (const index of order) {
    lowest = Math.max(lowest + LINE_HEIGHT, wanted[index] ?? 0)
    places[index] = lowest
  }

  let highest = bottom + LINE_HEIGHT
  for (const index of order.toReversed()) {
    highest = Math.min(highest - LINE_HEIGHT, places[index] ?? 0)
    places[index] = highest
  }
  return places
}
