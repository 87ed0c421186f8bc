import { useMemo, useState, type ReactNode } from 'react'
import { usesReference } from '#analysis/figureNeeds.ts'
import type { StartSimulation } from '#analysis/simulation/simulationRunner.ts'
import { useComparisonSimulations } from '#analysis/simulation/useComparisonSimulations.ts'
import { useInitialSimulation } from '#analysis/simulation/useInitialSimulation.ts'
import { useSimulation } from '#analysis/simulation/useSimulation.ts'
import { ChartRendererContext } from '#charts/frame/chartRenderer.ts'
import type { RecordIds } from '#charts/frame/table.ts'
import type { Pair } from '#datasets/schemas.ts'
import type { PairEntry } from '#datasets/usePair.ts'
import { CATALOGUE, type FigureId } from '#figures/catalogue.ts'
import type { MakeFigure } from '#figures/figure.ts'
import { FigureCard } from '#figures/printing/FigureCard.tsx'
import { interactiveSvgRenderer } from '#figures/printing/svgRenderer.ts'
import { useChartContext } from '#figures/printing/useChartContext.ts'
import { LazyProvenanceDialog } from '#figures/provenance/LazyProvenanceDialog.tsx'
import { useCurrentComparison } from '#figures/useFigureInputs.ts'
import { useView } from '#figures/useView.ts'
import { useText } from '#i18n/useText.ts'
import type { EmbedOptions } from '#state/link/embedOptions.ts'
import { EmbedControls } from './EmbedControls.tsx'
import { EmbedFoot } from './EmbedFoot.tsx'

type EmbeddedFigureProps = Readonly<{
  id: FigureId
  /** Computes the figure. */
  make: MakeFigure
  options: EmbedOptions
  pair: Pair
  entry: PairEntry
  /** Starts a simulation, on this thread or in a worker. */
  startSimulation: StartSimulation
  /** The address of the app, where the figure is on a page outside it. */
  site?: string
  /** What leads to the whole view in place of a link to the app; `null`: nothing does. */
  ways?: ReactNode
}>

/** The figure, its controls where the options ask for them, and a link to the full view. */
export function EmbeddedFigure(props: EmbeddedFigureProps) {
  const { id, make, options, pair, entry, startSimulation, site, ways } = props
  const text = useText()
  const { needs } = CATALOGUE[id]
  const view = useView(pair, entry, usesReference(needs))
  const { known, selection } = view
  const startScenario = needs.simulation === 'scenario' ? startSimulation : null
  const startComparison = needs.simulation === 'comparison' ? startSimulation : null
  const first = useInitialSimulation(known, view.chosen, startScenario)
  const { live: chance, result: simulated } = useSimulation(view, startScenario, first)
  const simulationsByScenario = useComparisonSimulations(known, view.chosen, startComparison)
  const chosen = useCurrentComparison(
    useMemo(
      () => ({ ...view.chosen, simulated, simulationsByScenario }),
      [view.chosen, simulated, simulationsByScenario],
    ),
  )
  const figure = useMemo(() => make(known, chosen, text), [make, known, chosen, text])
  const [asked, setAsked] = useState<RecordIds | null>(null)
  const unsimulated = useChartContext(view, setAsked)
  const context = useMemo(() => ({ ...unsimulated, chance }), [unsimulated, chance])

  return (
    <>
      <ChartRendererContext value={interactiveSvgRenderer}>
        <FigureCard
          figure={figure}
          context={context}
          pairName={pair.name}
          isTitleHidden={!options.title}
          isTableOpen={selection.tables ?? false}
          tools={options.controls ? <EmbedControls {...{ id, context }} viewState={view} /> : null}
        />
      </ChartRendererContext>
      <EmbedFoot {...{ id, options, selection, known, entry, chosen, site, ways }} />
      <LazyProvenanceDialog
        view={view}
        entry={entry}
        origin={asked}
        onClose={() => setAsked(null)}
      />
    </>
  )
}
