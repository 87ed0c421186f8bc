import { useStore } from 'zustand'
import { usePlot, type Plot } from '#charts/axes/plot.ts'
import { useOnScreen } from '#charts/frame/useOnScreen.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { textWidth } from '#charts/look/textWidth.ts'
import { useAnswerLook } from '#charts/marks/useAnswerLook.ts'
import { LABEL_SIZE } from '#charts/marks/Label.tsx'
import { linePath } from '#charts/marks/linePath.ts'
import { LiveLabel, writtenLabel } from '#charts/marks/LiveLabel.tsx'
import { LiveMark } from '#charts/marks/LiveMark.tsx'
import type { LabelPlace } from '#charts/marks/placeLabels.ts'
import type { Text } from '#i18n/text.ts'
import { useText } from '#i18n/useText.ts'
import type { Simulation } from '#model/chance/simulation.ts'
import type { Year } from '#model/units.ts'
import { useLiveElements } from '#ui/live/useLiveElements.ts'
import type { Written } from '#ui/live/writeElement.ts'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'

/** The target's year, and its label. */
export type TargetYear = Readonly<{ year: Year; name: string }>

type ChanceMarksProps = Readonly<{ chance: ReadonlyStore<Simulation | null>; target: TargetYear }>

/**
 * Renders dots, their line, and a mark at the target's year; they follow every simulation, if on
 * screen.
 */
export function ChanceMarks({ chance, target }: ChanceMarksProps) {
  const plot = usePlot()
  const text = useText()
  const { colours, lines } = useChartTheme()
  const [box, onScreen] = useOnScreen<Simulation | null, SVGGElement>(chance)
  const count = useStore(onScreen, (simulation) => simulation?.chances.length ?? 0)
  const mark = useLiveElements(onScreen, (simulation) =>
    chanceMarks(simulation, target, plot, text),
  )
  const dotLook = useAnswerLook()
  return (
    <g ref={box}>
      <path {...lines.scenario} {...mark('line')} />
      {Array.from({ length: count }, (_, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the years follow each other
        <circle key={index} r={3.5} fill={colours.scenario} {...mark(`dot.${index}`)} />
      ))}
      <LiveMark as="line" {...lines.drop} mark={mark('drop')} />
      <LiveMark as="circle" {...dotLook} mark={mark('target')} />
      <LiveLabel ink="scenario" mark={mark('label')} />
    </g>
  )
}

type ChanceMarkId = 'line' | 'drop' | 'target' | 'label' | `dot.${number}`

/** Returns the line, its dots, and the mark of the target's year, hidden where it is not shown. */
function chanceMarks(
  simulation: Simulation | null,
  target: TargetYear,
  plot: Plot,
  { t, percent }: Text,
): Readonly<Partial<Record<ChanceMarkId, Written>>> {
  const rows = simulation?.chances ?? []
  const points = rows.map(({ year, by }) => ({ x: plot.x(year), y: plot.y(by) }))
  const index = rows.findIndex(({ year }) => year === target.year)
  const [row, point] = [rows[index], points[index]]
  const visibility = point ? 'inherit' : 'hidden'
  const { x, y } = point ?? { x: plot.left, y: plot.bottom }
  const words =
    row && point
      ? labelPlace(point, t('chance.mark', { share: percent(row.by), year: target.name }), plot)
      : undefined
  return {
    line: { d: linePath(points) },
    ...Object.fromEntries(points.map((dot, at) => [`dot.${at}`, { cx: dot.x, cy: dot.y }])),
    drop: { x1: x, x2: x, y1: y, y2: plot.bottom, visibility },
    target: { cx: x, cy: y, visibility },
    label: writtenLabel(words),
  }
}

/** Left of the point, except near the left edge of the plot. */
function labelPlace(
  { x, y }: Readonly<{ x: number; y: number }>,
  text: string,
  { left, top }: Plot,
): LabelPlace {
  const hasRoom = x - left > textWidth(text, LABEL_SIZE) + 16
  return {
    x: hasRoom ? x - 8 : left + 8,
    y: Math.max(top + 12, y - (hasRoom ? 8 : 22)),
    anchor: hasRoom ? 'end' : 'start',
    text,
  }
}
