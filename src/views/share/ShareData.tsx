import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/fields/Checkbox.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { SegmentedControl } from '#ui/fields/SegmentedControl.tsx'
import { plainFigure } from '#files/tables/plainFigure.ts'
import { useText } from '#i18n/useText.ts'
import styles from './Share.module.css'
import { ShareJob } from './ShareJob.tsx'
import { ShareRefused } from './ShareRefused.tsx'
import { TABLE_FORMATS, tableFile, type TableFormat } from './shareTables.ts'
import type { ShareState } from './useShare.ts'
import { useExporter } from './useExporter.ts'

type Extent = 'shown' | 'all'

/** The table of the figure as a file: the rows shown, or all rows. */
export function ShareData({ share }: Readonly<{ share: ShareState }>) {
  const text = useText()
  const { t } = text
  const [format, setFormat] = useState<TableFormat>('csv')
  const [extent, setExtent] = useState<Extent>('shown')
  const [hasMark, setMark] = useState(true)
  const exporter = useExporter(share)
  const view = extent === 'all' ? share.all : share.view
  return (
    <>
      <SelectField
        label={t('tables.format')}
        value={format}
        options={TABLE_FORMATS.map((value) => ({
          value,
          label: t(`tables.${value}`),
          hint: t(`tables.${value}Hint`),
        }))}
        onChange={setFormat}
      />
      <ExtentChoice share={share} extent={extent} onChange={setExtent} />
      {format === 'csv' ? (
        <Checkbox label={t('tables.mark')} isChecked={hasMark} onChange={setMark} />
      ) : null}
      <div className={styles['row']}>
        <Button
          kind="strong"
          onClick={() =>
            exporter.save(
              t(`tables.${format}`),
              format,
              () => tableFile(format, { share, view, hasMark, text }),
              extent === 'all' ? 'all' : '',
            )
          }
        >
          {t('tables.download', { format: t(`tables.${format}`) })}
        </Button>
        <Button onClick={() => exporter.copyText(t('tables.what'), plainFigure(view, text))}>
          {t('tables.copy')}
        </Button>
      </div>
      <ShareJob jobs={exporter.jobs} />
      <ShareRefused refused={exporter.refused} />
    </>
  )
}

type ExtentChoiceProps = Readonly<{
  share: ShareState
  extent: Extent
  onChange: (extent: Extent) => void
}>

/** Selects the rows to export; only where the table has more rows than shown. */
function ExtentChoice({ share, extent, onChange }: ExtentChoiceProps) {
  const { t } = useText()
  const [shownCount, allCount] = [share.view, share.all].map(
    ({ figure }) => figure.table.rows.length,
  )
  if (shownCount === allCount)
    return <p className={styles['hint']}>{t('tables.rows', { count: shownCount ?? 0 })}</p>

  return (
    <SegmentedControl
      label={t('tables.extent')}
      value={extent}
      options={[
        { value: 'shown', label: t('tables.shown', { count: shownCount ?? 0 }) },
        { value: 'all', label: t('tables.all', { count: allCount ?? 0 }) },
      ]}
      onChange={onChange}
    />
  )
}
