import { useText } from '#i18n/useText.ts'
import type { Text } from '#i18n/text.ts'
import type { LiveError } from '#imports/live/liveError.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import styles from '#views/data/Data.module.css'
import type { LiveTask } from './useLiveFiles.ts'

type LiveStatusProps = Readonly<{ task: LiveTask; onStop: () => void }>

/** How many answers are there, with a button to stop; or why there are none. */
export function LiveStatus({ task, onStop }: LiveStatusProps) {
  const text = useText()
  switch (task.status) {
    case 'idle':
      return null
    case 'asking':
      return (
        <div className={styles['reading']}>
          <p role="status">
            {text.t('data.live.askingCount', { answered: task.answered, all: task.all })}
          </p>
          <progress value={task.answered} max={task.all} aria-label={text.t('data.live.asking')} />
          <Button onClick={onStop}>{text.t('data.cancel')}</Button>
        </div>
      )
    case 'failed':
      return (
        <Notice kind="problem" title={text.t('data.live.failed', { host: task.error.host })}>
          {liveFailureWords(task.error, text)}
        </Notice>
      )
  }
}

function liveFailureWords({ failure, seconds }: LiveError, { t }: Text): string {
  if (failure === 'limit' && seconds !== null) {
    return t('data.live.failed.limitUntil', { count: Math.ceil(seconds / 60) })
  }
  return t(`data.live.failed.${failure}`)
}
