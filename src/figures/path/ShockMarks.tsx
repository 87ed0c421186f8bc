import { useStore } from 'zustand'
import { usePlot } from '#charts/axes/plot.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { Label } from '#charts/marks/Label.tsx'
import { useText } from '#i18n/useText.ts'
import type { Outcome } from '#model/outcome.ts'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'
import { SHOCK_LABEL_GAP, shocksInPlot } from './shocksInPlot.ts'

/** Half of the width of the mark, in pixels. */
const HALF = 5

/** Renders a triangle above the scenario in the year of each shock, with its change. */
export function ShockMarks({ live }: Readonly<{ live: ReadonlyStore<Outcome> }>) {
  const { t, signedPercent } = useText()
  const plot = usePlot()
  const { colours } = useChartTheme()
  const outcome = useStore(live)
  return (
    <g>
      {shocksInPlot(outcome, plot).map(({ year, change, x, y }) => {
        const rise = change < 0 ? HALF : -HALF
        const label = signedPercent(change)
        return (
          <g key={year}>
            <title>{t('path.shockNamed', { change: label })}</title>
            <path
              d={`M${x - HALF},${y - (rise + HALF)}h${2 * HALF}l${-HALF},${2 * rise}Z`}
              fill={colours.scenario}
            />
            <Label x={x} y={y - SHOCK_LABEL_GAP} anchor="middle" ink="ink" hasHalo={false}>
              {label}
            </Label>
          </g>
        )
      })}
    </g>
  )
}
