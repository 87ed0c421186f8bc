import { UNIT_FACTORS, type TableAnswers, type TableQuestion } from '#imports/formats/reader.ts'
import type { ImportOptions } from '#imports/importFiles.ts'
import type { Survey, SurveyedTable } from '#imports/packages/survey.ts'
import {
  COLUMN_ROLES,
  columnLabels,
  IN_NAMES,
  mappingOf,
  mayBeInNames,
  neededWords,
  rolesNamed,
  withRole,
  type ColumnRole,
  type Roles,
} from '#imports/plain/columnRoles.ts'
import { answersKey, tableTitle } from '#imports/packages/tableWords.ts'
import { partyOf } from '#imports/rows/parties.ts'
import type { Text } from '#i18n/text.ts'

/** What the command line says of tables that the page would ask about. */
export type GivenAnswers = Readonly<{
  /** Which column is which: `year=Jahr,value=Betrag`; `year=names` where columns are named after years. */
  columns?: string | undefined
  /** What no column says: `flow=export,reporter=DEU,partner=FRA`. */
  allRows?: string | undefined
  /** What amounts are multiplied by: `1000`. */
  unit?: string | undefined
}>

type Answers = ImportOptions['answers']

const SHARED = ['flow', 'reporter', 'partner'] as const

/**
 * Answers what tables ask about their columns.
 *
 * @throws RangeError that names what is wrong or missing, with the columns that there are
 */
export function mappingAnswers(
  { tables }: Survey,
  { columns = '', allRows = '' }: GivenAnswers,
  text: Text,
): Answers {
  if (columns === '' && allRows === '') return {}
  const option = columns === '' ? '--all-rows' : '--columns'
  return answersTo(tables, 'mapping', option, (table) => {
    const roles = givenRoles(table, columns, allRows, text)
    const mapping = mappingOf(roles)
    if (!mapping)
      throw new RangeError(`${neededWords(roles, text) ?? ''} ${columnsOf(table, text)}`)
    return { mapping }
  })
}

/**
 * Answers what tables ask about their unit.
 *
 * @throws RangeError where none asks, or the answer is none
 */
export function unitAnswers({ tables }: Survey, { unit }: GivenAnswers): Answers {
  if (unit === undefined) return {}
  const factor = UNIT_FACTORS.find((each) => String(each) === unit)
  if (factor === undefined) {
    throw new RangeError(
      `“${unit}” is no --unit. Choose one of ${UNIT_FACTORS.join(', ')} US dollars.`,
    )
  }
  return answersTo(tables, 'unit', '--unit', () => ({ unit: factor }))
}

function answersTo(
  tables: readonly SurveyedTable[],
  question: TableQuestion,
  option: string,
  answer: (table: SurveyedTable) => TableAnswers,
): Answers {
  const asking = tables.filter(({ questions }) => questions.includes(question))
  if (asking.length === 0)
    throw new RangeError(`No table needs ${option}: the files say it themselves.`)
  return Object.fromEntries(asking.map((table) => [answersKey(table), answer(table)]))
}

/** What names of columns say, but for what the command line says. */
function givenRoles(table: SurveyedTable, columns: string, allRows: string, text: Text): Roles {
  const shared = entriesIn(allRows, SHARED, '--all-rows')
  const named = entriesIn(columns, COLUMN_ROLES, '--columns')
  let roles = rolesNamed(table.head)
  for (const [role, value] of shared) roles = withShared(roles, role, value)
  for (const [role, name] of named) {
    roles = withRole(roles, role, columnOf(table, roles, role, name, text))
  }
  return roles
}

function withShared(roles: Roles, role: (typeof SHARED)[number], value: string): Roles {
  if (role === 'flow') {
    if (value !== 'export' && value !== 'import') {
      throw new RangeError(`The flow of all rows is export or import, and not “${value}”.`)
    }
    return { ...roles, flow: '', fixedFlow: value }
  }
  const { code } = partyOf({ iso3: value })
  if (code === null) throw new RangeError(`“${value}” is no ISO code of a country.`)
  return role === 'reporter'
    ? { ...roles, reporter: '', fixedReporter: code }
    : { ...roles, partner: '', fixedPartner: code }
}

/** The index of a column as text, or that it is the names of columns. */
function columnOf(
  table: SurveyedTable,
  roles: Roles,
  role: ColumnRole,
  name: string,
  text: Text,
): string {
  const index = columnLabels(table.head, text).indexOf(name)
  if (index >= 0) return String(index)
  if (name === IN_NAMES && mayBeInNames(role, roles)) return IN_NAMES
  throw new RangeError(`There is no column “${name}”. ${columnsOf(table, text)}`)
}

function columnsOf(table: SurveyedTable, text: Text): string {
  const names = columnLabels(table.head, text).map((name) => `“${name}”`)
  return `The columns of ${tableTitle(table, text)} are ${names.join(', ')}.`
}

/** Reads `role=name,role=name`, where names may hold commas. */
function entriesIn<Role extends string>(
  list: string,
  roles: readonly Role[],
  option: string,
): readonly (readonly [Role, string])[] {
  const parts = list === '' ? [] : list.split(new RegExp(`,(?=\\s*(?:${roles.join('|')})=)`))
  return parts.map((part) => {
    const [, named = '', name = ''] = /^\s*(\w+)=(.*)$/s.exec(part) ?? []
    const role = roles.find((each) => each === named)
    if (role === undefined) {
      throw new RangeError(`“${part}” is no part of ${option}. It takes ${roles.join('=…, ')}=….`)
    }
    return [role, name.trim()] as const
  })
}
