import { useState } from 'react'
import type { PairEntry } from '#datasets/usePair.ts'
import type { Pair } from '#datasets/schemas.ts'
import { cachedSimulation } from '#analysis/simulation/simulationResult.ts'
import { useSimulation } from '#analysis/simulation/useSimulation.ts'
import { simulateInWorker } from '#workers/simulateInWorker.ts'
import { Controls } from '#views/dashboard/controls/Controls.tsx'
import styles from './Dashboard.module.css'
import { DashboardFigures } from './DashboardFigures.tsx'
import { DashboardTitle } from './DashboardTitle.tsx'
import { PrintedHead } from './PrintedHead.tsx'
import { DashboardNotices } from './DashboardNotices.tsx'
import { SolveSentence } from '#views/dashboard/controls/SolveSentence.tsx'
import { HowTo } from './HowTo.tsx'
import { LoadedPair } from '#figures/printing/LoadedPair.tsx'
import { LazyProvenanceDialog } from '#figures/provenance/LazyProvenanceDialog.tsx'
import type { RecordIds } from '#charts/frame/table.ts'
import { useView } from '#figures/useView.ts'
import { useUndoKeys } from '#ui/useUndoKeys.ts'
import { Skeleton } from './Skeleton.tsx'

/** The dashboard page: the sentence, the claims, the figures and the controls that change them. */
export function DashboardView() {
  return (
    <LoadedPair placeholder={<Skeleton />}>
      {(pair, entry) => <Dashboard pair={pair} entry={entry} />}
    </LoadedPair>
  )
}

type DashboardProps = Readonly<{ pair: Pair; entry: PairEntry }>

function Dashboard({ pair, entry }: DashboardProps) {
  const [areLeversOpen, setLeversOpen] = useState(false)
  const view = useView(pair, entry, true)
  const [first] = useState(() => cachedSimulation(view.known, view.chosen))
  const chance = useSimulation(view, simulateInWorker, first)
  const { reference, chapters } = view
  const [asked, setAsked] = useState<RecordIds | null>(null)
  useUndoKeys(view.change)

  return (
    <div className={styles['dashboard']}>
      <DashboardTitle pair={pair} />
      <PrintedHead viewState={view} />
      <DashboardNotices viewState={view} chapters={chapters} />
      <SolveSentence viewState={view} onOrigin={setAsked} />
      <HowTo />
      <DashboardFigures {...{ entry, reference, chance }} viewState={view} onOrigin={setAsked}>
        <Controls
          viewState={view}
          levers={{ reference, isOpen: areLeversOpen, onToggle: setLeversOpen }}
        />
      </DashboardFigures>
      <LazyProvenanceDialog
        view={view}
        entry={entry}
        origin={asked}
        onClose={() => setAsked(null)}
      />
    </div>
  )
}
