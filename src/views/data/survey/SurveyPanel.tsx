import { useEffect, useRef, useState } from 'react'
import { useText } from '#i18n/useText.ts'
import type { Survey } from '#imports/packages/survey.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import styles from '#views/data/Data.module.css'
import type { Importing, Surveyed } from '#views/data/useImport.ts'
import { LeftOutTable } from './LeftOutTable.tsx'
import { MissingMeasures } from './MissingMeasures.tsx'
import { PairChoice } from './PairChoice.tsx'
import { pairTitle } from './pairTitle.ts'
import { askedTables, Questions } from './Questions.tsx'
import { TablesRead } from './TablesRead.tsx'

type SurveyPanelProps = Readonly<{ surveyed: Surveyed; importing: Importing }>

/** What files hold: tables, questions, pairs to choose from, and what is left out. */
export function SurveyPanel({ surveyed, importing }: SurveyPanelProps) {
  const text = useText()
  const { t } = text
  const { files, survey, missing } = surveyed
  const { tables, pairs, leftOut, unread } = survey
  const [chosen, setChosen] = useState<string | null>(null)
  const pair = pairs.find(({ id }) => id === chosen) ?? pairs[0]
  const asked = askedTables(tables)
  // What nobody may know the columns of keeps no other table from being charted.
  const isAsked = asked.some(({ format }) => format !== null)
  const isReading = importing.task.status === 'reading'
  const [first] = files
  // What was asked for has come, in place of what had the focus.
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className={styles['survey']}>
      <div className={styles['head']}>
        <h2 ref={heading} tabIndex={-1}>
          {files.length === 1 && first
            ? t('data.found', { files: first.name })
            : t('data.foundMany', { count: files.length })}
        </h2>
        <Button kind="quiet" onClick={importing.close}>
          {t('data.foundClose')}
        </Button>
      </div>
      <p>
        {t('data.summary', {
          pairs: t('data.summaryPairs', { count: pairs.length }),
          rows: t('data.summaryRows', { count: sumOf(tables) }),
          left: t('data.summaryRows', { count: sumOf(leftOut) }),
        })}
      </p>
      {unread.length > 0 ? (
        <Notice kind="problem" title={t('data.unread', { count: unread.length })}>
          {unread.map(({ file, reason }) => (
            <p key={file}>{t(`data.failed.file.${reason}`, { file })}</p>
          ))}
        </Notice>
      ) : null}
      <TablesRead tables={tables} />
      <MissingMeasures missing={missing} />
      <Questions tables={asked} onAnswer={importing.answer} />
      {pair ? (
        <>
          <PairChoice pairs={pairs} chosen={pair} onChoose={setChosen} />
          <p className={styles['ways']}>
            <Button
              kind="strong"
              disabled={isAsked || isReading}
              aria-describedby={isAsked ? 'data-asked' : undefined}
              onClick={() => importing.make(pair.id)}
            >
              {t('data.openPair', { pair: pairTitle(pair, text) })}
            </Button>
            {isAsked ? (
              <span id="data-asked" className={styles['soft']}>
                {t('data.openFirst')}
              </span>
            ) : null}
          </p>
        </>
      ) : null}
      {!pair && asked.length === 0 ? (
        <Notice kind="warning" title={t('data.noPairs')}>
          {t(whyNoPairs(survey))}
        </Notice>
      ) : null}
      {leftOut.length > 0 ? (
        <LeftOutTable leftOut={leftOut} isOneFile={files.length === 1} />
      ) : null}
    </section>
  )
}

function whyNoPairs({ tables, leftOut }: Survey) {
  if (tables.some(({ hasMeasures }) => hasMeasures)) return 'data.noPairsMeasures'
  return leftOut.length > 0 ? 'data.noPairsBody' : 'data.noFigures'
}

function sumOf(counted: readonly Readonly<{ rows: number }>[]): number {
  return counted.reduce((sum, { rows }) => sum + rows, 0)
}
