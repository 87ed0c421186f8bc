import { useText } from '#i18n/useText.ts'
import type { TableAnswers, Unit } from '#imports/formats/reader.ts'
import type { SurveyedTable } from '#imports/packages/survey.ts'
import { SelectField } from '#ui/fields/SelectField.tsx'
import styles from '#views/data/Data.module.css'
import { MappingForm } from './MappingForm.tsx'
import { tableTitle } from './pairTitle.ts'

type QuestionsProps = Readonly<{
  tables: readonly SurveyedTable[]
  onAnswer: (table: string, answers: TableAnswers) => void
}>

/** What has to be asked about tables before their figures can be used. */
export function Questions({ tables, onAnswer }: QuestionsProps) {
  const asked = tables.filter(({ questions }) => questions.length > 0)
  return asked.map((table) => {
    const { file, sheet, questions } = table
    // The name by which answers are kept, as `ImportOptions` has it.
    const key = sheet === null ? file : `${file} ${sheet}`
    return (
      <div key={key} className={styles['question']}>
        {questions.includes('mapping') ? (
          <MappingForm table={table} onMap={(mapping) => onAnswer(key, { mapping })} />
        ) : (
          <UnitQuestion table={table} onChoose={(unit) => onAnswer(key, { unit })} />
        )}
      </div>
    )
  })
}

const UNITS = [1, 1000, 1_000_000, 1_000_000_000] as const satisfies readonly Unit['factor'][]

type UnitQuestionProps = Readonly<{
  table: SurveyedTable
  onChoose: (unit: Unit['factor']) => void
}>

function UnitQuestion({ table, onChoose }: UnitQuestionProps) {
  const text = useText()
  const { t } = text
  return (
    <SelectField
      label={t('data.ask.unit', { table: tableTitle(table, text) })}
      value=""
      options={[
        { value: '', label: t('data.ask.unitChoose'), hint: t('data.ask.unitHint') },
        ...UNITS.map((unit) => ({ value: String(unit), label: t(`data.unit.${unit}`) })),
      ]}
      onChange={(value) => {
        const unit = UNITS.find((each) => String(each) === value)
        if (unit !== undefined) onChoose(unit)
      }}
    />
  )
}
