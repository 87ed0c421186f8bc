import { useState, type FormEvent } from 'react'
import { useText } from '#i18n/useText.ts'
import type { ColumnMapping } from '#imports/formats/reader.ts'
import type { SurveyedTable } from '#imports/packages/survey.ts'
import { tableTitle } from '#imports/packages/tableWords.ts'
import {
  askedRoles,
  columnLabels,
  hasFlows,
  IN_NAMES,
  mappingOf,
  mayBeInNames,
  neededWords,
  presetRoles,
  withRole,
  type Roles,
} from '#imports/plain/columnRoles.ts'
import { Button } from '#ui/Button.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { DataTable } from '#ui/table/DataTable.tsx'
import styles from '#views/data/Data.module.css'
import { EconomyField } from '#views/data/EconomyField.tsx'

type MappingFormProps = Readonly<{
  table: SurveyedTable
  onMap: (mapping: ColumnMapping) => void
}>

/** How many records are shown to tell the columns by. */
const PREVIEWED = 6

/** Asks which column of a table is which, beside its first records; what names and titles say is filled in. */
export function MappingForm({ table, onMap }: MappingFormProps) {
  const text = useText()
  const { t } = text
  const [roles, setRoles] = useState<Roles>(() => presetRoles(table.head))
  const needed = neededWords(roles, text)
  const change = (part: Partial<Roles>) => setRoles((before) => ({ ...before, ...part }))

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    const mapping = mappingOf(roles)
    if (mapping) onMap(mapping)
  }

  return (
    <form className={styles['part']} onSubmit={onSubmit}>
      <h3>{t('data.ask.mapping', { table: tableTitle(table, text) })}</h3>
      <p>{t('data.ask.mappingHint')}</p>
      <Preview table={table} />
      <div className={styles['roles']}>
        <ColumnFields {...{ table, roles }} onChange={change} />
        <FixedFields roles={roles} onChange={change} />
      </div>
      <p className={styles['ways']}>
        <Button type="submit" kind="strong" disabled={needed !== null}>
          {t('data.map.read')}
        </Button>
        {needed === null ? null : (
          <span role="status" className={styles['soft']}>
            {needed}
          </span>
        )}
      </p>
    </form>
  )
}

type FieldsProps = Readonly<{ roles: Roles; onChange: (part: Partial<Roles>) => void }>

function ColumnFields({ table, roles, onChange }: FieldsProps & Pick<MappingFormProps, 'table'>) {
  const text = useText()
  const { t } = text
  const columns = columnLabels(table.head, text).map((label, index) => ({
    value: String(index),
    label,
  }))
  const inNames = { value: IN_NAMES, label: t('data.map.inNames') }
  return askedRoles(roles).map((role) => (
    <SelectField
      key={role}
      label={t(`data.map.${role}`)}
      value={roles[role]}
      options={[
        { value: '', label: t('data.map.none') },
        ...(mayBeInNames(role, roles) ? [inNames] : []),
        ...columns,
      ]}
      onChange={(column) => onChange(withRole(roles, role, column))}
    />
  ))
}

/** What no column says is said once. */
function FixedFields({ roles, onChange }: FieldsProps) {
  const { t } = useText()
  return (
    <>
      {roles.flow === '' && !hasFlows(roles) ? (
        <SelectField
          label={t('data.map.flowFixed')}
          value={roles.fixedFlow}
          options={[
            { value: '', label: t('data.ask.unitChoose') },
            { value: 'export', label: t('data.flow.export') },
            { value: 'import', label: t('data.flow.import') },
          ]}
          onChange={(fixedFlow) => onChange({ fixedFlow })}
        />
      ) : null}
      {roles.reporter === '' ? (
        <EconomyField
          label={t('data.map.reporterFixed')}
          value={roles.fixedReporter}
          onChange={(fixedReporter) => onChange({ fixedReporter })}
        />
      ) : null}
      {roles.partner === '' ? (
        <EconomyField
          label={t('data.map.partnerFixed')}
          value={roles.fixedPartner}
          onChange={(fixedPartner) => onChange({ fixedPartner })}
        />
      ) : null}
    </>
  )
}

function Preview({ table }: Pick<MappingFormProps, 'table'>) {
  const text = useText()
  const { t } = text
  return (
    <DataTable
      caption={t('data.map.preview', { table: tableTitle(table, text) })}
      columns={columnLabels(table.head, text).map((_, index) => ({
        key: String(index),
        label: t('data.map.column', { number: index + 1 }),
        align: 'start',
      }))}
      rows={table.head.slice(0, PREVIEWED).map((cells, line) => ({ cells, line }))}
      rowKey={({ line }) => String(line)}
      cell={({ cells }, key) => cells[Number(key)] ?? ''}
    />
  )
}
