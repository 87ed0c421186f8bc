import { usePlot } from '#charts/axes/plot.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { Label } from './Label.tsx'

type LevelLineProps = Readonly<{
  value: number
  line: 'target' | 'boundary'
  /** The end of the line, left or right, above which the label is placed. */
  labelAt: 'start' | 'end'
  label: string
}>

/** Distance of the label from the line, and from the left edge of the plot, in pixels. */
const LABEL_GAP = 6

/**
 * Renders a labelled horizontal line across the plot, such as a target; nothing if it is above the
 * plot.
 */
export function LevelLine({ value, line, labelAt, label }: LevelLineProps) {
  const plot = usePlot()
  const { lines } = useChartTheme()
  const y = plot.y(value)
  if (y < plot.top) return null

  return (
    <g>
      <line x1={plot.left} x2={plot.right} y1={y} y2={y} {...lines[line]} />
      <Label
        x={labelAt === 'start' ? plot.left + LABEL_GAP : plot.right}
        y={y - LABEL_GAP}
        anchor={labelAt}
        ink={line === 'target' ? 'ink' : 'inkSoft'}
      >
        {label}
      </Label>
    </g>
  )
}
