import type { ColumnMapping } from '#imports/formats/reader.ts'

/** What a column can be, in the order in which it is asked. */
export const COLUMN_ROLES = ['year', 'value', 'flow', 'reporter', 'partner', 'product'] as const

type Role = (typeof COLUMN_ROLES)[number]

/** What the form holds: the index of each role's column as text, empty for none, and what all rows share. */
export type Roles = Readonly<
  Record<Role, string> & {
    fixedFlow: '' | 'export' | 'import'
    fixedReporter: string
    fixedPartner: string
  }
>

export const EMPTY_ROLES: Roles = {
  year: '',
  value: '',
  flow: '',
  reporter: '',
  partner: '',
  product: '',
  fixedFlow: '',
  fixedReporter: '',
  fixedPartner: '',
}

/** ISO 3166-1 alpha-3. */
const CODE = /^[A-Z]{3}$/

/** What is still needed to read the table. Goods are not: without them, amounts are totals. */
export function missingIn(roles: Roles): readonly Exclude<Role, 'product'>[] {
  const { fixedFlow, fixedReporter, fixedPartner } = roles
  const isKnown = {
    year: false,
    value: false,
    flow: fixedFlow !== '',
    reporter: CODE.test(fixedReporter),
    partner: CODE.test(fixedPartner),
  }
  return (['year', 'value', 'flow', 'reporter', 'partner'] as const).filter(
    (role) => roles[role] === '' && !isKnown[role],
  )
}

/** Returns the mapping that the form says; `null` while something is missing. */
export function mappingOf(roles: Roles): ColumnMapping | null {
  if (missingIn(roles).length > 0) return null
  const { fixedFlow, fixedReporter, fixedPartner } = roles
  const column = (role: Role) => (roles[role] === '' ? null : Number(roles[role]))
  return {
    year: Number(roles.year),
    value: Number(roles.value),
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
