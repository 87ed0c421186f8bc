import { useStore } from 'zustand'
import { usePlot, type Plot } from '#charts/axes/plot.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { clipLine } from '#charts/marks/clipLine.ts'
import { linePath } from '#charts/marks/linePath.ts'
import { LiveLabel, writtenLabel } from '#charts/marks/LiveLabel.tsx'
import { placeLabels, placesAlong, type LabelPlace } from '#charts/marks/placeLabels.ts'
import { useText } from '#i18n/useText.ts'
import { midYear } from '#model/calendar.ts'
import type { Outcome } from '#model/outcome.ts'
import type { Year } from '#model/units.ts'
import type { Flow } from '#model/series.ts'
import { useLiveElements } from '#ui/live/useLiveElements.ts'
import type { Written } from '#ui/live/writeElement.ts'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'
import { balanceBox } from './BalanceBars.tsx'

/** What stays while a slider moves. */
type FlowGround = Readonly<{
  flows: readonly [Flow, Flow]
  labels: readonly [string, string]
  /** The last year shown. */
  lastYear: Year
}>

type FlowPathsProps = FlowGround &
  Readonly<{
    live: ReadonlyStore<Outcome>
    /** Whether the axis has a place for the balance, which may be negative. */
    hasBalance: boolean
  }>

const LOOKS = [
  { side: 0, line: 'firstProjected', ink: 'first' },
  { side: 1, line: 'secondProjected', ink: 'second' },
] as const

/** Renders the projection of both flows and their balance, outlined, which follow a slider. */
export function FlowPaths({ live, hasBalance, ...ground }: FlowPathsProps) {
  const { t } = useText()
  const plot = usePlot()
  const { colours, lines } = useChartTheme()
  const count = useStore(live, (outcome) => balanceOf(outcome, ground).length)
  const mark = useLiveElements(live, (outcome) =>
    flowMarks(outcome, { ...ground, plot, name: t('flows.balance') }),
  )
  if (count === 0) return null

  return (
    <g>
      {hasBalance ? (
        <>
          {/* The bar of the base year is part of the reported values. */}
          {Array.from({ length: count - 1 }, (_, index) => (
            <rect
              // oxlint-disable-next-line react/no-array-index-key -- the years follow each other
              key={index}
              fill={colours.balance}
              fillOpacity={0.2}
              stroke={colours.balance}
              strokeDasharray="3 2"
              {...mark(`bar.${index + 1}`)}
            />
          ))}
          <LiveLabel mark={mark('balance')} />
        </>
      ) : null}
      {LOOKS.map(({ side, line, ink }) => (
        <g key={line}>
          <path {...lines[line]} {...mark(`path.${side}`)} />
          <LiveLabel ink={ink} mark={mark(`label.${side}`)} />
        </g>
      ))}
    </g>
  )
}

/** Returns the balance of each projected year, the base year first; empty where a flow is not projected. */
function balanceOf({ projection, base }: Outcome, { flows, lastYear }: FlowGround) {
  const shown = lastYear - projection.firstYear + 1
  const [sold, bought] = flows.map((flow) => projection.flows[flow]?.slice(0, shown))
  if (!sold || !bought) return []
  return sold.map((value, index) => ({
    x: midYear(projection.firstYear + index, base.calendar),
    values: [value, bought[index] ?? 0] as const,
    value: value - (bought[index] ?? 0),
  }))
}

type FlowMarkId = 'balance' | `${'path' | 'label'}.${0 | 1}` | `bar.${number}`

/** Returns both lines with their labels, and the bars of the balance with their name. */
function flowMarks(
  outcome: Outcome,
  { plot, name, ...ground }: FlowGround & Readonly<{ plot: Plot; name: string }>,
): Readonly<Partial<Record<FlowMarkId, Written>>> {
  const years = balanceOf(outcome, ground)
  const lineOf = (side: 0 | 1) => {
    const points = years.map(({ x, values }) => ({ x: plot.x(x), y: plot.y(values[side]) }))
    return clipLine(points, plot).points
  }
  const paths = [lineOf(0), lineOf(1)] as const
  const wish = (side: 0 | 1) => ({
    id: `label.${side}` as const,
    places: placesAlong(paths[side], ground.labels[side]),
  })
  const balance = { id: 'balance' as const, places: balancePlaces(years, plot, name) }
  const placed = placeLabels([wish(0), wish(1), balance], { ...plot, lines: paths })
  return {
    ...Object.fromEntries(years.map((year, index) => [`bar.${index}`, balanceBox(year, plot)])),
    balance: writtenLabel(placed.get('balance')),
    'path.0': { d: linePath(paths[0]) },
    'path.1': { d: linePath(paths[1]) },
    'label.0': writtenLabel(placed.get('label.0')),
    'label.1': writtenLabel(placed.get('label.1')),
  }
}

/** In the middle of the bars, or later, above zero or below it. */
function balancePlaces(years: readonly { x: number }[], plot: Plot, text: string): LabelPlace[] {
  return years
    .slice(Math.ceil(years.length / 2))
    .flatMap(({ x }) =>
      [-6, 16].map((down) => ({ x: plot.x(x), y: plot.y(0) + down, anchor: 'middle', text })),
    )
}
