import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { text } from '../../support/packages.ts'
import { ownData, type OwnDataRequest } from '../../../scripts/figure/ownData.ts'

const UNNAMED = 'Yr,What,Amt,net\n2022,1,4,x\n2023,1,5,y'
const ALL_ROWS = 'flow=export,reporter=pak,partner=IRN'

describe('ownData', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'corridor-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  async function read(table: string, more: Partial<OwnDataRequest> = {}) {
    const path = join(folder, 'board.csv')
    writeFileSync(path, table)
    return ownData({ paths: [path], pair: undefined, day: '2026-11-30', ...more }, text)
  }

  it('refuses another currency with what the file says of it and what to do', async () => {
    const table = 'year,flow,reporter,partner,value (Rs. million)\n2023,export,PAK,IRN,5'
    await expect(read(table)).rejects.toThrow(
      new RangeError(
        'A column is called “value (Rs. million)”. Corridor counts in US dollars, so nothing of board.csv is charted: convert its amounts with the exchange rate of each year, then import it again.',
      ),
    )
  })

  it('maps columns by what it is told, and counts in the unit that it is given', async () => {
    const given = { columns: 'year=Yr,value=Amt', allRows: ALL_ROWS, unit: '1000000' }
    const { observations } = (await read(UNNAMED, given)).pair
    expect(
      observations.filter(({ flow }) => flow === 'PAK-IRN').map(({ year, value }) => [year, value]),
    ).toEqual([
      [2022, 4e6],
      [2023, 5e6],
    ])
  })

  it('finds years in the names of columns, and keeps what these names say themselves', async () => {
    const table = 'who,with whom,Flow,2022,2023\nPAK,IRN,export,4,5'
    const columns = 'reporter=who,partner=with whom,year=names'
    const { flows, observations } = (await read(table, { columns, unit: '1' })).pair
    expect(flows).toContain('PAK-IRN')
    expect(observations.some(({ value }) => value === 5)).toBe(true)
  })

  test.each<[Partial<OwnDataRequest>, RegExp]>([
    [
      { columns: 'year=Yr,value=Amnt' },
      /no column “Amnt”.* board\.csv are “Yr”, “What”, “Amt”, “net”/,
    ],
    [{ columns: 'yr=Yr' }, /“yr=Yr” is no part of --columns.*year=…/],
    [{ columns: 'year=Yr', allRows: ALL_ROWS }, /Still needed: Amount.*“Amt”/],
    [{ allRows: 'reporter=Utopia' }, /“Utopia” is no ISO code/],
    [{ allRows: 'flow=both' }, /export or import, and not “both”/],
    [{ columns: 'year=Yr,value=Amt', allRows: ALL_ROWS, unit: '12' }, /“12” is no --unit.* 1000,/],
    [{ columns: 'year=Yr,value=Amt', allRows: ALL_ROWS }, /not sure.*board\.csv \(unit\).*--unit/],
  ])('refuses %j', async (given, sentence) => {
    await expect(read(UNNAMED, given)).rejects.toThrow(sentence)
  })
})
