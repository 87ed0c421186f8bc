import { useState, type FormEvent } from 'react'
import { useText } from '#i18n/useText.ts'
import type { ColumnMapping } from '#imports/formats/reader.ts'
import type { SurveyedTable } from '#imports/packages/survey.ts'
import { Button } from '#ui/Button.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { DataTable } from '#ui/table/DataTable.tsx'
import styles from '#views/data/Data.module.css'
import {
  askedRoles,
  EMPTY_ROLES,
  hasFlows,
  IN_NAMES,
  mappingOf,
  mayBeInNames,
  missingIn,
  withRole,
  type Roles,
} from './columnRoles.ts'
import { tableTitle } from './pairTitle.ts'

type MappingFormProps = Readonly<{
  table: SurveyedTable
  onMap: (mapping: ColumnMapping) => void
}>

/** How many records are shown to tell the columns by. */
const PREVIEWED = 6

/** Asks which column of a table is which, beside its first records. */
export function MappingForm({ table, onMap }: MappingFormProps) {
  const text = useText()
  const { t, list } = text
  const [roles, setRoles] = useState<Roles>(EMPTY_ROLES)
  const missing = missingIn(roles)
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
        <ColumnFields table={table} roles={roles} onChange={change} />
        <FixedFields roles={roles} onChange={change} />
      </div>
      <p className={styles['ways']}>
        <Button type="submit" kind="strong" disabled={missing.length > 0}>
          {t('data.map.read')}
        </Button>
        {missing.length > 0 ? (
          <span role="status" className={styles['soft']}>
            {t('data.map.missing', { what: list(missing.map((role) => t(`data.map.${role}`))) })}
          </span>
        ) : null}
      </p>
    </form>
  )
}

type FieldsProps = Readonly<{ roles: Roles; onChange: (part: Partial<Roles>) => void }>

function ColumnFields({ table, roles, onChange }: FieldsProps & Pick<MappingFormProps, 'table'>) {
  const { t } = useText()
  const header = table.head.find((cells) => cells.filter((cell) => cell !== '').length > 1) ?? []
  const columns = columnsOf(table).map((index) => ({
    value: String(index),
    label: header[index]?.trim() || t('data.map.column', { number: index + 1 }),
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
        <TextField
          label={t('data.map.reporterFixed')}
          hint={t('data.map.code', { example: 'DEU' })}
          value={roles.fixedReporter}
          onChange={(code) => onChange({ fixedReporter: code.toUpperCase() })}
        />
      ) : null}
      {roles.partner === '' ? (
        <TextField
          label={t('data.map.partnerFixed')}
          hint={t('data.map.code', { example: 'FRA' })}
          value={roles.fixedPartner}
          onChange={(code) => onChange({ fixedPartner: code.toUpperCase() })}
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
      columns={columnsOf(table).map((index) => ({
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

/** The indices of all columns that the first records have. */
function columnsOf({ head }: SurveyedTable): readonly number[] {
  const count = Math.max(0, ...head.map(({ length }) => length))
  return Array.from({ length: count }, (_, index) => index)
}
