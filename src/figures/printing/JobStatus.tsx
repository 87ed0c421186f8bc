import { useText } from '#i18n/useText.ts'
import { Button } from '#ui/Button.tsx'
import styles from './JobStatus.module.css'
import type { Jobs } from '#ui/loading/useJobs.ts'

type JobStatusProps = Readonly<{
  job: Exclude<Jobs['job'], { status: 'failed' }>
  onCancel: () => void
}>

/** How far a piece of work has come, how to end it early, and what came of it. */
export function JobStatus({ job, onCancel }: JobStatusProps) {
  const { t } = useText()
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
