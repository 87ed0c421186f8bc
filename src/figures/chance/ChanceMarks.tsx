import { useStore } from 'zustand'
import { AnswerDot } from '#charts/marks/AnswerDot.tsx'
import { Label, LABEL_SIZE } from '#charts/marks/Label.tsx'
import { linePath } from '#charts/marks/linePath.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { usePlot } from '#charts/axes/plot.ts'
import { textWidth } from '#charts/look/textWidth.ts'
import { useOnScreen } from '#charts/frame/useOnScreen.ts'
import { useText } from '#i18n/useText.ts'
import type { Simulation } from '#model/chance/simulation.ts'
import type { Year } from '#model/units.ts'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'

/** The target's year, and its label. */
export type TargetYear = Readonly<{ year: Year; name: string }>

type ChanceMarksProps = Readonly<{ chance: ReadonlyStore<Simulation | null>; target: TargetYear }>

/**
 * Renders dots, their line, and a mark at the target's year; updated with every simulation, if on
 * screen.
 */
export function ChanceMarks({ chance, target }: ChanceMarksProps) {
  const plot = usePlot()
  const { colours, lines } = useChartTheme()
  const { t, percent } = useText()
  const [box, onScreen] = useOnScreen<Simulation | null, SVGGElement>(chance)
  const rows = useStore(onScreen)?.chances ?? []
  const points = rows.map(({ year, by }) => ({ year, by, x: plot.x(year), y: plot.y(by) }))
  const mark = points.find(({ year }) => year === target.year)
  return (
    <g ref={box}>
      <path d={linePath(points)} {...lines.scenario} />
      {points.map(({ year, x, y }) => (
        <circle key={year} cx={x} cy={y} r={3.5} fill={colours.scenario} />
      ))}
      {mark ? (
        <TargetMark
          x={mark.x}
          y={mark.y}
          label={t('chance.mark', { share: percent(mark.by), year: target.name })}
        />
      ) : null}
    </g>
  )
}

/**
 * Renders the mark of the target's year; its label is left of it, except near the left edge of the
 * plot.
 */
function TargetMark({ x, y, label }: Readonly<{ x: number; y: number; label: string }>) {
  const plot = usePlot()
  const { lines } = useChartTheme()
  const hasRoom = x - plot.left > textWidth(label, LABEL_SIZE) + 16
  return (
    <g>
      <line x1={x} x2={x} y1={y} y2={plot.bottom} {...lines.drop} />
      <AnswerDot x={x} y={y} />
      <Label
        x={hasRoom ? x - 8 : plot.left + 8}
        y={Math.max(plot.top + 12, y - (hasRoom ? 8 : 22))}
        anchor={hasRoom ? 'end' : 'start'}
        ink="scenario"
      >
        {label}
      </Label>
    </g>
  )
}
