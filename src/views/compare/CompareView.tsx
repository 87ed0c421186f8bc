import { useMemo, useState, type ReactNode } from 'react'
import { LazyProvenanceDialog } from '#figures/provenance/LazyProvenanceDialog.tsx'
import { ChartRendererContext } from '#charts/frame/chartRenderer.ts'
import { TypicalSizesContext, type TypicalSizes } from '#charts/frame/typicalSizes.ts'
import { pageRenderer } from '#figures/printing/pageRenderer.ts'
import type { ChartContext } from '#charts/frame/chartContext.ts'
import type { Pair } from '#datasets/schemas.ts'
import type { PairEntry } from '#datasets/usePair.ts'
import { LoadedPair } from '#figures/printing/LoadedPair.tsx'
import { useChartContext } from '#figures/printing/useChartContext.ts'
import { BandSwitch } from '#figures/chance/BandSwitch.tsx'
import { compare } from '#figures/compare/compare.tsx'
import { difference } from '#figures/waterfall/difference.tsx'
import type { MakeFigure } from '#figures/figure.ts'
import { useText } from '#i18n/useText.ts'
import { ShownFigure } from '#views/share/ShownFigure.tsx'
import { AddScenario } from './AddScenario.tsx'
import { AssumptionTable } from './AssumptionTable.tsx'
import { BetweenControls } from './BetweenControls.tsx'
import styles from './Compare.module.css'
import { CompareNotices } from './CompareNotices.tsx'
import { DifferenceTable } from './DifferenceTable.tsx'
import { MergePanel } from './MergePanel.tsx'
import { PasteLinks } from './PasteLinks.tsx'
import { ResultTable } from './ResultTable.tsx'
import { ScenarioList } from './ScenarioList.tsx'
import { useComparison, type CompareActions } from './useComparison.ts'
import '#i18n/laterEnglish.ts'

/** The paths in common windows, as `.paths` in Compare.module.css and their legend leave them room. */
const PATHS_SIZES: TypicalSizes = [
  [328, 224],
  [358, 248],
  [380, 248],
  [568, 248],
  [720, 248],
  [848, 408],
  [934, 408],
  [1008, 408],
]

/** Scenarios compared: their paths, assumptions, results, and what explains the difference of two. */
export function CompareView() {
  return <LoadedPair>{(pair, entry) => <Compare pair={pair} entry={entry} />}</LoadedPair>
}

type CompareProps = Readonly<{ pair: Pair; entry: PairEntry }>

function Compare({ pair, entry }: CompareProps) {
  const { t } = useText()
  const comparison = useComparison(pair, entry)
  const [asked, setAsked] = useState<readonly string[] | null>(null)
  const { viewState, columns, between } = comparison
  const context = useChartContext(viewState, setAsked)
  return (
    <ChartRendererContext value={pageRenderer}>
      <div className={styles['page']}>
        <h1 className={styles['heading']}>{t('compare.heading', { pair: pair.name })}</h1>
        <CompareNotices comparison={comparison} />
        <div className={styles['main']}>
          <div className={styles['paths']}>
            <TypicalSizesContext value={PATHS_SIZES}>
              <Figure
                make={compare}
                tools={
                  <div className={styles['tools']}>
                    <BandSwitch viewState={viewState} />
                  </div>
                }
                {...{ comparison, entry, context }}
              />
            </TypicalSizesContext>
          </div>
          <aside className={styles['side']} aria-label={t('compare.scenarios')}>
            <ScenarioList comparison={comparison} />
            <AddScenario comparison={comparison} />
            <PasteLinks comparison={comparison} />
          </aside>
        </div>
        <ResultTable comparison={comparison} onOrigin={setAsked} />
        <AssumptionTable comparison={comparison} onOrigin={setAsked} />
        {between && columns.length > 1 ? (
          <section className={styles['between']} aria-label={t('difference.title')}>
            <BetweenControls comparison={comparison} />
            <div className={styles['pair']}>
              <Figure make={difference} isDeferred {...{ comparison, entry, context }} />
              <div className={styles['apart']}>
                <DifferenceTable between={between} known={viewState.known} />
                <MergePanel
                  key={`${between.from.link} ${between.to.link}`}
                  {...{ between, viewState }}
                />
              </div>
            </div>
          </section>
        ) : null}
      </div>
      <LazyProvenanceDialog
        view={viewState}
        entry={entry}
        origin={asked}
        onClose={() => setAsked(null)}
      />
    </ChartRendererContext>
  )
}

type FigureProps = Readonly<{
  make: MakeFigure
  comparison: CompareActions
  entry: PairEntry
  context: ChartContext
  isDeferred?: boolean
  tools?: ReactNode
}>

function Figure({ make, comparison: { viewState }, ...shown }: FigureProps) {
  const text = useText()
  const { known, chosen } = viewState
  const figure = useMemo(() => make(known, chosen, text), [make, known, chosen, text])
  return <ShownFigure figure={figure} viewState={viewState} {...shown} />
}
