import type { ColourName } from '#charts/look/colours.ts'
import { Label } from './Label.tsx'
import type { Point } from './linePath.ts'
import { spread } from './spread.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { uncrossedLeaders } from './uncrossedLeaders.ts'
import { usePlot } from '#charts/axes/plot.ts'

/** The end of a line, in pixels, and its label. */
export type LineEnd = Point & Readonly<{ id: string; label: string; ink: ColourName }>

type LineLabelsProps = Readonly<{
  ends: readonly LineEnd[]
  /** Most width of a label, in pixels; as wide as its words if absent. */
  width?: number
}>

/** Least vertical distance between two labels, in pixels. */
const LINE_HEIGHT = 15
/** Horizontal gaps in pixels: line to leader; plot to end of the leader; plot to label. */
const [LEADER_START, LEADER_END, LABEL_START] = [5, 4, 7]
/** Distance from the end of a leader down to the baseline of its label, in pixels. */
const BASELINE_DROP = 4

/**
 * Renders labels to the right of the ends of lines, moved apart where they would overlap, with
 * leaders that do not cross.
 */
export function LineLabels({ ends, width }: LineLabelsProps) {
  const plot = usePlot()
  const { lines } = useChartTheme()

  const heights = spread(
    ends.map(({ y }) => y),
    plot.top,
    plot.bottom,
    LINE_HEIGHT,
  )
  const labelYs = uncrossedLeaders(ends, heights, plot.right + LEADER_END)
  return (
    <g>
      {ends.map(({ id, label, ink, x, y }, index) => (
        <g key={id}>
          <path
            d={`M${x + LEADER_START},${y}L${plot.right + LEADER_END},${labelYs[index]}`}
            {...lines.leader}
          />
          <Label
            x={plot.right + LABEL_START}
            y={(labelYs[index] ?? y) + BASELINE_DROP}
            width={width}
            ink={ink}
          >
            {label}
          </Label>
        </g>
      ))}
    </g>
  )
}
