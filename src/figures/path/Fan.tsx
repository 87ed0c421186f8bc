import { useStore } from 'zustand'
import { clipArea } from '#charts/marks/clipLine.ts'
import { Label } from '#charts/marks/Label.tsx'
import { outlinePath } from '#charts/marks/linePath.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { usePlot, type Plot } from '#charts/axes/plot.ts'
import { useText } from '#i18n/useText.ts'
import { midYear, type Calendar } from '#model/calendar.ts'
import type { Simulation } from '#model/chance/simulation.ts'
import type { Year } from '#model/units.ts'
import { useLiveElements } from '#ui/live/useLiveElements.ts'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'

type FanProps = Readonly<{
  /** The latest simulation; `null` until there is one. */
  chance: ReadonlyStore<Simulation | null>
  calendar: Calendar
  /** The year up to which the spread was measured; `null` without later years. */
  measuredTo: Year | null
}>

/** Lower and upper percentile and opacity of each layer, the widest at the back. Opacities add up. */
const LAYERS = [
  ['p2', 'p97', 0.1],
  ['p10', 'p90', 0.14],
  ['p25', 'p75', 0.2],
] as const

/** Distance of the label above the plot, and about its width, in pixels. */
const [LABEL_RISE, EDGE] = [8, 120]

/**
 * Renders a fan chart: the 50 %, 80 % and 95 % intervals of the simulated paths; nothing without
 * simulation.
 */
export function Fan({ chance, calendar, measuredTo }: FanProps) {
  const plot = usePlot()
  const { colours } = useChartTheme()
  const layer = useLiveElements(chance, (simulation) => fanLayers(simulation, calendar, plot))
  const isSimulated = useStore(chance, (simulation) => simulation !== null)
  if (!isSimulated) return null

  return (
    <g data-fan="">
      {LAYERS.map(([low, , opacity]) => (
        <path key={low} fill={colours.scenario} fillOpacity={opacity} {...layer(low)} />
      ))}
      {measuredTo === null ? null : <MeasuredLimit at={midYear(measuredTo, calendar)} />}
    </g>
  )
}

/** Returns the outline of each layer, by its lower percentile. */
function fanLayers(simulation: Simulation | null, calendar: Calendar, plot: Plot) {
  const bands = simulation?.bands ?? []
  const xs = bands.map(({ year }) => plot.x(midYear(year, calendar)))
  const layers = LAYERS.map(([low, high]) => {
    const edge = (end: typeof low | typeof high) =>
      bands.map((band, index) => ({ x: xs[index] ?? 0, y: plot.y(band[end]) }))
    const outline = [...edge(high), ...edge(low).toReversed()]
    return [low, { d: outlinePath(clipArea(outline, plot)) }] as const
  })
  return Object.fromEntries(layers)
}

/** Renders the line after which the bands go on by their formula alone; nothing outside of the plot. */
function MeasuredLimit({ at }: Readonly<{ at: number }>) {
  const { t } = useText()
  const { lines } = useChartTheme()
  const plot = usePlot()
  const x = plot.x(at)
  if (x > plot.right) return null

  const isAtEdge = x > plot.right - EDGE
  return (
    <g data-line="measured">
      <line x1={x} x2={x} y1={plot.top} y2={plot.bottom} {...lines.event} strokeDasharray="1 3" />
      <Label x={x} y={plot.top - LABEL_RISE} anchor={isAtEdge ? 'end' : 'start'}>
        {t('band.measured')}
      </Label>
    </g>
  )
}
