import { useMemo, useState } from 'react'
import { announce } from '#ui/announcer.ts'
import type { PairEntry } from '#datasets/usePair.ts'
import type { Pair } from '#datasets/schemas.ts'
import { answer } from '#figures/answer.ts'
import { choose, defaultsOf } from '#figures/choose.ts'
import type { Known } from '#figures/figure.ts'
import { useText } from '#i18n/useText.ts'
import { useChange, useLetGo, useSelection } from '#state/useSelection.ts'
import type { Selection } from '#state/selection.ts'
import { Controls } from './Controls.tsx'
import styles from './Dashboard.module.css'
import { DashboardFigures } from './DashboardFigures.tsx'
import { DashboardNotices } from './DashboardNotices.tsx'
import { ProvenanceDialog } from './ProvenanceDialog.tsx'
import type { Desk } from './desk.ts'
import { SolveSentence } from './SolveSentence.tsx'
import { useChapters } from './useChapters.ts'
import { useLiveOutcome } from './useLiveOutcome.ts'
import { useUndoKeys } from './useUndoKeys.ts'

type DashboardProps = Readonly<{ pair: Pair; entry: PairEntry }>

/** The reader's desk: the sentence, the claims, the figures and the controls that move them. */
export function Dashboard({ pair, entry }: DashboardProps) {
  const text = useText()
  const selection = useSelection()
  const chosen = useMemo(() => choose(pair, selection), [pair, selection])
  const live = useLiveOutcome(pair, chosen)
  const chapters = useChapters(entry, selection.product)
  const known = useMemo((): Known => ({ pair, chapters: chapters.data ?? null }), [pair, chapters.data])
  const [asked, setAsked] = useState<readonly string[] | null>(null)
  const change = useChange(defaultsOf(pair))
  useLetGo()
  useUndoKeys(change)

  function commit(next: Selection, control: string) {
    change.commit(next, control)
    const { outcome, source } = choose(pair, next)
    const isOther = source.id !== chosen.source.id
    announce(
      isOther
        ? text.t('source.changed', { source: source.name })
        : answer(outcome, source, text),
    )
  }

  const desk: Desk = { pair, chosen, selection, live, change: { ...change, commit } }
  return (
    <div className={styles['dashboard']}>
      <DashboardNotices desk={desk} chapters={chapters} />
      <SolveSentence desk={desk} onOrigin={setAsked} />
      <DashboardFigures desk={desk} known={known} onOrigin={setAsked}>
        <Controls desk={desk} />
      </DashboardFigures>
      {asked ? (
        <ProvenanceDialog
          origin={asked}
          desk={desk}
          known={known}
          entry={entry}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </div>
  )
}
