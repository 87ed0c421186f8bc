import { useStore } from 'zustand'
import { usePlot, type Plot } from '#charts/axes/plot.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { LiveLabel, writtenLabel } from '#charts/marks/LiveLabel.tsx'
import type { Text } from '#i18n/text.ts'
import { useText } from '#i18n/useText.ts'
import type { Outcome } from '#model/outcome.ts'
import type { Written } from '#ui/live/writeElement.ts'
import { useLiveElements } from '#ui/live/useLiveElements.ts'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'
import { SHOCK_LABEL_GAP, shocksInPlot } from './shocksInPlot.ts'

/** Half of the width of the mark, in pixels. */
const HALF = 5

/** Renders a triangle above the scenario in the year of each shock, with its change. */
export function ShockMarks({ live }: Readonly<{ live: ReadonlyStore<Outcome> }>) {
  const text = useText()
  const plot = usePlot()
  const { colours } = useChartTheme()
  const count = useStore(live, (outcome) => shocksInPlot(outcome, plot).length)
  const element = useLiveElements(live, (outcome) => shockMarks(outcome, plot, text))
  return (
    <g>
      {Array.from({ length: count }, (_, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a shock that is dragged changes its year
        <g key={index}>
          <title {...element(`name.${index}`)} />
          <path fill={colours.scenario} {...element(`mark.${index}`)} />
          <LiveLabel mark={element(`label.${index}`)} ink="ink" hasHalo={false} />
        </g>
      ))}
    </g>
  )
}

/** Returns name, mark and label of each shock in the plot, numbered in their order. */
function shockMarks(
  outcome: Outcome,
  plot: Plot,
  { t, signedPercent }: Text,
): Readonly<Record<`${'name' | 'mark' | 'label'}.${number}`, Written>> {
  const marks = shocksInPlot(outcome, plot).map(({ change, x, y }, index) => {
    const rise = change < 0 ? HALF : -HALF
    const label = signedPercent(change)
    const d = `M${x - HALF},${y - (rise + HALF)}h${2 * HALF}l${-HALF},${2 * rise}Z`
    return {
      [`name.${index}`]: { children: t('path.shockNamed', { change: label }) },
      [`mark.${index}`]: { d },
      [`label.${index}`]: writtenLabel({
        x,
        y: y - SHOCK_LABEL_GAP,
        anchor: 'middle',
        text: label,
      }),
    }
  })
  return Object.assign({}, ...marks)
}
