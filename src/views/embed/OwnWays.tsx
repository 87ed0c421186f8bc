import type { OwnPackage } from '#datasets/ownPackage.ts'
import { pagePathOf, type FigureId } from '#figures/catalogue.ts'
import { useText } from '#i18n/useText.ts'
import { packageZip } from '#imports/archives/packageZip.ts'
import { writeLink } from '#state/link/link.ts'
import { isDataFragment } from '#state/session/dataFragment.ts'
import { useSelection } from '#state/session/useSelection.ts'
import { download } from '#ui/files/download.ts'
import styles from './Embed.module.css'
import '#i18n/ownEnglish.ts'
import '#i18n/dataEnglish.ts'

type OwnWaysProps = Readonly<{ id: FigureId; own: OwnPackage }>

/**
 * Where an embed of somebody's own data leads: to the app with the same data in the link, or, where they
 * came in a file, to a package that the app reads.
 */
export function OwnWays({ id, own }: OwnWaysProps) {
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
          <DownloadWay own={own} />
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

function DownloadWay({ own }: Pick<OwnWaysProps, 'own'>) {
  const text = useText()

  function save() {
    const archive = packageZip([own], text)
    download(new Blob([archive], { type: 'application/zip' }), `${own.pair.id}.zip`)
  }

  return (
    <button type="button" onClick={save} className={styles['newer']}>
      {text.t('embed.own.download')}
    </button>
  )
}
