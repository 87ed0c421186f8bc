import { useMemo, useState } from 'react'
import type { PairEntry } from '#datasets/usePair.ts'
import type { Pair } from '#datasets/schemas.ts'
import { choose } from '#figures/choose.ts'
import { knownOf } from '#figures/leverFacts.ts'
import { useAnnouncedChange } from '#figures/useAnnouncedChange.ts'
import { useLetGo, useSelection } from '#state/useSelection.ts'
import type { ChanceOnPage } from './Chance.tsx'
import { Controls } from './Controls.tsx'
import styles from './Dashboard.module.css'
import { DashboardFigures } from './DashboardFigures.tsx'
import { DashboardNotices } from './DashboardNotices.tsx'
import type { Desk } from '#figures/desk.ts'
import { SolveSentence } from './SolveSentence.tsx'
import { useChapters } from '#figures/useChapters.ts'
import { useLiveOutcome } from '#figures/useLiveOutcome.ts'
import { hasLevers } from '#figures/needsReference.ts'
import { useReference } from '#figures/useReference.ts'
import { onDemand } from '#ui/onDemand.tsx'
import { Part } from '#ui/Part.tsx'
import { useUndoKeys } from '#ui/useUndoKeys.ts'

const ProvenanceDialog = onDemand(
  async () => (await import('#figures/ProvenanceDialog.tsx')).ProvenanceDialog,
)

type DashboardProps = Readonly<{ pair: Pair; entry: PairEntry }>

/** The reader's desk: the sentence, the claims, the figures and the controls that move them. */
export function Dashboard({ pair, entry }: DashboardProps) {
  const selection = useSelection()
  const chapters = useChapters(entry, selection.product)
  const [areLeversOpen, setLeversOpen] = useState(false)
  const [chance, setChance] = useState<ChanceOnPage | null>(null)
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
  useLetGo()
  useUndoKeys(change)

  const desk: Desk = { pair, known, chosen, selection, live, change }
  return (
    <div className={styles['dashboard']}>
      <DashboardNotices desk={desk} chapters={chapters} />
      <SolveSentence desk={desk} onOrigin={setAsked} />
      <DashboardFigures
        {...{ desk, known, entry, reference, chance }}
        onOrigin={setAsked}
        onChance={setChance}
      >
        <Controls
          desk={desk}
          levers={{ reference, isOpen: areLeversOpen, onToggle: setLeversOpen }}
        />
      </DashboardFigures>
      <Part onClose={() => setAsked(null)}>
        {asked ? (
          <ProvenanceDialog
            {...{ entry, known, chosen, selection, change }}
            origin={asked}
            onClose={() => setAsked(null)}
          />
        ) : null}
      </Part>
    </div>
  )
}
