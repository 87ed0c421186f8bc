import { describe, expect, it, vi } from 'vitest'
import { describePair } from '#imports/archives/describePair.ts'
import { packageFiles } from '#imports/archives/packageFiles.ts'
import { packageZip, readPackageZip } from '#imports/archives/packageZip.ts'
import { renamed } from '#imports/packages/ownNames.ts'
import { packageOf } from '#imports/packages/packageOf.ts'
import { withMeasures } from '#imports/packages/withMeasures.ts'
import { strToU8, zipSync } from 'fflate'
import { madeUp, real, text } from '../../support/packages.ts'
import { bothFlows, context, placed } from '../../support/tradeRows.ts'
import { readFileSync } from 'node:fs'

const sparse = packageOf(bothFlows([2019, 2020]).slice(0, 3), 'ABC-XYZ', context)
const months = packageOf(
  Array.from({ length: 14 }, (_, month) =>
    (['export', 'import'] as const).map((flow) =>
      placed({
        flow,
        year: 2019 + Math.floor(month / 12),
        month: (month % 12) + 1,
        value: 1234.56,
      }),
    ),
  ).flat(),
  'ABC-XYZ',
  context,
)
const goods = packageOf(
  [2019, 2020].flatMap((year) => [
    ...bothFlows([year]),
    placed({ year, hs: '27', value: 70e6 }),
    placed({ year, hs: '04', value: 0.07 }),
    placed({ year, flow: 'import', product: { scheme: 'SITC', code: '3', name: 'Fuels, "oil"' } }),
  ]),
  'ABC-XYZ',
  context,
)

const valued = packageOf(
  bothFlows([2019, 2020]).map(({ table, row }) => {
    return { table, row: { ...row, valuation: row.flow === 'export' ? 'fob' : 'cif' } }
  }),
  'ABC-XYZ',
  context,
)

const divided = withMeasures(
  sparse,
  (['gdp', 'population'] as const).flatMap((measure) =>
    [2019, 2020].map((year) => ({
      table: { file: `${measure}.csv`, publisher: 'World Bank' },
      figure: { measure, indicator: measure, economy: 'ABC', year, value: 1e9 },
    })),
  ),
)

const [counted] = sparse.pair.sources
const resourced = renamed(
  sparse,
  {
    economies: ['Alphia', 'Xylonia'],
    categories: {},
    sources: {
      [counted?.id ?? '']: { name: '=A1, "Customs";\nof Alphia', shortName: ' @Customs ' },
    },
  },
  text,
)

describe('packageZip', () => {
  it.each([
    ['the shipped pair', real],
    ['the made-up pair', madeUp],
    ['a pair with one year of both flows', sparse],
    ['a pair by month', months],
    ['a pair with goods', goods],
    ['a pair whose imports include freight', valued],
    ['a pair with what trade is divided by', divided],
    ['a pair whose sources were renamed', resourced],
  ])('gives %s back, and the same bytes again', (_, own) => {
    const zip = packageZip([own], text)
    const [read] = readPackageZip(zip)
    expect(read).toEqual({ ok: true, own })
    expect(read?.ok && packageZip([read.own], text)).toEqual(zip)
  })

  it('gives several packages of one archive back', () => {
    const read = readPackageZip(packageZip([madeUp, sparse], text))
    expect(read).toEqual([
      { ok: true, own: madeUp },
      { ok: true, own: sparse },
    ])
  })

  it('does not depend on when it is written', () => {
    vi.useFakeTimers({ now: new Date('2030-01-02T03:04:06') })
    const then = packageZip([sparse], text)
    vi.useRealTimers()
    expect(packageZip([sparse], text)).toEqual(then)
  })

  it('names what is wrong, with file, line and column', () => {
    const files = [...packageFiles(sparse, text)].map(([name, content]) => [
      `any/${name}`,
      strToU8(content.replace('2020,2020-01-01', '2021,2020-01-01')),
    ])
    const [read] = readPackageZip(zipSync(Object.fromEntries(files) as Record<string, Uint8Array>))
    expect(read?.ok === false && read.problems[0]).toMatch(/observations\.csv:4:5 \(year\)/)
  })

  it('is no package without a description', () => {
    expect(readPackageZip(zipSync({ 'trade.csv': strToU8('a,b\n') }))).toEqual([])
  })
})

const WORDS = { title: 'Pair', description: 'Trade', publishers: [] }

describe('describePair', () => {
  it.each([
    ['data/iran-pakistan', real],
    ['tests/fixtures/data/alphia-xylonia', madeUp],
  ])('describes the tables of %s as its own description does', (folder, files) => {
    const { resources } = JSON.parse(readFileSync(`${folder}/datapackage.json`, 'utf8'))
    expect(describePair(files.pair, WORDS).resources).toEqual(resources)
  })
})
