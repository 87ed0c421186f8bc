import { useText } from '#i18n/useText.ts'
import type { Text } from '#i18n/text.ts'
import type { LeftOutRows } from '#imports/packages/survey.ts'
import { DataTable } from '#ui/table/DataTable.tsx'
import styles from '#views/data/Data.module.css'

/** Rows that are not used, by reason, with the first of each. */
export function LeftOut({ leftOut }: Readonly<{ leftOut: readonly LeftOutRows[] }>) {
  const text = useText()
  const { t, plain } = text
  return (
    <div className={styles['part']}>
      <h3>{t('data.leftOut')}</h3>
      {leftOut.length === 0 ? (
        <p>{t('data.leftOut.none')}</p>
      ) : (
        <DataTable
          caption={t('data.leftOut')}
          isCaptionHidden
          columns={[
            { key: 'reason', label: t('data.leftOut.reason'), align: 'start' },
            { key: 'rows', label: t('data.rows'), align: 'end' },
            { key: 'examples', label: t('data.leftOut.examples'), align: 'start' },
          ]}
          rows={leftOut}
          rowKey={({ reason }) => reason}
          cell={({ reason, rows, examples }, key) => {
            if (key === 'reason') return t(`data.leftOut.${reason}`)
            if (key === 'rows') return plain(rows)
            return (
              <span className={styles['soft']}>
                {examples.map((example) => exampleWords(example, text)).join('; ')}
              </span>
            )
          }}
        />
      )}
    </div>
  )
}

function exampleWords(
  { file, line, field, found }: LeftOutRows['examples'][number],
  { t }: Text,
): string {
  return field === '' && found === ''
    ? t('data.leftOut.line', { file, line })
    : t('data.leftOut.example', { file, line, field, found })
}
