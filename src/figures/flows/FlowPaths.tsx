import { useStore } from 'zustand'
import { Label } from '#charts/marks/Label.tsx'
import { linePath } from '#charts/marks/linePath.ts'
import { placeLabels, placesAlong } from '#charts/marks/placeLabels.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { clipLine } from '#charts/marks/clipLine.ts'
import { usePlot } from '#charts/axes/plot.ts'
import { useText } from '#i18n/useText.ts'
import { midYear } from '#model/calendar.ts'
import type { Outcome } from '#model/outcome.ts'
import type { Year } from '#model/units.ts'
import type { Flow } from '#model/series.ts'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'
import { BalanceBars } from './BalanceBars.tsx'

type FlowPathsProps = Readonly<{
  live: ReadonlyStore<Outcome>
  flows: readonly [Flow, Flow]
  labels: readonly [string, string]
  /** The last year shown. */
  lastYear: Year
  /** Whether the axis has a place for the balance, which may be negative. */
  hasBalance: boolean
}>

const LOOKS = [
  { line: 'firstProjected', ink: 'first' },
  { line: 'secondProjected', ink: 'second' },
] as const

/** Renders the projection of both flows and their balance; updated while a slider moves. */
export function FlowPaths({ live, flows, labels, lastYear, hasBalance }: FlowPathsProps) {
  const { t } = useText()
  const plot = usePlot()
  const { lines } = useChartTheme()
  const { projection, base } = useStore(live)
  const shown = lastYear - projection.firstYear + 1
  const [sold, bought] = flows.map((flow) => projection.flows[flow]?.slice(0, shown))
  if (!sold || !bought) return null

  const at = (index: number) => midYear(projection.firstYear + index, base.calendar)
  const balance = sold.map((value, index) => ({
    x: at(index),
    value: value - (bought[index] ?? 0),
  }))
  const labelledBar = balance[Math.ceil(balance.length / 2)]
  const paths = [sold, bought].map(
    (values) =>
      clipLine(
        values.map((value, index) => ({ x: plot.x(at(index)), y: plot.y(value) })),
        plot,
      ).points,
  )
  const placed = placeLabels(
    paths.map((points, side) => ({
      id: flows[side] ?? '',
      places: placesAlong(points, labels[side] ?? ''),
    })),
    { ...plot, lines: paths },
  )
  return (
    <g>
      {/* The bar of the base year is part of the reported values. */}
      {hasBalance ? <BalanceBars bars={balance.slice(1)} isProjected /> : null}
      {hasBalance && labelledBar ? (
        <Label x={plot.x(labelledBar.x)} y={plot.y(0) - 6} anchor="middle">
          {t('flows.balance')}
        </Label>
      ) : null}
      {LOOKS.map(({ line, ink }, side) => {
        const place = placed.get(flows[side] ?? '')
        return (
          <g key={line}>
            <path d={linePath(paths[side] ?? [])} {...lines[line]} />
            {place ? (
              <Label x={place.x} y={place.y} anchor={place.anchor} ink={ink}>
                {place.text}
              </Label>
            ) : null}
          </g>
        )
      })}
    </g>
  )
}
