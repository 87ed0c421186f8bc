import { useMemo, type ReactNode } from 'react'
import { lazyWithRetry } from '#ui/loading/lazyWithRetry.tsx'
import { LazyBoundary } from '#ui/loading/LazyBoundary.tsx'
import { ChartRendererContext } from '#charts/frame/chartRenderer.ts'
import { rechartsRenderer } from '#figures/printing/rechartsRenderer.ts'
import { useChartContext } from '#figures/printing/useChartContext.ts'
import type { PairEntry } from '#datasets/usePair.ts'
import { FigureCard } from '#figures/printing/FigureCard.tsx'
import type { Known } from '#analysis/known.ts'
import type { FigureId } from '#figures/catalogue.ts'
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

/** Draws chance around the path, once that is drawn. */
const Chance = lazyWithRetry(async () => (await import('./Chance.tsx')).ChanceFigures)

/** Below the first screen: loaded once that is drawn. */
const LowerFigures = lazyWithRetry(async () => (await import('./LowerFigures.tsx')).LowerFigures)

type DashboardFiguresProps = Readonly<{
  viewState: ViewState
  known: Known
  entry: PairEntry
  onOrigin: (origin: readonly string[]) => void
  reference: ReferenceState
  chance: ShownChance | null
  onChance: (chance: ShownChance) => void
  /** The controls, which stand beside the path. */
  children: ReactNode
}>

/** Every figure in its place. */
export function DashboardFigures(props: DashboardFiguresProps) {
  const { known, entry, onOrigin, reference, chance, onChance, children } = props
  const text = useText()
  const { selection } = props.viewState
  const simulated = chance?.result ?? null
  const chosen = useMemo(
    () => ({ ...props.viewState.chosen, simulated }),
    [props.viewState.chosen, simulated],
  )
  const viewState = { ...props.viewState, chosen }
  const liveChance = chance?.live
  const strip = useFigure('headline', headline, viewState, text)
  const main = useFigure('path', path, viewState, text)
  const context = useChartContext(viewState, onOrigin)
  // Apart, so that figures without chance are not drawn again when it comes.
  const chanceContext = useMemo(
    () => (liveChance ? { ...context, chance: liveChance } : context),
    [context, liveChance],
  )

  const shared = { viewState, known, entry }
  return (
    <ChartRendererContext value={rechartsRenderer}>
      <section aria-labelledby="claims" data-figure={strip.id} className={styles['claims']}>
        <h2 id="claims" className="visuallyHidden">
          {strip.title}
        </h2>
        {strip.draw?.(context)}
        <FigureMenu {...shared} figure={strip} />
      </section>
      <div className={styles['main']}>
        <div className={styles['path']}>
          <FigureCard
            figure={main}
            context={chanceContext}
            isDeferred
            isTableOpen={selection.tables ?? false}
            menu={<FigureMenu {...shared} figure={main} />}
          />
        </div>
        {children}
      </div>
      <LazyBoundary fallback={<div className={`${styles['ghost']} ${styles['ghostLower']}`} />}>
        <LowerFigures {...shared} {...{ reference, context, chanceContext }} />
      </LazyBoundary>
      <LazyBoundary>
        <Chance viewState={props.viewState} onChange={onChance} />
      </LazyBoundary>
    </ChartRendererContext>
  )
}

/** A figure of the first screen, whose maker is loaded without those of all others. */
function useFigure(
  id: FigureId,
  make: MakeFigure,
  { known, chosen }: ViewState,
  text: Text,
): Figure {
  const [shown, inputs] = useFigureInputs(id, known, chosen)
  return useMemo(() => make(shown, inputs, text), [make, shown, inputs, text])
}
