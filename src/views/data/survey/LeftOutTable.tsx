import { useText } from '#i18n/useText.ts'
import type { Text } from '#i18n/text.ts'
import type { LeftOutRows } from '#imports/packages/survey.ts'
import { DataTable } from '#ui/table/DataTable.tsx'
import styles from '#views/data/Data.module.css'

type LeftOutTableProps = Readonly<{ leftOut: readonly LeftOutRows[]; isOneFile: boolean }>

/** Amounts that are not used, by reason, with the first of each. */
export function LeftOutTable({ leftOut, isOneFile }: LeftOutTableProps) {
  const text = useText()
  const { t, plain } = text
  return (
    <div className={styles['part']}>
      <h3>{t('data.leftOut')}</h3>
      <DataTable
        caption={t('data.leftOut')}
        isCaptionHidden
        isStacked
        columns={[
          { key: 'reason', label: t('data.leftOut.reason'), align: 'start' },
          { key: 'amounts', label: t('data.amounts'), align: 'end' },
          { key: 'examples', label: t('data.leftOut.examples'), align: 'start' },
        ]}
        rows={leftOut}
        rowKey={({ reason }) => reason}
        cell={({ reason, amounts, examples }, key) => {
          if (key === 'reason') return t(`data.leftOut.${reason}`)
          if (key === 'amounts') return plain(amounts)
          return (
            <span className={styles['soft']}>
              {examples.map((example) => exampleWords(example, isOneFile, text)).join('; ')}
            </span>
          )
        }}
      />
    </div>
  )
}

function exampleWords(
  { file, line, field, found }: LeftOutRows['examples'][number],
  isOneFile: boolean,
  { t }: Text,
): string {
  const place = t('data.leftOut.line', { line })
  const example = field === '' ? place : t('data.leftOut.example', { place, field, found })
  return isOneFile ? example : t('data.leftOut.inFile', { file, example })
}
