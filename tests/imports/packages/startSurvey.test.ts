import { describe, expect, it } from 'vitest'
import { startSurvey } from '#imports/packages/startSurvey.ts'
import type { SurveyedTable } from '#imports/packages/survey.ts'
import { bothFlows, economy, placed, type RowParts } from '../../support/tradeRows.ts'

function surveyOf(parts: readonly RowParts[]) {
  const survey = startSurvey()
  for (const each of parts) survey.add('trade.csv', placed(each).row)
  return survey.finish()
}

describe('startSurvey', () => {
  it('finds the pairs, those with most rows first, with years, flows and levels', () => {
    const survey = startSurvey()
    for (const { row } of bothFlows([2018, 2020])) survey.add('trade.csv', row)
    survey.add('trade.csv', placed({ from: 'XYZ', hs: '27' }).row)
    survey.add('trade.csv', placed({ partner: economy('QQQ') }).row)
    const { pairs } = survey.finish()
    expect(pairs.map(({ id, amounts }) => [id, amounts])).toEqual([
      ['ABC-XYZ', 5],
      ['ABC-QQQ', 1],
    ])
    expect(pairs[0]).toMatchObject({
      economies: [
        { code: 'ABC', name: 'Alphia' },
        { code: 'XYZ', name: 'Xylonia' },
      ],
      years: [2018, 2020],
      calendar: 'gregorian',
      reporters: ['ABC', 'XYZ'],
      flows: ['export', 'import'],
      levels: [
        { scheme: 'all', level: 0 },
        { scheme: 'HS', level: 2 },
      ],
    })
  })

  it('knows the calendar of a pair where all years are counted in one', () => {
    const calendarOf = (parts: readonly RowParts[]) => surveyOf(parts).pairs[0]?.calendar
    const solar = { calendar: 'solarHijri', from: 'XYZ' } as const
    expect(calendarOf([solar, solar])).toBe('solarHijri')
    expect(calendarOf([solar, { calendar: 'fiscalJuly' }])).toBeNull()
  })

  it('counts what is left out by reason, with the first places', () => {
    const { leftOut, pairs } = surveyOf([
      {},
      ...Array.from({ length: 7 }, () => ({
        partner: { kind: 'world', code: null, name: 'World' } as const,
      })),
      { partner: { kind: 'area', code: null, name: 'Other Asia' } },
      { partner: economy('ABC') },
      { flow: 'reExport', flowSaid: { field: 'Trade Flow', found: 'RX' } },
      { hs: '27' },
      { hs: '2709' },
      { hs: '270900' },
      { breakdown: 'partner2=156' },
    ])
    expect(leftOut.map(({ reason, amounts }) => [reason, amounts])).toEqual([
      ['world', 7],
      ['otherLevel', 2],
      ['area', 1],
      ['itself', 1],
      ['reExport', 1],
      ['breakdown', 1],
    ])
    expect(leftOut[4]?.examples).toMatchObject([{ field: 'Trade Flow', found: 'RX' }])
    expect(leftOut[0]?.examples).toHaveLength(5)
    expect(leftOut[0]?.examples[0]).toEqual({
      file: 'trade.csv',
      line: 2,
      field: 'partner',
      found: 'World',
    })
    expect(pairs).toHaveLength(1)
  })

  it('tells a row that cannot be read by line, field and what was found', () => {
    const survey = startSurvey()
    survey.add('trade.csv', { line: 7, fault: 'value', field: 'primaryValue', found: 'n/a' })
    expect(survey.finish().leftOut).toEqual([
      {
        reason: 'value',
        amounts: 1,
        examples: [{ file: 'trade.csv', line: 7, field: 'primaryValue', found: 'n/a' }],
      },
    ])
  })

  it('leaves repeated reports out only where the partner’s own are in the files', () => {
    const mirrored = { from: 'XYZ', flow: 'import', isMirrored: true } as const
    expect(surveyOf([mirrored]).leftOut).toEqual([])
    expect(surveyOf([mirrored]).pairs[0]?.changes).toEqual([])
    expect(surveyOf([mirrored]).pairs[0]).toMatchObject({
      reporters: ['ABC'],
      // What Xylonia imported is what Alphia, who reported it, exported.
      flows: ['export'],
      levels: [{ scheme: 'all', level: 0 }],
    })
    const chapters = surveyOf([mirrored, { ...mirrored, hs: '27' }, { ...mirrored, hs: '2709' }])
    expect(chapters.leftOut.map(({ reason, amounts }) => [reason, amounts])).toEqual([
      ['otherLevel', 1],
    ])
    expect(surveyOf([mirrored, {}]).leftOut.map(({ reason }) => reason)).toEqual(['mirrored'])
  })

  it('names the years of a reporter that others report, beside years of its own', () => {
    const { pairs } = surveyOf([
      { year: 2018 },
      { year: 2020, isMirrored: true },
      { year: 2019, isMirrored: true },
      { year: 2021, status: 'estimated' },
    ])
    expect(pairs[0]?.changes).toEqual([
      { reporter: 'ABC', how: 'mirrored', years: [2019, 2020] },
      { reporter: 'ABC', how: 'estimated', years: [2021] },
    ])
    expect(surveyOf([{ status: 'estimated' }]).pairs[0]?.changes).toEqual([])
  })

  it('lists tables, and calls those without trade so', () => {
    const table: SurveyedTable = {
      file: 'gdp.csv',
      sheet: null,
      format: 'worldBank',
      publisher: 'World Bank',
      rows: 3,
      unit: { factor: 1, isSure: true },
      questions: [],
      hasMeasures: false,
      head: [],
    }
    const survey = startSurvey()
    survey.addTable(table)
    // What trade is divided by is in use.
    survey.addTable({ ...table, hasMeasures: true })
    const { tables, leftOut } = survey.finish()
    expect(tables).toHaveLength(2)
    expect(leftOut.map(({ reason, amounts }) => [reason, amounts])).toEqual([['notTrade', 3]])
  })
})
