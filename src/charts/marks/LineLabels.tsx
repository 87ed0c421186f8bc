import type { ColourName } from '#charts/look/colours.ts'
import { Label } from './Label.tsx'
import type { Point } from './linePath.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { usePlot } from '#charts/axes/plot.ts'

/** The end of a line, in pixels, and its label. */
export type LineEnd = Point & Readonly<{ id: string; label: string; ink: ColourName }>

const LINE_HEIGHT = 15

/** Labels to the right of the ends of lines, moved apart where they would overlap. */
export function LineLabels({ ends }: Readonly<{ ends: readonly LineEnd[] }>) {
  const plot = usePlot()
  const { lines } = useChartTheme()

  const places = spread(
    ends.map(({ y }) => y),
    plot.top,
    plot.bottom,
  )
  return (
    <g>
      {ends.map(({ id, label, ink, x, y }, index) => (
        <g key={id}>
          <path d={`M${x + 5},${y}L${plot.right + 4},${places[index]}`} {...lines.leader} />
          <Label x={plot.right + 7} y={(places[index] ?? y) + 4} ink={ink}>
            {label}
          </Label>
        </g>
      ))}
    </g>
  )
}

/** Heights as near as possible to `wanted`, at least a line apart, between `top` and `bottom`. */
function spread(wanted: readonly number[], top: number, bottom: number): number[] {
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
