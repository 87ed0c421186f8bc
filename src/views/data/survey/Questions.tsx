import { useText } from '#i18n/useText.ts'
import { UNIT_FACTORS, type TableAnswers, type TableQuestion } from '#imports/formats/reader.ts'
import type { SurveyedTable } from '#imports/packages/survey.ts'
import { answersKey, tableTitle } from '#imports/packages/tableWords.ts'
import { markedAmount } from '#imports/rows/markedAmount.ts'
import type { Calendar } from '#model/calendar.ts'
import { SelectField } from '#ui/fields/SelectField.tsx'
import styles from '#views/data/Data.module.css'
import { EconomyField } from '#views/data/EconomyField.tsx'
import { MappingForm } from './MappingForm.tsx'

type QuestionsProps = Readonly<{
  tables: readonly SurveyedTable[]
  onAnswer: (table: string, answers: TableAnswers) => void
}>

/**
 * The tables that have questions. One of no known kind has none beside others of its file: they are what
 * the file is about, and it may be a list of notes.
 */
export function askedTables(tables: readonly SurveyedTable[]): readonly SurveyedTable[] {
  const known = new Set(tables.flatMap(({ file, format }) => (format === null ? [] : [file])))
  return tables.filter(
    ({ file, format, questions }) => questions.length > 0 && (format !== null || !known.has(file)),
  )
}

/** The tables that have to be asked about still: amounts in another currency are not charted anyway. */
export function openTables(tables: readonly SurveyedTable[]): readonly SurveyedTable[] {
  return askedTables(tables).filter(({ unit }) => !unit.otherMoney)
}

/** What has to be asked about tables before their figures can be used. */
export function Questions({ tables, onAnswer }: QuestionsProps) {
  return tables.map((table) => {
    const { questions } = table
    const key = answersKey(table)
    return (
      <div key={key} className={styles['question']}>
        {questions.includes('mapping') ? (
          <MappingForm table={table} onMap={(mapping) => onAnswer(key, { mapping })} />
        ) : (
          questions.map((question) => (
            <Question
              key={question}
              question={question}
              table={table}
              onChoose={(answers) => onAnswer(key, answers)}
            />
          ))
        )}
      </div>
    )
  })
}

const UNIT_ANSWERS = [...UNIT_FACTORS, 'other'] as const
const CALENDARS = [
  'fiscalJuly',
  'fiscalApril',
  'fiscalOctober',
  'gregorian',
  'solarHijri',
] as const satisfies readonly Calendar[]
const SIGNS = [
  ['.', 'point'],
  [',', 'comma'],
] as const

type QuestionProps = Readonly<{
  question: TableQuestion
  table: SurveyedTable
  onChoose: (answers: TableAnswers) => void
}>

/** One question about a table. */
function Question({ question, table, onChoose }: QuestionProps) {
  const text = useText()
  const { t } = text
  const title = { table: tableTitle(table, text) }
  switch (question) {
    case 'mapping':
      return null
    case 'reporter':
      return (
        <EconomyField
          label={t('data.ask.reporter', title)}
          value=""
          onChange={(reporter) => onChoose({ reporter })}
        />
      )
    case 'unit':
      return (
        <Choice
          label={t('data.ask.unit', title)}
          hint={t(saysSizes(table) ? 'data.ask.unitHintSizes' : 'data.ask.unitHint')}
          choices={UNIT_ANSWERS.map((unit) => ({
            answers: { unit },
            label: t(`data.unit.${unit}`),
          }))}
          chosen={table.unit.otherMoney ? UNIT_ANSWERS.indexOf('other') : null}
          onChoose={onChoose}
        />
      )
    case 'calendar':
      return (
        <Choice
          label={t('data.ask.calendar', title)}
          hint={t('data.ask.calendarHint')}
          choices={CALENDARS.map((calendar) => ({
            answers: { calendar },
            label: t(`calendar.${calendar}`),
          }))}
          onChoose={onChoose}
        />
      )
    case 'decimal':
      return (
        <Choice
          label={t('data.ask.decimal', title)}
          hint={t('data.ask.unitHint')}
          choices={SIGNS.map(([decimal, name]) => ({
            answers: { decimal },
            label: t(`data.decimal.${name}`),
          }))}
          onChoose={onChoose}
        />
      )
  }
}

/** True where amounts among the first records say their own size, such as `1.2 bn`. */
function saysSizes({ head }: SurveyedTable): boolean {
  return head.flat().some((cell) => markedAmount(cell).size !== null)
}

type ChoiceProps = Readonly<{
  label: string
  hint: string
  choices: readonly Readonly<{ answers: TableAnswers; label: string }>[]
  /** The index of what the file says or was chosen before, and can be changed. */
  chosen?: number | null
  onChoose: (answers: TableAnswers) => void
}>

function Choice({ label, hint, choices, chosen = null, onChoose }: ChoiceProps) {
  const { t } = useText()
  return (
    <SelectField
      label={label}
      value={chosen === null ? '' : String(chosen)}
      options={[
        { value: '', label: t('data.ask.unitChoose'), hint },
        ...choices.map((choice, index) => ({ value: String(index), label: choice.label })),
      ]}
      onChange={(value) => {
        const choice = choices.find((_, index) => String(index) === value)
        if (choice) onChoose(choice.answers)
      }}
    />
  )
}
