import { useMemo, useState } from 'react'
import type { PairEntry } from '#datasets/usePair.ts'
import type { Pair } from '#datasets/schemas.ts'
import { choose } from '#analysis/choose.ts'
import type { ShownChance } from '#analysis/simulation/useSimulation.ts'
import { knownOf } from '#analysis/levers/leverFacts.ts'
import { useAnnouncedChange } from '#figures/words/useAnnouncedChange.ts'
import { useClearedDraft, useSelection } from '#state/session/useSelection.ts'
import { Controls } from '#views/dashboard/controls/Controls.tsx'
import styles from './Dashboard.module.css'
import { DashboardFigures } from './DashboardFigures.tsx'
import { DashboardNotices } from './DashboardNotices.tsx'
import type { DashboardState } from '#analysis/dashboardState.ts'
import { SolveSentence } from '#views/dashboard/controls/SolveSentence.tsx'
import { useChapters } from '#analysis/useChapters.ts'
import { useLiveOutcome } from '#analysis/useLiveOutcome.ts'
import { hasLevers } from '#analysis/needsReference.ts'
import { useReference } from '#analysis/levers/useReference.ts'
import { lazyWithRetry } from '#ui/loading/lazyWithRetry.tsx'
import { LazyBoundary } from '#ui/loading/LazyBoundary.tsx'
import { useUndoKeys } from '#ui/useUndoKeys.ts'

const ProvenanceDialog = lazyWithRetry(
  async () => (await import('#figures/provenance/ProvenanceDialog.tsx')).ProvenanceDialog,
)

type DashboardProps = Readonly<{ pair: Pair; entry: PairEntry }>

/** The reader's desk: the sentence, the claims, the figures and the controls that move them. */
export function Dashboard({ pair, entry }: DashboardProps) {
  const selection = useSelection()
  const chapters = useChapters(entry, selection.product)
  const [areLeversOpen, setLeversOpen] = useState(false)
  const [chance, setChance] = useState<ShownChance | null>(null)
  const isWanted = areLeversOpen || chance !== null || hasLevers(selection)
  const reference = useReference(selection.vintage, isWanted)
  const { facts } = reference
  const known = useMemo(
    () => knownOf(pair, chapters.data ?? null, facts),
    [pair, chapters.data, facts],
  )
  // An engine that nothing needs yet changes nothing that is shown.
  const levers = hasLevers(selection) ? known.levers : null
  const chosen = useMemo(() => choose(pair, selection, levers), [pair, selection, levers])
  const live = useLiveOutcome(known)
  const [asked, setAsked] = useState<readonly string[] | null>(null)
  const change = useAnnouncedChange(pair, live)
  useClearedDraft()
  useUndoKeys(change)

  const dashboard: DashboardState = { pair, known, chosen, selection, live, change }
  return (
    <div className={styles['dashboard']}>
      <DashboardNotices dashboard={dashboard} chapters={chapters} />
      <SolveSentence dashboard={dashboard} onOrigin={setAsked} />
      <DashboardFigures
        {...{ dashboard, known, entry, reference, chance }}
        onOrigin={setAsked}
        onChance={setChance}
      >
        <Controls
          dashboard={dashboard}
          levers={{ reference, isOpen: areLeversOpen, onToggle: setLeversOpen }}
        />
      </DashboardFigures>
      <LazyBoundary onClose={() => setAsked(null)}>
        {asked ? (
          <ProvenanceDialog
            {...{ entry, known, chosen, selection, change }}
            origin={asked}
            onClose={() => setAsked(null)}
          />
        ) : null}
      </LazyBoundary>
    </div>
  )
}
