import type { ReactNode } from 'react'
import type { PairEntry } from '#datasets/usePair.ts'
import { defaultsOf } from '#analysis/choose.ts'
import type { Chosen, Known } from '#analysis/known.ts'
import { pagePathOf, type FigureId } from '#figures/catalogue.ts'
import { assumptionsOf } from '#figures/words/assumptions.ts'
import { assumptionSentences } from '#files/cite/citation.ts'
import { useText } from '#i18n/useText.ts'
import type { EmbedOptions } from '#state/link/embedOptions.ts'
import { writeLink } from '#state/link/link.ts'
import type { Selection } from '#state/link/selection.ts'
import { changesOf } from '#state/scenario/changes.ts'
import styles from './Embed.module.css'
import { NewerFigures } from './NewerFigures.tsx'
import { useEmbedNotes } from './useEmbedNotes.ts'

export type EmbedFootProps = Readonly<{
  options: EmbedOptions
  id: FigureId
  selection: Selection
  known: Known
  entry: PairEntry
  chosen: Chosen
  /** The address of the app, where the figure is on a page outside it. */
  site?: string | undefined
  /** What leads to the full view in place of the link; `null`: nothing does. */
  ways?: ReactNode
}>

/** Warnings about the address, assumptions, the date of the figures, and a link to the full view. */
export function EmbedFoot(props: EmbedFootProps) {
  const { id, selection, known, entry, site = import.meta.env.BASE_URL, ways } = props
  const text = useText()
  const { t, date } = text
  const { pair } = known
  // The default scenario needs no line: the room of a frame is small.
  const isMoved = pagePathOf(id) !== '' || changesOf(selection, defaultsOf(pair)).length > 0
  const notes = [
    ...useEmbedNotes(props),
    ...(isMoved ? assumptionSentences(assumptionsOf(id, known, selection, text), text) : []),
  ]
  const vintage = date(pair.vintage)
  const isPinned = selection.vintage === pair.vintage
  return (
    <footer className={styles['foot']}>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <div className={styles['ways']}>
        <p>{isPinned ? t('embed.pinned', { vintage }) : t('embed.asOf', { vintage })}</p>
        {isPinned ? <NewerFigures entry={entry} vintage={pair.vintage} /> : null}
        {ways === undefined ? (
          <a
            href={`${site}${pagePathOf(id)}?${writeLink(selection)}`}
            target="_blank"
            rel="noreferrer"
            className={styles['whole']}
          >
            {t('embed.whole')}
          </a>
        ) : (
          ways
        )}
      </div>
    </footer>
  )
}
