import { useMemo } from 'react'
import { ChartRendererContext } from '#charts/frame/chartRenderer.ts'
import { Legend } from '#charts/frame/Legend.tsx'
import type { LegendEntry } from '#charts/frame/legend.ts'
import { ResponsiveSvg } from '#charts/frame/ResponsiveSvg.tsx'
import { ChartThemeContext, chartThemeOf } from '#charts/look/chartTheme.ts'
import { SCREEN_COLOURS } from '#charts/look/colours.ts'
import type { ChartContext } from '#charts/frame/chartContext.ts'
import type { Figure } from '#figures/figure.ts'
import type { Outcome } from '#model/outcome.ts'
import { ErrorBoundary } from '#ui/loading/ErrorBoundary.tsx'
import { constant } from '#ui/readonlyStore.ts'
import { svgRenderer } from './svgRenderer.ts'
import styles from './PlainFigure.module.css'

/** The colours of the page, but one SVG without HTML, as in files. */
const THEME = chartThemeOf(SCREEN_COLOURS, true)

type PlainFigureProps = Readonly<{ figure: Figure; outcome: Outcome }>

/** Renders a figure's chart and legend without interaction, as in files, but resized to the page. */
export function PlainFigure({ figure, outcome }: PlainFigureProps) {
  const { id, title, sentence, legend, draw } = figure
  const context = useMemo(
    (): ChartContext => ({ live: constant(outcome), onOrigin: () => {}, onProduct: () => {} }),
    [outcome],
  )
  const drawing = useMemo(() => draw?.(context), [draw, context])
  if (!drawing) return null

  return (
    <ErrorBoundary what="figure" resetKey={figure}>
      <div className={styles['drawing']} data-figure={id}>
        <ChartThemeContext value={THEME}>
          <ChartRendererContext value={svgRenderer}>
            <ResponsiveSvg title={`${title} ${sentence}`} drawing={drawing} />
          </ChartRendererContext>
        </ChartThemeContext>
      </div>
      <Legend entries={legend.map(notClickable)} context={context} />
    </ErrorBoundary>
  )
}

function notClickable(entry: LegendEntry): LegendEntry {
  return entry.kind === 'layer' ? { ...entry, canEnter: false } : entry
}
