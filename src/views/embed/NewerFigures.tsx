import { useQuery } from '@tanstack/react-query'
import { manifestQuery } from '#datasets/queries.ts'
import { currentEntry, vintageOf, type PairEntry } from '#datasets/usePair.ts'
import { useText } from '#i18n/useText.ts'
import { committedIn, useAddress } from '#state/session/address.ts'
import { hrefOf } from '#state/session/useSelection.ts'
import styles from './Embed.module.css'

type NewerFiguresProps = Readonly<{ entry: PairEntry; vintage: string }>

/** Offers the current figures in a view pinned to an older release; nothing in any other. */
export function NewerFigures({ entry, vintage }: NewerFiguresProps) {
  const { t, date } = useText()
  const address = useAddress()
  const { data: manifest } = useQuery(manifestQuery())
  const current = manifest && currentEntry(manifest, entry.id)
  const newest = current && vintageOf(current)
  if (!newest || newest <= vintage) return null

  function unpin() {
    const { vintage: _vintage, model: _model, ...others } = committedIn(address)
    address.replace(hrefOf(address.location.pathname, others))
  }

  return (
    <button type="button" onClick={unpin} className={styles['newer']}>
      {t('embed.newer', { vintage: date(newest) })}
    </button>
  )
}
