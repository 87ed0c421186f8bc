import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { readPair, surveyFiles, type ImportProgress } from '#imports/importFiles.ts'
import { context } from '../support/tradeRows.ts'

async function fixture(name: string): Promise<File> {
  return new File([new Uint8Array(await readFile(`tests/fixtures/imports/${name}`))], name)
}

const options = {
  answers: {},
  onProgress: () => undefined,
  signal: new AbortController().signal,
}

describe('surveyFiles', () => {
  it('says what several files hold, and counts what is left out with the place of the first', async () => {
    const files = await Promise.all(
      ['comtrade-plus-web.csv', 'comtrade-legacy-35.csv'].map(fixture),
    )
    const { tables, pairs, leftOut } = await surveyFiles(files, options)
    expect(tables.map(({ file, format, rows, unit }) => [file, format, rows, unit.factor])).toEqual(
      [
        ['comtrade-plus-web.csv', 'comtradePlus', 12, 1],
        ['comtrade-legacy-35.csv', 'comtradeLegacy', 12, 1],
      ],
    )
    expect(tables[0]?.head[0]).toContain('primaryValue')
    expect(pairs.map(({ id, reporters, years }) => [id, reporters, years])).toEqual([
      ['MAR-PRT', ['MAR'], [2014, 2022]],
      ['CIV-MAR', ['MAR'], [2014, 2022]],
    ])
    const counts = Object.fromEntries(leftOut.map(({ reason, amounts }) => [reason, amounts]))
    expect(counts).toMatchObject({ world: 2, area: 1, itself: 1, reExport: 2, breakdown: 6 })
    expect(counts).toMatchObject({ period: 1, flow: 1, party: 1, value: 1, fields: 1 })
    expect(leftOut.find(({ reason }) => reason === 'reExport')?.examples[0]).toMatchObject({
      field: 'flowCode',
      found: 'RX',
    })
    expect(leftOut.find(({ reason }) => reason === 'value')?.examples).toEqual([
      {
        file: 'comtrade-legacy-35.csv',
        line: 12,
        field: 'Trade Value (US$)',
        found: 'about 5',
      },
    ])
  })

  it('names a table of no known kind, and shows its first records', async () => {
    const { tables, pairs } = await surveyFiles([new File(['just words'], 'notes.txt')], options)
    expect(tables).toMatchObject([{ format: null, head: [['just words']], questions: [] }])
    expect(pairs).toEqual([])
  })

  it('asks for the columns of a table that no reader knows, and reads them as it is answered', async () => {
    const files = [new File(['a,b,c\n17,x,2.5\n18,y,3'], 'a.csv')]
    const [table] = (await surveyFiles(files, options)).tables
    expect(table).toMatchObject({ format: null, questions: ['mapping'] })
    const none = { part: null, exports: null, imports: null, flow: null, partner: null }
    const fixed = { reporter: 'MAR', partner: 'PRT', flow: 'export' } as const
    const mapping = { ...none, year: 0, value: 2, reporter: null, product: null, fixed }
    const answers = { 'a.csv': { mapping, unit: 1 } } as const
    const { leftOut } = await surveyFiles(files, { ...options, answers })
    expect(leftOut).toMatchObject([
      { reason: 'period', amounts: 2, examples: [{ found: '17' }, {}] },
    ])
  })

  it('reads the good ones of several files, and names the others with the reason', async () => {
    const good = await fixture('comtrade-plus-web.csv')
    // A cut array is found out at its end only, and one of the two has the name of the good one.
    const cut = new File(['[{"year":2020,"exporter":"MAR","importer":"PRT","value":1},'], good.name)
    const files = [
      cut,
      good,
      new File([new Uint8Array([255, 216, 255, 224, 0, 16, 74, 70, 0, 1, 1, 0])], 'cat.csv'),
    ]
    const survey = await surveyFiles([...files, new File([' \n'], 'none.csv')], options)
    expect(survey.unread).toEqual([
      { file: good.name, reason: 'unreadable' },
      { file: 'cat.csv', reason: 'unreadable' },
      { file: 'none.csv', reason: 'empty' },
    ])
    expect(survey).toEqual({ ...(await surveyFiles([good], options)), unread: survey.unread })
    const own = await readPair(files, 'MAR-PRT', { ...options, ...context })
    expect(own.pair.id).toBe('own-mar-prt')
    await expect(surveyFiles([cut], options)).rejects.toMatchObject({ reason: 'unreadable' })
  })

  it('tells how far it is, for all files together', async () => {
    const told: ImportProgress[] = []
    const files = await Promise.all(['baci.csv', 'oec-bulk.tsv'].map(fixture))
    const onProgress = (progress: ImportProgress) => told.push(progress)
    await surveyFiles(files, { ...options, onProgress })
    const size = (files[0]?.size ?? 0) + (files[1]?.size ?? 0)
    expect(told.at(-1)).toMatchObject({ bytes: size, totalBytes: size, rows: 6 })
    expect(told.map(({ bytes }) => bytes)).toEqual(
      told.map(({ bytes }) => bytes).toSorted((a, b) => a - b),
    )
  })
})

