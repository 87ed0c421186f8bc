import { CartesianGrid, ComposedChart, XAxis, YAxis, ZIndexLayer } from 'recharts'
import type { BackdropProps } from '#charts/frame/chartRenderer.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { AXIS_HEIGHT } from './axes.ts'
import { valueAxisWidth } from './axisLabels.ts'
import { ValueLabel, YearTick, yearTicksIn } from './PlainAxes.tsx'
import { PlotContext } from './plot.ts'
import styles from './RechartsAxes.module.css'

/** The z-index of marks painted under Recharts' grid, which has z-index −100. */
const BEHIND_GRID = -200

/**
 * Renders axes, ticks and grid of a page with Recharts, under the marks. Ticks and labels are our own,
 * because the `<Text>` of Recharts measures every word, which is slow.
 */
export function RechartsAxes({ axes, positions, plot, size, behind }: BackdropProps) {
  const { lines } = useChartTheme()
  const { scale, domain, margin, lane = 0 } = axes
  const ticks = yearTicksIn(axes, plot, positions)
  return (
    <div className={styles['axes']}>
      <ComposedChart
        {...size}
        // Fills its box as the marks do, also on paper, where nothing is measured.
        style={{ width: '100%', height: '100%' }}
        margin={margin}
        accessibilityLayer={false}
      >
        <PlotContext value={plot}>
          <ZIndexLayer zIndex={BEHIND_GRID}>{behind}</ZIndexLayer>
        </PlotContext>
        <CartesianGrid
          vertical={false}
          verticalCoordinatesGenerator={noLines}
          syncWithTicks
          {...lines.grid}
        />
        <XAxis
          type="number"
          // Any key, though there are no rows: without one, Recharts counts categories.
          dataKey="position"
          domain={[...domain]}
          allowDataOverflow
          ticks={[...ticks.keys()]}
          interval={0}
          tick={({ x, payload }) => (
            <YearTick x={Number(x)} plot={plot} lane={lane} tick={ticks.get(payload.value)} />
          )}
          height={AXIS_HEIGHT + lane}
          axisLine={lines.axis}
          tickLine={false}
        />
        <YAxis
          domain={[scale.min, scale.max]}
          scale={scale.isLog ? 'log' : 'linear'}
          allowDataOverflow
          ticks={[...scale.ticks]}
          interval={0}
          tick={({ y, payload }) => (
            <ValueLabel y={Number(y)} plot={plot}>
              {axes.format(payload.value)}
            </ValueLabel>
          )}
          width={valueAxisWidth(axes)}
          axisLine={false}
          tickLine={false}
        />
      </ComposedChart>
    </div>
  )
}

/** Replaces Recharts' computation of vertical grid lines, which are hidden. */
function noLines(): number[] {
  return []
}
