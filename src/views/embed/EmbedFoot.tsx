import type { PairEntry } from '#datasets/usePair.ts'
import type { Chosen, Known } from '#analysis/known.ts'
import { useText } from '#i18n/useText.ts'
import type { EmbedOptions } from '#state/link/embedOptions.ts'
import { writeLink } from '#state/link/link.ts'
import type { Selection } from '#state/link/selection.ts'
import styles from './Embed.module.css'
import { NewerFigures } from './NewerFigures.tsx'
import { useEmbedNotes } from './useEmbedNotes.ts'

export type EmbedFootProps = Readonly<{
  options: EmbedOptions
  /** The page of the app on which the figure can be changed. */
  page: string
  selection: Selection
  known: Known
  entry: PairEntry
  chosen: Chosen
  /** The address of the app, where the figure is on a page outside it. */
  site?: string | undefined
}>

/** Warnings about the address, the date of the figures, and a link to the full view. */
export function EmbedFoot(props: EmbedFootProps) {
  const { page, selection, known, entry, site = import.meta.env.BASE_URL } = props
  const { t, date } = useText()
  const { pair } = known
  const notes = useEmbedNotes(props)
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
        <a
          href={`${site}${page}?${writeLink(selection)}`}
          target="_blank"
          rel="noreferrer"
          className={styles['whole']}
        >
          {t('embed.whole')}
        </a>
      </div>
    </footer>
  )
}
