import type { ColumnMapping } from '#imports/formats/reader.ts'
import type { NamedColumns } from '#imports/plain/plainColumns.ts'

/** What a column can be, in the order in which it is asked. */
const COLUMN_ROLES = [
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

type Role = (typeof COLUMN_ROLES)[number]

/** What has to be known; where goods and parts of years stand need not. */
type Needed = 'year' | 'value' | 'flow' | 'reporter' | 'partner'

/** What the form holds: the index of each role's column as text, empty for none, and what all rows share. */
export type Roles = Readonly<
  Record<Role, string> & {
    fixedFlow: '' | 'export' | 'import'
    fixedReporter: string
    fixedPartner: string
  }
>

/** Returns the roles that the names of columns say, so that only the others have to be asked. */
export function namedRoles({ mapping, areYearsNames, areFlowsNames }: NamedColumns): Roles {
  const column = (role: Role) => (mapping[role] === null ? '' : String(mapping[role]))
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
export function withRole(roles: Roles, role: Role, column: string): Roles {
  const next = { ...roles, [role]: column }
  return next.flow === IN_NAMES && next.year !== IN_NAMES ? { ...next, flow: '' } : next
}

/** True where the names of columns may say it. */
export function mayBeInNames(role: Role, { year }: Roles): boolean {
  return role === 'year' || (role === 'flow' && year === IN_NAMES)
}

/** The roles that are asked: what the others leave open. */
export function askedRoles(roles: Roles): readonly Role[] {
  const { year, value } = roles
  const isAsked: Partial<Record<Role, boolean>> = {
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

/** What is still needed to read the table. Without goods, amounts are totals. */
export function missingIn(roles: Roles): readonly Needed[] {
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
export function isOneEconomy({ reporter, partner, fixedReporter, fixedPartner }: Roles): boolean {
  const areFixed = reporter === '' && partner === ''
  return areFixed && fixedReporter !== '' && fixedReporter === fixedPartner
}

/** Returns the mapping that the form says; `null` while something is missing. */
export function mappingOf(roles: Roles): ColumnMapping | null {
  if (missingIn(roles).length > 0 || isOneEconomy(roles)) return null
  const { fixedFlow, fixedReporter, fixedPartner } = roles
  const asked = askedRoles(roles)
  const column = (role: Role) =>
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
