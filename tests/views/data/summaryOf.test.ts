import { describe, expect, it } from 'vitest'
import { startSurvey } from '#imports/packages/startSurvey.ts'
import type { SurveyedTable } from '#imports/packages/survey.ts'
import { summaryOf } from '#views/data/survey/summaryOf.ts'
import { bothFlows, context } from '../../support/tradeRows.ts'

const TABLE: SurveyedTable = {
  file: 'trade.csv',
  sheet: null,
  format: 'plain',
  publisher: 'trade',
  rows: 1200,
  unit: { factor: 1, isSure: true },
  questions: [],
  hasMeasures: false,
  head: [],
}

/** What is said of one table like this, which holds a pair or none, beside `others`. */
function said(table: Partial<SurveyedTable>, hasPair: boolean, ...others: SurveyedTable[]) {
  const survey = startSurvey()
  survey.addTable({ ...TABLE, ...table })
  for (const other of others) survey.addTable(other)
  if (hasPair) for (const { row } of bothFlows([2020])) survey.add('trade.csv', row)
  return summaryOf({ ...survey.finish(), unread: [] }, context.text)
}

describe('summaryOf', () => {
  it.each([
    { format: null, questions: ['mapping'] },
    { questions: ['mapping', 'unit'] },
    { questions: ['calendar'] },
  ] as const)('leads to what is asked, without counts that mean nothing before: %o', (table) =>
    expect(said(table, false)).toBe('1,200 lines. First answer what is asked below.'),
  )

  it('names the pairs that are known while a question is open', () => {
    expect(said({ questions: ['unit'] }, true)).toBe(
      '1,200 lines, 1 pair of countries. First answer what is asked below.',
    )
  })

  it('counts everything where no question is open', () => {
    const counts = '1,200 lines, 1 pair of countries; 0 amounts left out.'
    expect(said({}, true)).toBe(counts)
    const rupees = { factor: 1, isSure: false, otherMoney: { said: null } } as const
    expect(said({ unit: rupees, questions: ['unit'] }, true)).toBe(counts)
    const other = { ...TABLE, file: 'notes.csv', rows: 0, format: null, questions: ['mapping'] }
    expect(said({}, true, other as SurveyedTable)).toBe(counts)
  })
})
