import { JobStatus } from '#figures/printing/JobStatus.tsx'
import { isLoadError } from '#files/formats/isLoadError.ts'
import { Notice } from '#ui/Notice.tsx'
import type { Jobs } from '#ui/loading/useJobs.ts'
import { DatasetError } from '#datasets/datasetError.ts'
import { PictureError } from '#files/pictures/pictureError.ts'
import { NoHashesError } from '#files/bundle/sha256.ts'
import { StandaloneError } from '#files/html/standalone.ts'
import { useText } from '#i18n/useText.ts'

type ExportJobProps = Readonly<{
  jobs: Jobs
  /** The button goes away, so the focus needs another place. */
  onCancelled: () => void
}>

/** How far a file has come, how to end it early, what came of it, or why nothing did. */
export function ExportJob({ jobs, onCancelled }: ExportJobProps) {
  const { t } = useText()
  const { job, retry } = jobs

  function onCancel() {
    jobs.cancel()
    onCancelled()
  }

  if (job.status === 'failed') {
    const [title, body] = TROUBLES[troubleOf(job.error)]
    return (
      <Notice kind="problem" title={t(title)} action={{ label: t('app.retry'), onPress: retry }}>
        {t(body)}
      </Notice>
    )
  }

  return <JobStatus job={job} onCancel={onCancel} />
}

/** What happened, and what it costs and what to do about it. */
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
