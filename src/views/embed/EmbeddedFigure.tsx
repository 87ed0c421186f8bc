import { useMemo, useState } from 'react'
import { lazyWithRetry } from '#ui/loading/lazyWithRetry.tsx'
import { LazyBoundary } from '#ui/loading/LazyBoundary.tsx'
import { interactiveSvgRenderer } from '#figures/printing/interactiveSvgRenderer.ts'
import { ChartRendererContext } from '#charts/frame/chartRenderer.ts'
import type { ChartContext } from '#charts/frame/chartContext.ts'
import type { Pair } from '#datasets/schemas.ts'
import type { PairEntry } from '#datasets/usePair.ts'
import { choose } from '#analysis/choose.ts'
import type { DashboardState } from '#analysis/dashboardState.ts'
import type { FigureId } from '#analysis/known.ts'
import { FigureCard } from '#figures/printing/FigureCard.tsx'
import { FIGURES, pageOfFigure } from '#figures/figures.ts'
import { knownOf } from '#analysis/levers/leverFacts.ts'
import { useAnnouncedChange } from '#figures/words/useAnnouncedChange.ts'
import { useChapters } from '#analysis/useChapters.ts'
import { useInitialSimulation } from '#analysis/simulation/useInitialSimulation.ts'
import { useLiveOutcome } from '#analysis/useLiveOutcome.ts'
import type { StartSimulation } from '#analysis/simulation/simulationRunner.ts'
import { needsReference, WITH_CHANCE } from '#analysis/needsReference.ts'
import { useMovingComparison } from '#figures/baseRates/useMovingComparison.ts'
import { useReference } from '#analysis/levers/useReference.ts'
import { useComparisonSimulations } from '#analysis/simulation/useComparisonSimulations.ts'
import { useSimulation } from '#analysis/simulation/useSimulation.ts'
import { useText } from '#i18n/useText.ts'
import type { EmbedOptions } from '#state/link/embedOptions.ts'
import { useClearedDraft, useSelection } from '#state/session/useSelection.ts'
import { EmbedControls } from './EmbedControls.tsx'
import { EmbedFoot } from './EmbedFoot.tsx'

const ProvenanceDialog = lazyWithRetry(
  async () => (await import('#figures/provenance/ProvenanceDialog.tsx')).ProvenanceDialog,
)

type EmbeddedFigureProps = Readonly<{
  id: FigureId
  options: EmbedOptions
  pair: Pair
  entry: PairEntry
  /** Where chance is drawn. */
  startDrawing: StartSimulation
  /** The address of the app, for a page that is no part of it. */
  site?: string
}>

/** The figure, its own sliders where the page around it asked for them, and the way to the whole. */
export function EmbeddedFigure(props: EmbeddedFigureProps) {
  const { id, options, pair, entry, startDrawing, site } = props
  const text = useText()
  const selection = useSelection()
  const chapters = useChapters(entry, selection.product).data ?? null
  const { facts } = useReference(selection.vintage, needsReference(id, selection))
  const known = useMemo(() => knownOf(pair, chapters, facts), [pair, chapters, facts])
  const { levers } = known
  const chosen = useMemo(() => choose(pair, selection, levers), [pair, selection, levers])
  const live = useLiveOutcome(known)
  const start = WITH_CHANCE.has(id) && id !== 'compare' ? startDrawing : null
  const first = useInitialSimulation(known, chosen, start)
  const { live: chance, result: simulated } = useSimulation({ known, chosen, live }, start, first)
  const simulationsByScenario = useComparisonSimulations(
    known,
    chosen,
    id === 'compare' ? startDrawing : null,
  )
  const shown = useMovingComparison(
    useMemo(
      () => ({ ...chosen, simulated, simulationsByScenario }),
      [chosen, simulated, simulationsByScenario],
    ),
  )
  const figure = useMemo(() => FIGURES[id](known, shown, text), [id, known, shown, text])
  const change = useAnnouncedChange(pair, live)
  const [asked, setAsked] = useState<readonly string[] | null>(null)
  const context = useMemo((): ChartContext => {
    const onProduct = (product: string | null) =>
      change.commit(({ product: _product, ...others }) => {
        return product === null ? others : { ...others, product }
      }, 'product')
    return { live, chance, onOrigin: setAsked, onProduct }
  }, [live, chance, change])
  useClearedDraft()

  const dashboard: DashboardState = { pair, known, chosen, selection, live, change }
  return (
    <>
      <ChartRendererContext value={interactiveSvgRenderer}>
        <FigureCard
          figure={figure}
          context={context}
          isTitleHidden={!options.title}
          isTableOpen={selection.tables ?? false}
          tools={options.controls ? <EmbedControls {...{ id, dashboard, known, context }} /> : null}
        />
      </ChartRendererContext>
      <EmbedFoot page={pageOfFigure(id)} {...{ options, selection, known, entry, chosen, site }} />
      <LazyBoundary onClose={() => setAsked(null)}>
        {asked ? (
          <ProvenanceDialog
            {...{ entry, known, chosen, selection, change }}
            origin={asked}
            onClose={() => setAsked(null)}
          />
        ) : null}
      </LazyBoundary>
    </>
  )
}
