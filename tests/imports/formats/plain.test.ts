import { describe, expect, it } from 'vitest'
import { plain } from '#imports/formats/plain.ts'
import { described, readFixture } from '../../support/importTables.ts'

describe('plain', () => {
  it('reads year, flow and value without a question, where the flow names both sides', async () => {
    expect(await readFixture(plain, 'plain-flows.csv')).toMatchObject({
      unit: { factor: 1_000_000, isSure: true },
      questions: [],
      rows: [
        '2 MAR export PRT 2020 1234500000',
        '3 PRT export MAR 2021 ',
        '4 value value (US$ million): n/a?',
      ],
    })
  })

  it('takes the unit of a title, and decimal commas as the column shows them', async () => {
    expect(await readFixture(plain, 'plain-semicolon.csv')).toMatchObject({
      unit: { factor: 1000, isSure: true },
      rows: ['4 MAR export PRT 2020 1234500', '5 MAR import PRT 2021 12750'],
    })
  })

  it('reads Persian words and digits, and years of their calendar', async () => {
    expect(await readFixture(plain, 'plain-persian.csv')).toMatchObject({
      questions: [],
      rows: ['2 MAR export PRT 2023 1234500000', '3 negative ارزش (میلیون دلار): −۳'],
    })
  })

  it('asks for columns and unit, and reads nothing before it knows them', async () => {
    expect(await readFixture(plain, 'plain-mapping.csv')).toMatchObject({
      questions: ['mapping', 'unit'],
      rows: [],
    })
    const fixed = { reporter: 'MAR', partner: 'PRT', flow: 'export' } as const
    const sides = {
      part: null,
      exports: null,
      imports: null,
      flow: null,
      reporter: null,
      partner: null,
    }
    const mapping = { year: 0, value: 1, product: 2, ...sides, fixed }
    const answers = { unit: 1000, mapping } as const
    expect(await readFixture(plain, 'plain-mapping.csv', { answers })).toMatchObject({
      questions: [],
      rows: ['2 MAR export PRT 2020 HS 0401 1500000', '3 MAR export PRT 2021 HS 0402 17000'],
    })
  })

  it('asks nothing about lists of codes and names', () => {
    const records = [
      ['country_code', 'country_name', 'country_iso3'],
      ['504', 'Morocco', 'MAR'],
      ['620', 'Portugal', 'PRT'],
    ]
    expect(plain({ file: 'country_codes.csv', sheet: null, records, answers: {} })).toBeNull()
  })

  it('takes no parts for totals, where a column that is not known splits them', () => {
    const header = ['year', 'exporter', 'importer', 'sector', 'value (US$)']
    const records = [
      header,
      ['2020', 'MAR', 'PRT', 'food', '1'],
      ['2020', 'MAR', 'PRT', 'fuel', '2'],
    ]
    const reader = plain({ file: 'a.csv', sheet: null, records, answers: {} })
    expect(reader?.questions).toEqual(['mapping'])
  })

  it('takes no other currency for dollars', () => {
    const records = [
      ['year', 'flow', 'reporter', 'partner', 'value (EUR)'],
      ['2020', 'export', 'MAR', 'PRT', '5'],
    ]
    const reader = plain({ file: 'a.csv', sheet: null, records, answers: {} })
    const said = { where: 'name', field: 'value (EUR)', found: 'value (EUR)' }
    expect(reader).toMatchObject({
      questions: ['unit'],
      unit: { isSure: false, otherMoney: { said } },
    })
  })

  it('reads tables without a header, once columns are given', () => {
    const records = [
      ['2020', '5'],
      ['2021', '6'],
    ]
    const fixed = { reporter: 'MAR', partner: 'PRT', flow: 'export' } as const
    const mapping = {
      year: 0,
      value: 1,
      product: null,
      part: null,
      exports: null,
      imports: null,
      flow: null,
      reporter: null,
      partner: null,
      fixed,
    }
    const reader = plain({ file: 'a.csv', sheet: null, records, answers: { mapping } })
    expect(reader?.firstRecord).toBe(0)
  })

  it('reads years as columns, with marks of notes, of standing and of less than nothing', async () => {
    expect(await readFixture(plain, 'plain-years.csv')).toMatchObject({
      unit: { factor: 1_000_000, isSure: true },
      questions: [],
      rows: [
        '4 MAR export PRT 2019 1234000000',
        '4 MAR export PRT 2020 900000000 preliminary',
        '5 MAR import PRT 2019 500000000',
        '5 MAR import PRT 2020 ',
        '6 MAR export (World) 2019 9000000000',
        '6 MAR export (World) 2020 9500000000',
        '7 MAR export (World) 2019 9000000000',
        '7 MAR export (World) 2020 9500000000',
      ],
    })
  })

  it('reads quarters however they are written', async () => {
    expect((await readFixture(plain, 'plain-quarters.csv'))?.rows).toEqual([
      '2 DEU export FRA 2023-Q1 10000',
      '3 DEU export FRA 2023-Q2 11000',
      '4 DEU export FRA 2023-Q3 12000',
    ])
  })

  it('asks which months a fiscal year has, and reads exports and imports side by side', async () => {
    expect(await readFixture(plain, 'plain-split.csv')).toMatchObject({
      questions: ['calendar'],
      rows: [],
    })
    const answers = { calendar: 'fiscalApril' } as const
    expect(await readFixture(plain, 'plain-split.csv', { answers })).toMatchObject({
      questions: [],
      rows: [
        '2 IND export NPL 2021 2500000',
        '2 IND import NPL 2021 12000000',
        '3 IND export NPL 2022 2100000',
        '3 IND import NPL 2022 11000000',
        '4 IND export NPL 2023 2700500000',
        '4 negative Imports (US$ million): -13',
      ],
    })
  })

  it('reads months down and years across, once told whose they are', async () => {
    expect((await readFixture(plain, 'plain-months.csv'))?.questions).toEqual(['mapping'])
    const figures = { year: null, part: 0, value: null, exports: null, imports: null }
    const sides = { flow: null, reporter: null, partner: null, product: null }
    const fixed = { reporter: 'IND', partner: 'LKA', flow: 'export' } as const
    const answers = { mapping: { ...figures, ...sides, fixed } }
    expect(await readFixture(plain, 'plain-months.csv', { answers })).toMatchObject({
      unit: { factor: 1_000_000, isSure: true },
      questions: [],
      rows: [
        '3 IND export LKA 2022-1 10000000',
        '3 IND export LKA 2023-1 5000000',
        '4 IND export LKA 2022-2 11000000',
        '4 IND export LKA 2023-2 6000000 estimated',
        '5 IND export LKA 2022 21000000',
        '5 IND export LKA 2023 11000000',
      ],
    })
  })

  it('tells totals, chapters with their names and parts of them apart, and another unit', async () => {
    expect((await readFixture(plain, 'plain-goods.csv'))?.rows).toEqual([
      '2 EGY export JOR 2021 1000000000',
      '3 EGY export JOR 2021 HS 27 600000000',
      '4 EGY export JOR 2021 other of which crude oil 100000000 of which crude oil',
      '5 EGY export JOR 2021 HS 271111 50000000',
      '6 unit unit: EUR million',
    ])
  })

  it.each([
    [['2009-10', '2010-11'], 'calendar'],
    [['2010-11', '2011-12', '2012-13'], 'calendar'],
    [['2010-11', '2010-12'], undefined],
    [['2010-11', '2013-01'], undefined],
    [['1402/03', '1403/04'], 'calendar'],
    [['1402/03', '1402/05'], undefined],
    [['FY24'], 'calendar'],
    [['2023', '2024'], undefined],
  ])('asks for the calendar of %j only where it is not told: %s', (years, question) => {
    const header = ['year', 'flow', 'reporter', 'partner', 'value (US$)']
    const rows = years.map((year) => [year, 'export', 'MAR', 'PRT', '5'])
    const reader = plain({ file: 'a.csv', sheet: null, records: [header, ...rows], answers: {} })
    expect(reader?.questions).toEqual(question === undefined ? [] : [question])
  })

  it('asks whether a point means thousands where nothing shows it', () => {
    const header = ['year', 'flow', 'reporter', 'partner', 'value (US$)']
    const records = [header, ['2020', 'export', 'MAR', 'PRT', '1.234']]
    const head = { file: 'a.csv', sheet: null, records }
    expect(plain({ ...head, answers: {} })?.questions).toEqual(['decimal'])
    const reader = plain({ ...head, answers: { decimal: ',' } })
    expect(reader?.read(records[1] ?? [], 2)).toMatchObject([{ value: 1234 }])
  })

  it.each([
    ['Année;Flux;Pays déclarant;Pays partenaire;Valeur (milliers de dollars)', '2020;Importations'],
    ['Año;Flujo;País declarante;País socio;Valor (miles de dólares)', '2020;IMPORTACIONES'],
    ['Jahr;Richtung;Meldeland;Partnerland;Wert (Tsd. US-$)', '2020;Einfuhr'],
    ['Год;Направление;Страна отчета;Страна-партнер;Стоимость, тыс. долл. США', '2020;Импорт'],
    ['سال;جریان;کشور گزارشگر;کشور شریک;ارزش (هزار دلار)', '۲۰۲۰;واردات'],
    ['السنة;التدفق;البلد المبلغ;البلد الشريك;القيمة (ألف دولار)', '2020;الواردات'],
    ['Yıl;Akım;Raporlayan Ülke;Ortak Ülke;Değer (bin ABD doları)', '2020;İthalat'],
    ['年份;流向;报告国;贸易伙伴;金额(千美元)', '2020;进口'],
  ])('reads the columns, flows and unit of %s', (names, cells) => {
    const records = [names.split(';'), [...cells.split(';'), 'MAR', 'PRT', '12']]
    const reader = plain({ file: 'a.csv', sheet: null, records, answers: {} })
    expect(reader).toMatchObject({ questions: [], unit: { factor: 1000, isSure: true } })
    expect(reader?.read(records[1] ?? [], 2).map(described)).toEqual([
      '2 MAR import PRT 2020 12000',
    ])
  })

  it.each([
    'exportaciones (millones de dólares de EE. UU.)',
    'Exportaciones (millones de dólares de los EE.UU.)',
    'exportaciones (en millones de dólares estadounidenses)',
    'exportaciones (millones de USD)',
    'exportaciones, millones de dólares de los Estados Unidos',
    'Exportations (en millions de dollars américains)',
    'exportations (millions de dollars des États-Unis)',
    'exportations (millions de dollars des É.-U.)',
    'exportations (en millions d’USD)',
    'exportações (milhões de dólares dos EUA)',
    'Exports (millions of U.S. dollars)',
  ])('reads exports with their unit in the name: %s', (name) => {
    const records = [
      ['year', 'reporter', 'partner', name],
      ['2020', 'MAR', 'PRT', '12'],
    ]
    const reader = plain({ file: 'a.csv', sheet: null, records, answers: {} })
    expect(reader).toMatchObject({ questions: [], unit: { factor: 1_000_000, isSure: true } })
    expect(reader?.read(records[1] ?? [], 2).map(described)).toEqual([
      '2 MAR export PRT 2020 12000000',
    ])
  })

  it('leaves out totals of goods and partners in any language', () => {
    const records = [
      ['Année', 'Flux', 'Pays déclarant', 'Partenaire', 'Produit', 'Valeur (US$)'],
      ['2020', 'Exportations', 'Maroc', 'Portugal', 'Ensemble des produits', '5'],
      ['2020', 'Exportations', 'Maroc', 'Monde', '27', '9'],
    ]
    const reader = plain({ file: 'a.csv', sheet: null, records, answers: {} })
    const rows = records.slice(1).flatMap((record) => reader?.read(record, 2) ?? [])
    expect(rows.map(described)).toEqual([
      '2 MAR export PRT 2020 5',
      '2 MAR export (World) 2020 HS 27 9',
    ])
  })

  it('asks whether “mil” is a thousand, as in Spanish, or a million', () => {
    const records = [
      ['year', 'flow', 'reporter', 'partner', 'value (US$ mil)'],
      ['2020', 'export', 'MAR', 'PRT', '5'],
    ]
    expect(plain({ file: 'a.csv', sheet: null, records, answers: {} })?.questions).toEqual(['unit'])
  })
})
