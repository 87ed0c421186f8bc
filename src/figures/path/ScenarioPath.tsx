import { useMemo } from 'react'
import { usePlot } from '#charts/axes/plot.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { useAnswerLook } from '#charts/marks/useAnswerLook.ts'
import { LiveLabel } from '#charts/marks/LiveLabel.tsx'
import { LiveMark } from '#charts/marks/LiveMark.tsx'
import { useText } from '#i18n/useText.ts'
import type { Simulation } from '#model/chance/simulation.ts'
import type { Outcome } from '#model/outcome.ts'
import { useLiveElements } from '#ui/live/useLiveElements.ts'
import { bothOf, constant, partOf, type ReadonlyStore } from '#ui/readonlyStore.ts'
import { pathLabels, pathMarks, type PathGround } from './pathMarks.ts'

export type ScenarioPathProps = Readonly<{
  live: ReadonlyStore<Outcome>
  /** The latest simulation; `null` where its bands are hidden. */
  chance: ReadonlyStore<Simulation | null> | null
}> &
  Pick<PathGround, 'rows' | 'referenceRate'>

/** The labels in ink, as strong as what they name, and those in the soft colour of text. */
const [STRONG, SOFT] = [
  ['target', 'scenario', 'reached'],
  ['band', 'reference', 'baseline'],
] as const

/**
 * Renders baseline, reference, scenario, target, the year in which the scenario reaches it, and their
 * labels: all that moves with a slider, without being rendered again.
 */
export function ScenarioPath({ live, chance, rows, referenceRate }: ScenarioPathProps) {
  const plot = usePlot()
  const text = useText()
  const { colours, lines } = useChartTheme()
  const lastYear = rows.at(-1)?.year
  const both = useMemo(() => {
    const lastBand = partOf(chance ?? constant(null), (simulation) => {
      const band = simulation?.bands.find(({ year }) => year === lastYear)
      return band && plot.y(band.p90) < plot.top ? band : null
    })
    return bothOf(live, lastBand)
  }, [live, chance, lastYear, plot])
  const ground = { plot, rows, referenceRate, text }
  const mark = useLiveElements(live, (outcome) => pathMarks(outcome, ground))
  const label = useLiveElements(both, (state) => pathLabels(state, ground), 'turn')
  const dotLook = useAnswerLook()
  return (
    <g>
      <path {...lines.baseline} {...mark('baseline')} />
      <path data-line="reference" {...lines.reference} {...mark('reference')} />
      <LiveMark as="line" {...lines.boundary} mark={mark('level')} />
      <LiveMark
        as="path"
        data-mark="target"
        fill={colours.paper}
        stroke={colours.ink}
        strokeWidth={2}
        mark={mark('target')}
      />
      <path {...lines.scenario} {...mark('scenario')} />
      <LiveMark as="line" {...lines.drop} mark={mark('drop')} />
      <LiveMark as="circle" {...dotLook} mark={mark('dot')} />
      {STRONG.map((id) => (
        <LiveLabel key={id} mark={label(id)} ink="ink" hasHalo={false} />
      ))}
      {SOFT.map((id) => (
        <LiveLabel key={id} mark={label(id)} hasHalo={false} />
      ))}
    </g>
  )
}
