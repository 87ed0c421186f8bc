import { usePlot } from '#charts/axes/plot.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { Label } from './Label.tsx'

type LevelLineProps = Readonly<{
  value: number
  line: 'target' | 'boundary'
  /** The end of the line above which the label is. */
  labelAt: 'start' | 'end'
  label: string
}>

/** A horizontal line across the plot at a value, such as a target; nothing above the plot. */
export function LevelLine({ value, line, labelAt, label }: LevelLineProps) {
  const plot = usePlot()
  const { lines } = useChartTheme()
  const y = plot.y(value)
  if (y < plot.top) return null

  return (
    <g>
      <line x1={plot.left} x2={plot.right} y1={y} y2={y} {...lines[line]} />
      <Label
        x={labelAt === 'start' ? plot.left + 6 : plot.right}
        y={y - 6}
        anchor={labelAt}
        ink={line === 'target' ? 'ink' : 'inkSoft'}
      >
        {label}
      </Label>
    </g>
  )
}
