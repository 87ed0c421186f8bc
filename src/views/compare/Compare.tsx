import { useMemo, useState, type ReactNode } from 'react'
import { onDemand } from '#ui/loading/onDemand.tsx'
import { Part } from '#ui/loading/Part.tsx'
import { HostContext } from '#charts/frame/host.ts'
import { PAGE_HOST } from '#figures/printing/pageHost.ts'
import type { Stage } from '#charts/frame/stage.ts'
import type { Pair } from '#datasets/schemas.ts'
import type { PairEntry } from '#datasets/usePair.ts'
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
import { useComparison, type Comparison } from './useComparison.ts'

const ProvenanceDialog = onDemand(
  async () => (await import('#figures/provenance/ProvenanceDialog.tsx')).ProvenanceDialog,
)

type CompareProps = Readonly<{ pair: Pair; entry: PairEntry }>

/** Scenarios side by side: their paths, what they assume, where they lead, what makes the difference. */
export function Compare({ pair, entry }: CompareProps) {
  const { t } = useText()
  const comparison = useComparison(pair)
  const [asked, setAsked] = useState<readonly string[] | null>(null)
  const { desk, columns, between } = comparison
  const stage = useMemo(
    (): Stage => ({ live: desk.live, onOrigin: setAsked, onProduct: () => {} }),
    [desk.live],
  )
  return (
    <HostContext value={PAGE_HOST}>
      <div className={styles['page']}>
        <h1 className={styles['heading']}>{t('compare.heading')}</h1>
        <CompareNotices comparison={comparison} />
        <div className={styles['main']}>
          <div className={styles['paths']}>
            <Figure
              make={compare}
              tools={
                <div className={styles['tools']}>
                  <BandSwitch desk={desk} />
                </div>
              }
              {...{ comparison, entry, stage }}
            />
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
              <Figure make={difference} {...{ comparison, entry, stage }} />
              <div className={styles['apart']}>
                <DifferenceTable between={between} known={desk.known} />
                <MergePanel
                  key={`${between.from.link} ${between.to.link}`}
                  {...{ between, desk }}
                />
              </div>
            </div>
          </section>
        ) : null}
      </div>
      <Part onClose={() => setAsked(null)}>
        {asked ? (
          <ProvenanceDialog {...{ entry, ...desk }} origin={asked} onClose={() => setAsked(null)} />
        ) : null}
      </Part>
    </HostContext>
  )
}

type FigureProps = Readonly<{
  make: MakeFigure
  comparison: Comparison
  entry: PairEntry
  stage: Stage
  tools?: ReactNode
}>

function Figure({ make, comparison: { desk }, entry, stage, tools }: FigureProps) {
  const text = useText()
  const { known, chosen } = desk
  const figure = useMemo(() => make(known, chosen, text), [make, known, chosen, text])
  return <ShownFigure figure={figure} {...{ desk, known, entry, stage, tools }} />
}
