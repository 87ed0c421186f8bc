import { useEffect, useRef, useState } from 'react'
import { useText } from '#i18n/useText.ts'
import type { Survey, SurveyedPair, SurveyedTable } from '#imports/packages/survey.ts'
import { otherMoneyWords } from '#imports/packages/tableWords.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import styles from '#views/data/Data.module.css'
import type { Importing, Surveyed } from '#views/data/useImport.ts'
import { LeftOutTable } from './LeftOutTable.tsx'
import { MissingMeasures } from './MissingMeasures.tsx'
import { PairChoice } from './PairChoice.tsx'
import { pairTitle } from './pairTitle.ts'
import { askedTables, openTables, Questions } from './Questions.tsx'
import { summaryOf } from './summaryOf.ts'
import { TablesRead } from './TablesRead.tsx'

type SurveyPanelProps = Readonly<{ surveyed: Surveyed; importing: Importing }>

/** What files hold: tables, questions, pairs to choose from, and what is left out. */
export function SurveyPanel({ surveyed, importing }: SurveyPanelProps) {
  const text = useText()
  const { t } = text
  const { files, survey, missing } = surveyed
  const { tables, pairs, leftOut, unread } = survey
  const [chosen, setChosen] = useState<string | null>(null)
  const [only, ...others] = pairs
  // Of several none is likelier than another.
  const pair = pairs.find(({ id }) => id === chosen) ?? (others.length === 0 ? only : undefined)
  const asked = askedTables(tables)
  // What nobody may know the columns of keeps no other table from being charted.
  const isAsked = openTables(tables).some(isKnown)
  const inOther = tables.filter(({ unit }) => unit.otherMoney)
  const otherMoney = tables.flatMap((table) => otherMoneyWords(table, text) ?? [])
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
      <p>{summaryOf(survey, text)}</p>
      {unread.length > 0 ? (
        <Notice kind="problem" title={t('data.unread', { count: unread.length })}>
          {unread.map(({ file, reason }) => (
            <p key={file}>{t(`data.failed.file.${reason}`, { file })}</p>
          ))}
        </Notice>
      ) : null}
      <TablesRead tables={tables} />
      {otherMoney.length > 0 ? (
        <Notice kind="warning" title={t('data.leftOut.unit')}>
          {otherMoney.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      ) : null}
      <MissingMeasures missing={missing} />
      <Questions tables={asked.filter(isKnown)} onAnswer={importing.answer} />
      {pairs.length > 0 ? (
        <>
          <PairChoice pairs={pairs} chosen={pair ?? null} onChoose={setChosen} />
          <OpenPair {...{ pair, isAsked, importing }} />
        </>
      ) : null}
      <Questions tables={asked.filter((table) => !isKnown(table))} onAnswer={importing.answer} />
      {[pairs, asked, inOther].every(({ length }) => length === 0) ? (
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

type OpenPairProps = Readonly<{
  pair: SurveyedPair | undefined
  isAsked: boolean
  importing: Importing
}>

/** The button that opens the chosen pair, or what has to be done before; in view below any list. */
function OpenPair({ pair, isAsked, importing }: OpenPairProps) {
  const text = useText()
  const { t } = text
  const isReading = importing.task.status === 'reading'
  const first = isAsked ? t('data.openFirst') : pair ? null : t('data.openChoose')
  return (
    <p className={`${styles['ways']} ${styles['openPair']}`}>
      <Button
        kind="strong"
        disabled={!pair || isAsked || isReading}
        aria-describedby={first === null ? undefined : 'data-first'}
        onClick={() => pair && importing.make(pair.id)}
      >
        {pair ? t('data.openPair', { pair: pairTitle(pair, text) }) : t('data.openAny')}
      </Button>
      {first === null ? null : (
        <span id="data-first" className={styles['soft']}>
          {first}
        </span>
      )}
    </p>
  )
}

function isKnown({ format }: SurveyedTable): boolean {
  return format !== null
}

function whyNoPairs({ tables, leftOut }: Survey) {
  if (tables.some(({ hasMeasures }) => hasMeasures)) return 'data.noPairsMeasures'
  return leftOut.length > 0 ? 'data.noPairsBody' : 'data.noFigures'
}
