import { useState } from 'react'
import { copyPicture, copyText } from '#files/formats/clipboard.ts'
import { download } from '#ui/files/download.ts'
import type { Text } from '#i18n/text.ts'
import { useText } from '#i18n/useText.ts'
import type { ShareState } from './useShare.ts'
import { useJobs, type Jobs } from '#ui/loading/useJobs.ts'

/** Content that the browser did not allow to copy, to be copied manually. */
export type RefusedCopy =
  | Readonly<{ kind: 'text'; label: string; value: string }>
  | Readonly<{ kind: 'picture'; label: string; picture: Blob }>

/** The input of an export, with a callback for its progress. */
export type ExportInput = Readonly<{
  share: ShareState
  text: Text
  signal: AbortSignal
  onProgress: (done: number, of: number) => void
}>

/** Functions that export a figure to a file or the clipboard, and their state. */
export type Exporter = Readonly<{
  jobs: Jobs
  refused: RefusedCopy | null
  /** `part` distinguishes files of the same figure. */
  save: (
    what: string,
    ending: string,
    make: (input: ExportInput) => Promise<Blob>,
    part?: string,
  ) => void
  copyText: (what: string, value: string) => void
  copyPicture: (what: string, make: () => Promise<Blob>) => void
}>

/** Exports of a figure, one at a time. */
export function useExporter(share: ShareState): Exporter {
  const text = useText()
  const { t } = text
  const jobs = useJobs()
  const [refused, setRefused] = useState<RefusedCopy | null>(null)

  function begin(what: string, work: Parameters<Jobs['start']>[1]) {
    setRefused(null)
    jobs.start(what, work)
  }

  return {
    jobs,
    refused,
    save: (what, ending, make, part) =>
      begin(what, async (signal, onProgress) => {
        const file = await make({ share, text, signal, onProgress })
        signal.throwIfAborted()
        const name = share.nameFor(ending, part)
        download(file, name)
        return t('share.saved', { name })
      }),
    copyText: (what, value) =>
      begin(what, async () => {
        if (await copyText(value)) return t('share.copied', { what })
        setRefused({ kind: 'text', label: what, value })
        return ''
      }),
    copyPicture: (what, make) =>
      begin(what, async () => {
        const picture = make()
        if (await copyPicture(picture)) return t('share.copied', { what })
        setRefused({ kind: 'picture', label: what, picture: await picture })
        return ''
      }),
  }
}
