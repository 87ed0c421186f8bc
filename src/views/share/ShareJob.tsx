import { JobStatus } from '#figures/printing/JobStatus.tsx'
import { isLoadError } from '#files/formats/isLoadError.ts'
import { Notice } from '#ui/Notice.tsx'
import { DatasetError } from '#datasets/datasetError.ts'
import { PictureError } from '#files/pictures/pictureError.ts'
import { useText } from '#i18n/useText.ts'
import type { Jobs } from '#ui/loading/useJobs.ts'

/** How far the work has come, what came of it, or why nothing did. */
export function ShareJob({ jobs: { job, cancel, retry } }: Readonly<{ jobs: Jobs }>) {
  const { t } = useText()
  if (job.status === 'failed') {
    const [title, body] = TROUBLES[troubleOf(job.error)]
    return (
      <Notice kind="problem" title={t(title)} action={{ label: t('app.retry'), onPress: retry }}>
        {t(body)}
      </Notice>
    )
  }

  return <JobStatus job={job} onCancel={cancel} />
}

type Trouble = PictureError['trouble'] | 'chunk' | 'data' | 'other'

/** Sentences without slots: what happened, what it costs, what to do. */
type Sentence = 'broken.notLoaded' | 'share.failedTitle' | Body
type Body =
  | 'share.missing'
  | 'share.noData'
  | 'share.failed'
  | 'share.canvasRefused'
  | 'share.canvasTooLarge'
  | 'share.unreadable'

const TROUBLES: Readonly<Record<Trouble, readonly [title: Sentence, body: Body]>> = {
  refused: ['share.failedTitle', 'share.canvasRefused'],
  tooLarge: ['share.failedTitle', 'share.canvasTooLarge'],
  unreadable: ['share.failedTitle', 'share.unreadable'],
  chunk: ['broken.notLoaded', 'share.missing'],
  data: ['share.failedTitle', 'share.noData'],
  other: ['share.failedTitle', 'share.failed'],
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof PictureError) return error.trouble
  if (error instanceof DatasetError) return 'data'
  return isLoadError(error) ? 'chunk' : 'other'
}
