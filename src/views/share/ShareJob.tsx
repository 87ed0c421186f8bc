import { JobStatus } from '#figures/printing/JobStatus.tsx'
import { isLoadError } from '#files/formats/isLoadError.ts'
import { DatasetError } from '#datasets/datasetError.ts'
import { PictureError } from '#files/pictures/pictureError.ts'
import { useText } from '#i18n/useText.ts'
import type { Jobs } from '#ui/loading/useJobs.ts'

/** The progress of an export, its result, or its error. */
export function ShareJob({ jobs }: Readonly<{ jobs: Jobs }>) {
  const { t } = useText()

  function messageFor(error: unknown) {
    const trouble = troubleOf(error)
    const [title, body] = TROUBLES[trouble]
    const isLoadFailure = trouble === 'chunk' || trouble === 'data'
    return { title: t(title), body: t(body), isLoadFailure }
  }

  return <JobStatus jobs={jobs} onCancel={jobs.cancel} messageFor={messageFor} />
}

type Trouble = PictureError['trouble'] | 'chunk' | 'data' | 'other'

/** Message keys without parameters: what happened, what it costs, what to do. */
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
