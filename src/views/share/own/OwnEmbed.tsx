import { packageText } from '#imports/archives/packageText.ts'
import { useText } from '#i18n/useText.ts'
import { Button } from '#ui/Button.tsx'
import { download } from '#ui/files/download.ts'
import { Notice } from '#ui/Notice.tsx'
import { EmbedMaker } from '#views/share/EmbedMaker.tsx'
import { ShareJob } from '#views/share/ShareJob.tsx'
import { useExporter } from '#views/share/useExporter.ts'
import type { ShareState } from '#views/share/useShare.ts'
import { useOwnData, type OwnData } from './useOwnData.ts'

type OwnEmbedProps = Readonly<{ share: ShareState }>

/** The embed of a figure of the reader's own data: in the address where they are small, else in a file. */
export function OwnEmbed({ share }: OwnEmbedProps) {
  const { t } = useText()
  const { data, isError } = useOwnData(share)
  if (isError) {
    return (
      <Notice kind="problem" title={t('embedding.ownFailed')}>
        {t('embedding.ownFailedBody')}
      </Notice>
    )
  }
  if (!data) return <p role="status">{t('app.loading')}</p>

  const { part } = data
  return part ? (
    <>
      <Notice kind="note" title={t('embedding.ownTitle')}>
        {t('embedding.ownInLink')}
      </Notice>
      <EmbedMaker share={share} own={{ carried: { ...part, file: null }, file: null }} />
    </>
  ) : (
    <EmbedWithFile share={share} data={data} />
  )
}

/** For data that are too large for an address. */
function EmbedWithFile({ share, data }: OwnEmbedProps & Readonly<{ data: OwnData }>) {
  const text = useText()
  const { t } = text
  const exporter = useExporter(share)
  const pair = data.own.pair.id
  const file = `${pair}.json`
  const content = packageText(data.own)

  function save() {
    exporter.jobs.start(t('embedding.saveFile'), () => {
      download(new Blob([content], { type: 'application/json' }), file)
      return Promise.resolve(t('share.saved', { name: file }))
    })
  }

  return (
    <>
      <Notice kind="note" title={t('embedding.ownTitle')}>
        <p>{t('embedding.ownInFile')}</p>
        <p>{t('embedding.noScripts')}</p>
      </Notice>
      <Button kind="strong" onClick={save}>
        {t('embedding.saveFile')}
      </Button>
      <ShareJob jobs={exporter.jobs} />
      <EmbedMaker share={share} own={{ carried: { pair, fragment: '', file }, file: content }} />
    </>
  )
}
