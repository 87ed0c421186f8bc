import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useText } from '#i18n/useText.ts'
import { dropped, takeDropped } from '#state/session/dropped.ts'
import { KeptPackages } from '#views/data/kept/KeptPackages.tsx'
import { LiveSources } from '#views/data/live/LiveSources.tsx'
import { useLeaveByLoading } from '#views/data/live/useLeaveByLoading.ts'
import { SurveyPanel } from '#views/data/survey/SurveyPanel.tsx'
import styles from './Data.module.css'
import { ImportStatus } from './ImportStatus.tsx'
import { Intake } from './Intake.tsx'
import { useImport, type Importing } from './useImport.ts'
import '#i18n/dataEnglish.ts'

/** Data of the reader's own: files are read, looked at and made into packages, which are kept here. */
export function DataView() {
  const { t } = useText()
  const importing = useImport()
  useDropped(importing)
  useLeaveByLoading()
  const { task, surveyed } = importing
  const isWaiting = !surveyed && task.status !== 'reading'
  return (
    <div className={styles['data']}>
      <h1>{t('data.title')}</h1>
      <ImportStatus importing={importing} />
      {surveyed ? (
        <SurveyPanel
          key={surveyed.files.map(({ name }) => name).join()}
          {...{ surveyed, importing }}
        />
      ) : null}
      {isWaiting ? <Intake onFiles={importing.open} /> : null}
      <KeptPackages />
      {isWaiting ? <LiveSources onFiles={importing.open} /> : null}
    </div>
  )
}

/** Reads the files dropped here or on the page that led here. */
function useDropped({ open }: Importing): void {
  const what = useStore(dropped)
  useEffect(() => {
    if (what.kind !== 'data') return
    takeDropped()
    open(what.files)
    // oxlint-disable-next-line react/exhaustive-deps -- what was dropped is read once
  }, [what])
}
