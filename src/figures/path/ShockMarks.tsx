import { useStore } from 'zustand'
import { usePlot } from '#charts/axes/plot.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { Label } from '#charts/marks/Label.tsx'
import { useText } from '#i18n/useText.ts'
import { midYear } from '#model/calendar.ts'
import type { Outcome } from '#model/outcome.ts'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'

/** Half of the width of the mark, and distances of mark and label from the line, in pixels. */
const [HALF, MARK_GAP, LABEL_GAP] = [5, 4, 16]

/** Renders a triangle above the scenario in the year of each shock, with its change. */
export function ShockMarks({ live }: Readonly<{ live: ReadonlyStore<Outcome> }>) {
  const { t, signedPercent } = useText()
  const plot = usePlot()
  const { colours } = useChartTheme()
  const { scenario, projection, base } = useStore(live)
  return (
    <g>
      {scenario.shocks.map(({ year, change }) => {
        const value = projection.total[year - base.year]
        const x = plot.x(midYear(year, base.calendar))
        if (value === undefined || x > plot.right) return null

        // Where the line is above the plot, its shocks are at the upper edge.
        const y = Math.max(plot.top + LABEL_GAP, plot.y(value) - MARK_GAP)
        const rise = change < 0 ? HALF : -HALF
        const label = signedPercent(change)
        return (
          <g key={year}>
            <title>{t('path.shockNamed', { change: label })}</title>
            <path
              d={`M${x - HALF},${y - (rise + HALF)}h${2 * HALF}l${-HALF},${2 * rise}Z`}
              fill={colours.scenario}
            />
            <Label x={x} y={y - LABEL_GAP} anchor="middle" ink="ink" hasHalo={false}>
              {label}
            </Label>
          </g>
        )
      })}
    </g>
  )
}
