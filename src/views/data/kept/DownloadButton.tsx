import { useState, type ReactNode } from 'react'
import { keptPackage } from '#datasets/own/ownStore.ts'
import type { OwnPackage } from '#datasets/ownPackage.ts'
import { download } from '#ui/files/download.ts'
import type { Lang } from '#i18n/languages.ts'
import { useText } from '#i18n/useText.ts'
import { Button } from '#ui/Button.tsx'
import { packageArchive } from '#workers/packageArchive.ts'

type DownloadButtonProps = Readonly<{
  /** The packages, which become one archive. */
  ids: readonly string[]
  /** The name of the archive, without its ending. */
  name: string
  /** What the button does, where its text alone does not say it. */
  label?: string
  children: ReactNode
}>

/** Downloads packages as an archive, from which this page reads them again. */
export function DownloadButton({ ids, name, label, children }: DownloadButtonProps) {
  const { t, lang } = useText()
  const [state, setState] = useState<'idle' | 'writing' | 'failed'>('idle')

  async function save() {
    setState('writing')
    try {
      download(await archiveOf(ids, lang), `${name}.zip`)
      setState('idle')
    } catch {
      setState('failed')
    }
  }

  return (
    <>
      <Button
        kind="quiet"
        aria-label={label}
        disabled={state === 'writing'}
        onClick={() => void save()}
      >
        {children}
      </Button>
      {state === 'failed' ? <span role="alert">{t('data.failed.other')}</span> : null}
    </>
  )
}

async function archiveOf(ids: readonly string[], lang: Lang): Promise<Blob> {
  const kept = await Promise.all(ids.map(keptPackage))
  return packageArchive(
    kept.filter((own): own is OwnPackage => own !== null),
    lang,
  )
}
