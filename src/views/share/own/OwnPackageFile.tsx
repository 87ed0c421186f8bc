import { useText } from '#i18n/useText.ts'
import { Button } from '#ui/Button.tsx'
import { download } from '#ui/files/download.ts'
import styles from '#views/share/Share.module.css'
import { ShareJob } from '#views/share/ShareJob.tsx'
import { useExporter } from '#views/share/useExporter.ts'
import type { ShareState } from '#views/share/useShare.ts'
import { packageArchive } from '#workers/packageArchive.ts'
import { useOwnData } from './useOwnData.ts'
import '#i18n/dataEnglish.ts'

type OwnPackageFileProps = Readonly<{ share: ShareState; name: string }>

/** Downloads the package of the reader's own that the command line reads. */
export function OwnPackageFile({ share, name }: OwnPackageFileProps) {
  const { t, lang } = useText()
  const exporter = useExporter(share)
  const { data } = useOwnData(share)
  const own = data?.own

  function save() {
    if (!own) return
    exporter.jobs.start(t('reproduce.package'), async () => {
      download(await packageArchive([own], lang), name)
      return t('share.saved', { name })
    })
  }

  return (
    <>
      <Button disabled={!own} onClick={save}>
        {t('reproduce.package')}
      </Button>
      <p className={styles['hint']}>{t('reproduce.packageHint', { name })}</p>
      <ShareJob jobs={exporter.jobs} />
    </>
  )
}
