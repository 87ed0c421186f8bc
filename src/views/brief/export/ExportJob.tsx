import { JobStatus } from '#figures/printing/JobStatus.tsx'
import { isLoadError } from '#files/formats/isLoadError.ts'
import type { Jobs } from '#ui/loading/useJobs.ts'
import { DatasetError } from '#datasets/datasetError.ts'
import { PictureError } from '#files/pictures/pictureError.ts'
import { NoHashesError } from '#files/bundle/sha256.ts'
import { StandaloneError } from '#files/html/standaloneScript.ts'
import { useText } from '#i18n/useText.ts'

type ExportJobProps = Readonly<{
  jobs: Jobs
  /** The cancel button is removed, so the focus must move elsewhere. */
  onCancelled: () => void
}>

/** The progress of an export with a cancel button, its result, or its error. */
export function ExportJob({ jobs, onCancelled }: ExportJobProps) {
  const { t } = useText()

  function onCancel() {
    jobs.cancel()
    onCancelled()
  }

  function messageFor(error: unknown) {
    const trouble = troubleOf(error)
    const [title, body] = TROUBLES[trouble]
    const isLoadFailure = trouble === 'chunk' || trouble === 'data'
    return { title: t(title), body: t(body), isLoadFailure }
  }

  return <JobStatus {...{ jobs, onCancel, messageFor }} />
}

/** Title and body of each error message. */
const TROUBLES = {
  chunk: ['broken.notLoaded', 'export.missing'],
  data: ['share.failedTitle', 'export.noData'],
  hashes: ['share.failedTitle', 'export.noHashes'],
  picture: ['share.failedTitle', 'export.noPicture'],
  other: ['share.failedTitle', 'export.failed'],
} as const

function troubleOf(error: unknown): keyof typeof TROUBLES {
  if (error instanceof DatasetError) return 'data'
  if (error instanceof PictureError) return 'picture'
  if (error instanceof NoHashesError) return 'hashes'
  if (error instanceof StandaloneError) return 'chunk'
  return isLoadError(error) ? 'chunk' : 'other'
}
