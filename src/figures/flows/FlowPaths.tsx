import { useStore } from 'zustand'
import { Label } from '#charts/marks/Label.tsx'
import { linePath } from '#charts/marks/linePath.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { clipLine } from '#charts/marks/clipLine.ts'
import { usePlot } from '#charts/axes/plot.ts'
import { useText } from '#i18n/useText.ts'
import { midYear } from '#model/calendar.ts'
import type { Outcome } from '#model/outcome.ts'
import type { Flow } from '#model/series.ts'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'
import { BalanceBars } from './BalanceBars.tsx'

type FlowPathsProps = Readonly<{
  live: ReadonlyStore<Outcome>
  flows: readonly [Flow, Flow]
  labels: readonly [string, string]
}>

const LOOKS = [
  { line: 'firstProjected', ink: 'first' },
  { line: 'secondProjected', ink: 'second' },
] as const

/** Renders the projection of both flows and their balance; updated while a slider moves. */
export function FlowPaths({ live, flows, labels }: FlowPathsProps) {
  const { t } = useText()
  const plot = usePlot()
  const { lines } = useChartTheme()
  const { projection, base } = useStore(live)
  const [sold, bought] = [projection.flows[flows[0]], projection.flows[flows[1]]]
  if (!sold || !bought) return null

  const at = (index: number) => midYear(projection.firstYear + index, base.calendar)
  const balance = sold.map((value, index) => ({
    x: at(index),
    value: value - (bought[index] ?? 0),
  }))
  const labelledBar = balance[Math.ceil(balance.length / 2)]
  return (
    <g>
      {/* The bar of the base year is part of the reported values. */}
      <BalanceBars bars={balance.slice(1)} isProjected />
      {labelledBar ? (
        <Label x={plot.x(labelledBar.x)} y={plot.y(0) - 6} anchor="middle">
          {t('flows.balance')}
        </Label>
      ) : null}
      {LOOKS.map(({ line, ink }, side) => {
        const values = side === 0 ? sold : bought
        const linePoints = values.map((value, index) => ({
          x: plot.x(at(index)),
          y: plot.y(value),
        }))
        const { points } = clipLine(linePoints, plot.top)
        const end = points.at(-1)
        return (
          <g key={flows[side]}>
            <path d={linePath(points)} {...lines[line]} />
            <Label
              x={Math.min(end?.x ?? 0, plot.right)}
              y={Math.max((end?.y ?? 0) - 8, plot.top + 12)}
              anchor="end"
              ink={ink}
            >
              {labels[side] ?? ''}
            </Label>
          </g>
        )
      })}
    </g>
  )
}
