import { lazy, Suspense, useMemo, useState } from 'react'
import { announce } from '#ui/announcer.ts'
import type { PairEntry } from '#datasets/usePair.ts'
import type { Pair } from '#datasets/schemas.ts'
import { answer } from '#figures/answer.ts'
import { choose, defaultsOf } from '#figures/choose.ts'
import type { Known } from '#figures/figure.ts'
import { useText } from '#i18n/useText.ts'
import { committedIn, useAddress } from '#state/address.ts'
import {
  movingIn,
  useChange,
  useLetGo,
  useSelection,
  type Change,
  type Edit,
} from '#state/useSelection.ts'
import { Controls } from './Controls.tsx'
import styles from './Dashboard.module.css'
import { DashboardFigures } from './DashboardFigures.tsx'
import { DashboardNotices } from './DashboardNotices.tsx'
import type { Desk } from './desk.ts'
import { SolveSentence } from './SolveSentence.tsx'
import { useChapters } from './useChapters.ts'
import { useLiveOutcome } from './useLiveOutcome.ts'
import { useUndoKeys } from './useUndoKeys.ts'

const ProvenanceDialog = lazy(async () => ({
  default: (await import('./ProvenanceDialog.tsx')).ProvenanceDialog,
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
  const change = useAnnounced(pair)
  useLetGo()
  useUndoKeys(change)

  const desk: Desk = { pair, chosen, selection, live, change }
  return (
    <div className={styles['dashboard']}>
      <DashboardNotices desk={desk} chapters={chapters} />
      <SolveSentence desk={desk} onOrigin={setAsked} />
      <DashboardFigures desk={desk} known={known} onOrigin={setAsked}>
        <Controls desk={desk} />
      </DashboardFigures>
      <Suspense>
        {asked ? (
          <ProvenanceDialog
            origin={asked}
            desk={desk}
            known={known}
            entry={entry}
            onClose={() => setAsked(null)}
          />
        ) : null}
      </Suspense>
    </div>
  )
}

/** The ways to change the selection; what a change leads to is told once it is made. */
function useAnnounced(pair: Pair): Change {
  const text = useText()
  const address = useAddress()
  const change = useChange(useMemo(() => defaultsOf(pair), [pair]))
  return useMemo((): Change => {
    function commit(edit: Edit, control: string) {
      const [before, after] = [committedIn(address), edit(movingIn(address))]
      change.commit(edit, control)
      const { outcome, source } = choose(pair, after)
      announce(
        source.id === choose(pair, before).source.id
          ? answer(outcome, source, text)
          : text.t('source.changed', { source: source.name }),
      )
    }
    return { ...change, commit }
  }, [pair, text, address, change])
}
