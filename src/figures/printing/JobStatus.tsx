import { useText } from '#i18n/useText.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { LoadFailure } from '#ui/loading/LoadFailure.tsx'
import type { Jobs } from '#ui/loading/useJobs.ts'
import styles from './JobStatus.module.css'

type JobStatusProps = Readonly<{
  jobs: Jobs
  onCancel: () => void
  messageFor: (error: unknown) => JobMessage
}>

/** The message for an error; `isLoadFailure` where a file of this site did not come. */
export type JobMessage = Readonly<{ title: string; body: string; isLoadFailure: boolean }>

/** Renders the progress of a job with a cancel button, its result, or its error with a retry button. */
export function JobStatus({ jobs: { job, retry }, onCancel, messageFor }: JobStatusProps) {
  const { t } = useText()
  if (job.status === 'failed') {
    const { title, body, isLoadFailure } = messageFor(job.error)
    if (isLoadFailure) return <LoadFailure title={title} cost={body} onRetry={retry} />
    return (
      <Notice kind="problem" title={title} action={{ label: t('app.retry'), onPress: retry }}>
        {body}
      </Notice>
    )
  }

  return (
    <div role="status" className={styles['job']}>
      {job.status === 'done' ? <p>{job.said}</p> : null}
      {job.status === 'working' ? (
        <>
          <p>{t('share.making', { what: job.what })}</p>
          <progress
            value={job.done}
            max={job.of}
            aria-label={t('share.progress', { what: job.what })}
          />
          <Button onClick={onCancel}>{t('share.cancel')}</Button>
        </>
      ) : null}
    </div>
  )
}