describe('readPair', () => {
  it('makes a package of the rows of one pair', async () => {
    const own = await readPair([await fixture('comtrade-plus-web.csv')], 'MAR-PRT', {
      ...options,
      ...context,
    })
    expect(own.pair.id).toBe('own-mar-prt')
    const yearly = own.pair.observations.filter(
      ({ flow, span }) => flow === 'MAR-PRT' && span === 'year',
    )
    expect(yearly).toMatchObject([{ year: 2022, value: 19528.85 }])
  })

  it('uses what a reader answered about a table', async () => {
    const fixed = { reporter: 'MAR', partner: 'PRT', flow: 'export' } as const
    const sides = {
      part: null,
      exports: null,
      imports: null,
      flow: null,
      reporter: null,
      partner: null,
    }
    const mapping = { year: 0, value: 1, product: null, ...sides, fixed }
    const answers = { 'plain-mapping.csv': { unit: 1000, mapping } } as const
    const files = [await fixture('plain-mapping.csv')]
    const own = await readPair(files, 'MAR-PRT', { ...options, ...context, answers })
    const values = own.pair.observations.filter(({ flow }) => flow === 'MAR-PRT')
    expect(values.map(({ value }) => value)).toEqual([1_500_000, 17_000])
  })

  it('takes what trade is divided by from the World Bank, for the economies of the pair', async () => {
    const files = await Promise.all(['world-bank.csv', 'comtrade-plus-web.csv'].map(fixture))
    const { pair, library } = await readPair(files, 'MAR-PRT', { ...options, ...context })
    const { publisher = '', id = '' } =
      library.bibliography.find(({ title }) => title === 'world-bank.csv') ?? {}
    expect(publisher).toBe('World Bank, GDP (current US$)')
    expect(pair.measures).toEqual(
      [
        { year: 2020, value: 121_348_080_000 },
        { year: 2022, value: 130_912_565_000 },
      ].map(({ year, value }) => ({
        id: `gdp-mar-${year}`,
        measure: 'gdp',
        economy: 'MAR',
        year,
        value,
        unit: 'US$',
        note: null,
        bibliography: [id],
        publishers: [publisher],
      })),
    )
    expect(library.context.map((row) => row.id)).toEqual(['gdp-mar-2020', 'gdp-mar-2022'])
    expect((await surveyFiles(files, options)).leftOut.map(({ reason }) => reason)).not.toContain(
      'notTrade',
    )
  })

  it('refuses a pair that the files do not hold', async () => {
    const read = readPair([await fixture('baci.csv')], 'DEU-FRA', { ...options, ...context })
    await expect(read).rejects.toMatchObject({ name: 'PackageRefusal', reason: 'noRows' })
  })
})
