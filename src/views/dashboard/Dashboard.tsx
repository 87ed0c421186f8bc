import { lazy, Suspense, useMemo, useState } from 'react'
import type { PairEntry } from '#datasets/usePair.ts'
import type { Pair } from '#datasets/schemas.ts'
import { choose } from '#figures/choose.ts'
import type { Known } from '#figures/figure.ts'
import { useAnnouncedChange } from '#figures/useAnnouncedChange.ts'
import { useLetGo, useSelection } from '#state/useSelection.ts'
import { Controls } from './Controls.tsx'
import styles from './Dashboard.module.css'
import { DashboardFigures } from './DashboardFigures.tsx'
import { DashboardNotices } from './DashboardNotices.tsx'
import type { Desk } from '#figures/desk.ts'
import { SolveSentence } from './SolveSentence.tsx'
import { useChapters } from '#figures/useChapters.ts'
import { useLiveOutcome } from '#figures/useLiveOutcome.ts'
import { useUndoKeys } from '#ui/useUndoKeys.ts'

const ProvenanceDialog = lazy(async () => ({
  default: (await import('#figures/ProvenanceDialog.tsx')).ProvenanceDialog,
}))

type DashboardProps = Readonly<{ pair: Pair; entry: PairEntry }>

/** The reader's desk: the sentence, the claims, the figures and the controls that move them. */
export function Dashboard({ pair, entry }: DashboardProps) {
  const selection = useSelection()
  const chosen = useMemo(() => choose(pair, selection), [pair, selection])
  const live = useLiveOutcome(pair)
  const chapters = useChapters(entry, selection.product)
  const known = useMemo(
    (): Known => ({ pair, chapters: chapters.data ?? null }),
    [pair, chapters.data],
  )
  const [asked, setAsked] = useState<readonly string[] | null>(null)
  const change = useAnnouncedChange(pair)
  useLetGo()
  useUndoKeys(change)

  const desk: Desk = { pair, chosen, selection, live, change }
  return (
    <div className={styles['dashboard']}>
      <DashboardNotices desk={desk} chapters={chapters} />
      <SolveSentence desk={desk} onOrigin={setAsked} />
      <DashboardFigures {...{ desk, known, entry }} onOrigin={setAsked}>
        <Controls desk={desk} />
      </DashboardFigures>
      <Suspense>
        {asked ? (
          <ProvenanceDialog
            {...{ entry, known, chosen, selection, change }}
            origin={asked}
            onClose={() => setAsked(null)}
          />
        ) : null}
      </Suspense>
    </div>
  )
}
