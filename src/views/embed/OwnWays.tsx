import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { chaptersQuery, libraryQuery, pairQuery } from '#datasets/queries.ts'
import type { PairEntry } from '#datasets/usePair.ts'
import { pagePathOf, type FigureId } from '#figures/catalogue.ts'
import type { Text } from '#i18n/text.ts'
import { useText } from '#i18n/useText.ts'
import { packageZip } from '#imports/archives/packageZip.ts'
import { writeLink } from '#state/link/link.ts'
import { isDataFragment } from '#state/session/dataFragment.ts'
import { useSelection } from '#state/session/useSelection.ts'
import { download } from '#ui/files/download.ts'
import styles from './Embed.module.css'
import '#i18n/ownEnglish.ts'
import '#i18n/dataEnglish.ts'

type OwnWaysProps = Readonly<{ id: FigureId; entry: PairEntry }>

/**
 * Where an embed of somebody's own data leads: to the app with the same data in the link, or, where they
 * came in a file, to a package that the app reads.
 */
export function OwnWays({ id, entry }: OwnWaysProps) {
  const { t } = useText()
  const selection = useSelection()
  const { hash } = location
  return (
    <>
      <p>{t('embed.own')}</p>
      {isDataFragment(hash) ? (
        <OwnLink to={`${pagePathOf(id)}?${writeLink(selection)}${hash}`}>
          {t('embed.whole')}
        </OwnLink>
      ) : (
        <>
          <DownloadWay entry={entry} />
          <OwnLink to="data/">{t('embed.own.open')}</OwnLink>
        </>
      )}
    </>
  )
}

function OwnLink({ to, children }: Readonly<{ to: string; children: string }>) {
  return (
    <a
      href={`${import.meta.env.BASE_URL}${to}`}
      target="_blank"
      rel="noreferrer"
      className={styles['whole']}
    >
      {children}
    </a>
  )
}

function DownloadWay({ entry }: Pick<OwnWaysProps, 'entry'>) {
  const text = useText()
  const client = useQueryClient()
  const [isFailed, setFailed] = useState(false)

  function save() {
    setFailed(false)
    archiveOf(client, entry, text).then(
      (archive) => download(archive, `${entry.id}.zip`),
      () => setFailed(true),
    )
  }

  return (
    <>
      <button type="button" onClick={save} className={styles['newer']}>
        {text.t('embed.own.download')}
      </button>
      {isFailed ? <p role="alert">{text.t('data.failed.other')}</p> : null}
    </>
  )
}

async function archiveOf(client: QueryClient, entry: PairEntry, text: Text): Promise<Blob> {
  const [pair, chapters, library] = await Promise.all([
    client.fetchQuery(pairQuery(entry)),
    client.fetchQuery(chaptersQuery(entry)),
    client.fetchQuery(libraryQuery(entry)),
  ])
  return new Blob([packageZip([{ pair, chapters, library }], text)], { type: 'application/zip' })
}
