import type { ReactNode } from 'react'
import { useText } from '#i18n/useText.ts'
import type { Text } from '#i18n/text.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import type { ImportFailure } from '#workers/importFailure.ts'
import styles from './Data.module.css'
import { pairTitle } from './survey/pairTitle.ts'
import type { Importing } from './useImport.ts'

/** How far files are read, with a button to stop; or why they could not be read. */
export function ImportStatus({ importing }: Readonly<{ importing: Importing }>) {
  const text = useText()
  const { task, close } = importing
  switch (task.status) {
    case 'idle':
      return null
    case 'reading':
      return <Reading importing={importing} task={task} />
    case 'failed':
      return (
        <Notice
          kind="problem"
          title={text.t(
            task.failure.kind === 'refused' ? 'data.failed.refused' : 'data.failed.title',
          )}
          {...(task.failure.kind !== 'refused' && {
            action: { label: text.t('app.retry'), onPress: task.retry },
          })}
          onDismiss={importing.surveyed ? importing.cancel : close}
        >
          {failureWords(task.failure, text)}
        </Notice>
      )
  }
}

type ReadingProps = Readonly<{
  importing: Importing
  task: Extract<Importing['task'], { status: 'reading' }>
}>

function Reading({ importing: { surveyed, cancel }, task }: ReadingProps) {
  const text = useText()
  const { t, list, percent } = text
  const { files, pair, progress } = task
  const known = surveyed?.survey.pairs.find(({ id }) => id === pair)
  const what =
    pair === null
      ? t('data.reading', { files: list(files.map(({ name }) => name)) })
      : t('data.readingPair', { pair: known ? pairTitle(known, text) : pair })
  const share = progress && progress.totalBytes > 0 ? progress.bytes / progress.totalBytes : 0
  return (
    <div className={styles['reading']}>
      <p role="status">{what}</p>
      <progress value={share} max={1} aria-label={what} />
      <p className={styles['soft']}>
        {progress
          ? t('data.progress', {
              share: percent(Math.round(share * 100) / 100),
              count: progress.rows,
              speed: Math.round(progress.rowsPerSecond),
            })
          : ' '}
      </p>
      <Button onClick={cancel}>{t('data.cancel')}</Button>
    </div>
  )
}

/** The most problems of a package that are listed. */
const MOST_PROBLEMS = 20

function failureWords(failure: ImportFailure, { t }: Text): ReactNode {
  switch (failure.kind) {
    case 'refused':
      return t(`data.refusal.${failure.reason}`)
    case 'file':
      return t(`data.failed.file.${failure.reason}`, { file: failure.file })
    case 'package':
      return (
        <>
          <p>{t('data.failed.package')}</p>
          <ul>
            {failure.problems.slice(0, MOST_PROBLEMS).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </>
      )
    case 'worker':
      return t('data.failed.worker')
    case 'other':
      return t('data.failed.other')
  }
}
