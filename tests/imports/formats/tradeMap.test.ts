import { describe, expect, it } from 'vitest'
import { tradeMapBilateral } from '#imports/formats/tradeMapBilateral.ts'
import { tradeMapList } from '#imports/formats/tradeMapList.ts'
import { described, readFixture } from '../../support/importTables.ts'

describe('tradeMapBilateral', () => {
  it('reads flows from merged headers, and says which of them the partner reported', async () => {
    expect(await readFixture(tradeMapBilateral, 'trade-map-bilateral.tsv')).toEqual({
      format: 'tradeMapBilateral',
      unit: { factor: 1000, isSure: true },
      publisher: 'ITC Trade Map',
      questions: [],
      rows: [
        '12 MAR import NOR 2023 98765000 mirrored',
        '12 NOR export (World) 2023 173000000000',
        '12 MAR import (World) 2023 70000000000 mirrored',
        '13 MAR import NOR 2023 HS 03 4321000 mirrored',
        '13 NOR export (World) 2023 HS 03 15000000000',
        '14 MAR import (World) 2023 HS 99 12000 mirrored',
      ],
    })
  })

  it('reads the first sheet of a workbook like its text, whose merged cells stand once', async () => {
    const [text, workbook] = await Promise.all(
      ['trade-map-bilateral.tsv', 'trade-map.xlsx'].map((name) =>
        readFixture(tradeMapBilateral, name),
      ),
    )
    expect(workbook).toEqual(text)
  })

  it('reads text with a tab at the end of each line, and asks for the unit that it does not name', async () => {
    expect(await readFixture(tradeMapBilateral, 'trade-map-bilateral-text.txt')).toMatchObject({
      unit: { factor: 1000, isSure: false },
      questions: ['unit'],
      rows: [
        '2 PAK export NOR 2021 61234000',
        '2 PAK export NOR 2022 70111000',
        '2 NOR import (World) 2022 99000000000',
        '3 PAK export NOR 2021 HS 63 20111000',
        '3 NOR import (World) 2022 HS 63 512000000',
      ],
    })
  })

  it('takes the unit that was answered', async () => {
    const answers = { unit: 1_000_000 } as const
    const name = 'trade-map-bilateral-text.txt'
    const found = await readFixture(tradeMapBilateral, name, { answers })
    expect(found).toMatchObject({ unit: { factor: 1_000_000, isSure: true }, questions: [] })
    expect(found?.rows[0]).toBe('2 PAK export NOR 2021 61234000000')
  })
})

describe('tradeMapList', () => {
  it('reads a web page saved as a workbook, its goods and whose report it is', async () => {
    expect(await readFixture(tradeMapList, 'trade-map-list.html')).toMatchObject({
      unit: { factor: 1000, isSure: true },
      rows: [
        '5 MAR import (World) 2023 HS 1001 1500000000 mirrored',
        '6 MAR import FRA 2023 HS 1001 600000000 mirrored',
      ],
    })
  })

  it('reads text, which names its reporter in the name of its file alone', async () => {
    const name = 'Trade_Map_-_List_of_importing_markets_for_the_product_exported_by_Morocco.txt'
    const found = await readFixture(tradeMapList, name)
    expect(found?.questions).toEqual(['unit'])
    expect(found?.rows).toEqual([
      '2 MAR export (World) 2021 other ? 1000000',
      '2 MAR export (World) 2022 other ? 2000000',
      '2 MAR export (World) 2023 other ? 3000000',
      '3 MAR export KOR 2021 other ? 10000',
      '3 MAR export KOR 2022 other ? ',
      '3 MAR export KOR 2023 other ? 30000',
      '4 MAR export TWN 2022 other ? 5000',
      '5 MAR export (Europe Othr. Nes) 2021 other ? 1000',
      '5 MAR export (Europe Othr. Nes) 2022 other ? 1000',
      '5 MAR export (Europe Othr. Nes) 2023 other ? 1000',
    ])
  })

  it.each([
    ['List of products exported by Iran, Islamic Republic of in 2022', 'IRN export (World)'],
    ['List of products imported by Morocco from Norway in 2022', 'MAR import NOR'],
  ])('reads who stands on both sides of products from the title “%s”', (title, sides) => {
    const flow = sides.includes('export') ? 'Exported' : 'Imported'
    const records = [
      [title],
      ['Code', 'Product label', `${flow} value in 2022, US Dollar thousand`],
      ["'08", 'Fruit', '7'],
    ]
    const reader = tradeMapList({ file: 'list.xls', sheet: 'Sheet', records, answers: {} })
    expect(reader?.read(records[2] ?? [], 3).map(described)).toEqual([`3 ${sides} 2022 HS 08 7000`])
  })

  it('asks who reported, where neither the list nor its name says it', () => {
    const records = [
      ['Importers', 'Exported value in 2022'],
      ['France', '1'],
    ]
    const head = { file: 'list.txt', sheet: null, records }
    const asking = tradeMapList({ ...head, answers: {} })
    expect(asking?.questions).toEqual(['unit', 'reporter'])
    expect(asking?.read(records[1] ?? [], 2)).toEqual([])
    const told = tradeMapList({ ...head, answers: { unit: 1000, reporter: 'MAR' } })
    expect(told?.questions).toEqual([])
    expect(told?.read(records[1] ?? [], 2).map(described)).toEqual([
      '2 MAR export FRA 2022 other ? 1000',
    ])
  })

  it('takes no list in euros for one in dollars', () => {
    const records = [
      ['Unit: Euro thousand'],
      ['Importers', 'Exported value in 2022'],
      ['France', '1'],
    ]
    const reader = tradeMapList({ file: 'list.txt', sheet: null, records, answers: {} })
    const said = { where: 'title', field: '', found: 'Unit: Euro thousand' }
    expect(reader?.unit).toMatchObject({ isSure: false, otherMoney: { said } })
  })
})
