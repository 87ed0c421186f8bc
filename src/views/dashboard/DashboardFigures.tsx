import { useMemo, type ReactNode } from 'react'
import { lazyWithRetry } from '#ui/loading/lazyWithRetry.tsx'
import { LazyBoundary } from '#ui/loading/LazyBoundary.tsx'
import { ChartRendererContext } from '#charts/frame/chartRenderer.ts'
import { TypicalSizesContext, type TypicalSizes } from '#charts/frame/typicalSizes.ts'
import { pageRenderer } from '#figures/printing/pageRenderer.ts'
import { useChartContext } from '#figures/printing/useChartContext.ts'
import type { PairEntry } from '#datasets/usePair.ts'
import { FigureCard } from '#figures/printing/FigureCard.tsx'
import type { FigureId } from '#figures/catalogue.ts'
import { LazyAxisTools } from '#figures/controls/LazyAxisTools.tsx'
import type { Figure, MakeFigure } from '#figures/figure.ts'
import { headline } from '#figures/headline/headline.tsx'
import { path } from '#figures/path/path.tsx'
import type { ShownChance } from '#analysis/simulation/useSimulation.ts'
import { useFigureInputs } from '#figures/useFigureInputs.ts'
import type { ReferenceState } from '#analysis/levers/useReference.ts'
import type { Text } from '#i18n/text.ts'
import { useText } from '#i18n/useText.ts'
import styles from './Dashboard.module.css'
import type { ViewState } from '#analysis/viewState.ts'
import { FigureMenu } from '#views/share/FigureMenu.tsx'

/** The figures below the first screen; loaded after it is rendered. */
const LowerFigures = lazyWithRetry(async () => (await import('./LowerFigures.tsx')).LowerFigures)

/** The path in common windows, as `.path` in Dashboard.module.css and its legend leave it room. */
const PATH_SIZES: TypicalSizes = [
  [328, 238],
  [358, 238],
  [380, 238],
  [568, 256],
  [720, 295],
  [840, 314],
  [926, 314],
  [1000, 314],
]

type DashboardFiguresProps = Readonly<{
  viewState: ViewState
  entry: PairEntry
  onOrigin: (origin: readonly string[]) => void
  reference: ReferenceState
  chance: ShownChance
  /** The controls, next to the chart of the projection. */
  children: ReactNode
}>

/** Lays out all figures of the dashboard. */
export function DashboardFigures(props: DashboardFiguresProps) {
  const { entry, onOrigin, reference, chance, children } = props
  const text = useText()
  const { selection } = props.viewState
  const { live: liveChance, result: simulated } = chance
  const chosen = useMemo(
    () => ({ ...props.viewState.chosen, simulated }),
    [props.viewState.chosen, simulated],
  )
  const viewState = { ...props.viewState, chosen }
  const strip = useFigure('headline', headline, viewState, text)
  const main = useFigure('path', path, viewState, text)
  const context = useChartContext(viewState, onOrigin)
  // A second context, so that a simulation result re-renders only the figures that show it.
  const chanceContext = useMemo(() => ({ ...context, chance: liveChance }), [context, liveChance])

  const shared = { viewState, entry }
  return (
    <ChartRendererContext value={pageRenderer}>
      <section aria-labelledby="claims" data-figure={strip.id} className={styles['claims']}>
        <h2 id="claims" className="visuallyHidden">
          {strip.title}
        </h2>
        {strip.draw?.(context)}
        {strip.caveat === null ? null : <p className={styles['note']}>{strip.caveat}</p>}
        <FigureMenu {...shared} figure={strip} />
      </section>
      <div className={styles['path']}>
        <TypicalSizesContext value={PATH_SIZES}>
          <FigureCard
            figure={main}
            context={chanceContext}
            isTableOpen={selection.tables ?? false}
            menu={<FigureMenu {...shared} figure={main} />}
            axisTools={<LazyAxisTools viewState={viewState} />}
          />
        </TypicalSizesContext>
      </div>
      <div className={styles['panel']}>{children}</div>
      <LazyBoundary fallback={<div className={`${styles['ghost']} ${styles['ghostLower']}`} />}>
        <LowerFigures {...shared} {...{ reference, context, chanceContext }} />
      </LazyBoundary>
    </ChartRendererContext>
  )
}

/** Computes a figure of the first screen by `make`; importing FIGURES would load the code of all. */
function useFigure(
  id: FigureId,
  make: MakeFigure,
  { known, chosen }: ViewState,
  text: Text,
): Figure {
  const [usedData, usedChoice] = useFigureInputs(id, known, chosen)
  return useMemo(() => make(usedData, usedChoice, text), [make, usedData, usedChoice, text])
}
