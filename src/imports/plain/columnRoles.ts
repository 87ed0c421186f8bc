import type { Text } from '#i18n/text.ts'
import type { ColumnMapping, TableHead } from '#imports/formats/reader.ts'
import { goodsColumns } from './listColumn.ts'
import { namedColumns, type NamedColumns } from './plainColumns.ts'
import { pairNamed } from './pairNamed.ts'
import { headOf } from './plainHead.ts'

/** What a column can be, in the order in which it is asked. */
export const COLUMN_ROLES = [
  'year',
  'part',
  'value',
  'exports',
  'imports',
  'flow',
  'reporter',
  'partner',
  'product',
] as const

/** The year, or year and flow, where no column holds it, as the columns of figures are named after it. */
export const IN_NAMES = 'names'

export type ColumnRole = (typeof COLUMN_ROLES)[number]

/** What has to be known; where goods and parts of years stand need not. */
type Needed = 'year' | 'value' | 'flow' | 'reporter' | 'partner'

/** What the form holds: the index of each role's column as text, empty for none, and what all rows share. */
export type Roles = Readonly<
  Record<ColumnRole, string> & {
    fixedFlow: '' | 'export' | 'import'
    fixedReporter: string
    fixedPartner: string
  }
>

/** What the columns of a table are called; one without a name by its number. */
export function columnLabels(records: TableHead['records'], { t }: Text): readonly string[] {
  const header = headOf(records)?.header ?? []
  const count = Math.max(0, ...records.map(({ length }) => length))
  return Array.from(
    { length: count },
    (_, index) => header[index]?.trim() || t('data.map.column', { number: index + 1 }),
  )
}

/** Returns the roles that the names of columns say, so that only the others have to be asked. */
export function rolesNamed(records: TableHead['records']): Roles {
  const { header = [], start = 0, height = 1 } = headOf(records) ?? {}
  const named = namedColumns(header, -1)
  const { product } = goodsColumns(header, records.slice(start + height))
  return namedRoles({ ...named, mapping: { ...named.mapping, product } })
}

/**
 * The same with both economies that the titles name where no column does, for a form that shows them: a
 * title may be about something else.
 */
export function presetRoles(records: TableHead['records']): Roles {
  const roles = rolesNamed(records)
  const above = records.slice(0, headOf(records)?.start ?? 0)
  const pair = roles.reporter === '' && roles.partner === '' ? pairNamed(above.flat()) : null
  return pair ? { ...roles, fixedReporter: pair[0], fixedPartner: pair[1] } : roles
}

function namedRoles({ mapping, areYearsNames, areFlowsNames }: NamedColumns): Roles {
  const column = (role: ColumnRole) => (mapping[role] === null ? '' : String(mapping[role]))
  return {
    year: areYearsNames ? IN_NAMES : column('year'),
    part: column('part'),
    value: column('value'),
    exports: column('exports'),
    imports: column('imports'),
    flow: areYearsNames && areFlowsNames ? IN_NAMES : column('flow'),
    reporter: column('reporter'),
    partner: column('partner'),
    product: column('product'),
    fixedFlow: mapping.fixed.flow ?? '',
    fixedReporter: '',
    fixedPartner: '',
  }
}

/** Sets a role; a flow that stood in names of years goes where years do not stand there. */
export function withRole(roles: Roles, role: ColumnRole, column: string): Roles {
  const next = { ...roles, [role]: column }
  return next.flow === IN_NAMES && next.year !== IN_NAMES ? { ...next, flow: '' } : next
}

/** True where the names of columns may say it. */
export function mayBeInNames(role: ColumnRole, { year }: Roles): boolean {
  return role === 'year' || (role === 'flow' && year === IN_NAMES)
}

/** The roles that are asked: what the others leave open. */
export function askedRoles(roles: Roles): readonly ColumnRole[] {
  const { year, value } = roles
  const isAsked: Partial<Record<ColumnRole, boolean>> = {
    value: year !== IN_NAMES && !hasFlows(roles),
    exports: year !== IN_NAMES && value === '',
    imports: year !== IN_NAMES && value === '',
    flow: !hasFlows(roles),
  }
  return COLUMN_ROLES.filter((role) => isAsked[role] ?? true)
}

/** True where exports and imports have columns of their own, so that no column says the flow. */
export function hasFlows({ year, value, exports, imports }: Roles): boolean {
  return year !== IN_NAMES && value === '' && (exports !== '' || imports !== '')
}

/** Says what keeps the table from being read; `null` where nothing does. */
export function neededWords(roles: Roles, { t, list }: Text): string | null {
  if (isOneEconomy(roles)) return t('data.live.choose')
  const missing = missingIn(roles).map((role) => t(`data.map.${role}`))
  return missing.length > 0 ? t('data.map.missing', { what: list(missing) }) : null
}

/** What is still needed to read the table. Without goods, amounts are totals. */
function missingIn(roles: Roles): readonly Needed[] {
  const { year, fixedFlow, fixedReporter, fixedPartner } = roles
  const isKnown = {
    year: false,
    value: year === IN_NAMES || hasFlows(roles),
    flow: fixedFlow !== '' || hasFlows(roles),
    reporter: fixedReporter !== '',
    partner: fixedPartner !== '',
  }
  return (['year', 'value', 'flow', 'reporter', 'partner'] as const).filter(
    (role) => roles[role] === '' && !isKnown[role],
  )
}

/** True where one economy is said to be on both sides of all rows. */
function isOneEconomy({ reporter, partner, fixedReporter, fixedPartner }: Roles): boolean {
  const areFixed = reporter === '' && partner === ''
  return areFixed && fixedReporter !== '' && fixedReporter === fixedPartner
}

/** Returns the mapping that the form says; `null` while something is missing. */
export function mappingOf(roles: Roles): ColumnMapping | null {
  if (missingIn(roles).length > 0 || isOneEconomy(roles)) return null
  const { fixedFlow, fixedReporter, fixedPartner } = roles
  const asked = askedRoles(roles)
  const column = (role: ColumnRole) =>
    roles[role] === '' || roles[role] === IN_NAMES || !asked.includes(role)
      ? null
      : Number(roles[role])
  return {
    year: column('year'),
    part: column('part'),
    value: column('value'),
    exports: column('exports'),
    imports: column('imports'),
    flow: column('flow'),
    reporter: column('reporter'),
    partner: column('partner'),
    product: column('product'),
    fixed: {
      ...(roles.flow === '' && fixedFlow !== '' && { flow: fixedFlow }),
      ...(roles.reporter === '' && { reporter: fixedReporter }),
      ...(roles.partner === '' && { partner: fixedPartner }),
    },
  }
}
