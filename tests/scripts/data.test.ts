import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { chaptersFile, libraryFile, manifestFile, pairFile } from '#datasets/schemas.ts'
import { at, inDescription } from './findsEach.ts'
import { build, buildMadeUpPair, temporaryFolder } from './madeUpPair.ts'

describe('a build', () => {
  it('is what the app can read, found by its manifest', async () => {
    const { code, out } = await buildMadeUpPair()
    const { vintage, pairs } = manifestFile.parse(json(out, 'manifest.json'))
    const files = pairs[0]?.files

    expect(code).toBe(0)
    expect(vintage).toBe('2025-01-15')
    expect(pairs.map(({ id }) => id)).toEqual(['alphia-xylonia'])
    expect(pairFile.parse(json(out, files?.pair)).defaults.growth).toBe(0.05)
    expect(chaptersFile.parse(json(out, files?.chapters)).rows).toHaveLength(16)
    expect(libraryFile.parse(json(out, files?.library)).bibliography).toHaveLength(3)
  })

  it('is the same to the last byte whenever it is made', async () => {
    const [first, second] = [await buildMadeUpPair(), await buildMadeUpPair()]
    expect(filesIn(second.out)).toEqual(filesIn(first.out))
  })

  it('clears earlier vintages away and nothing else', async () => {
    const out = temporaryFolder()
    mkdirSync(join(out, '2019-01-01', 'gone'), { recursive: true })
    mkdirSync(join(out, 'fonts'))
    writeFileSync(join(out, '2019-01-01', 'gone', 'pair.json'), '{}')

    await build('tests/fixtures/data', out)
    expect(readdirSync(out)).toEqual(['2025-01-15', 'fonts', 'manifest.json'])
  })

  it('keeps an archived vintage beside the next one, for the views that are pinned to it', async () => {
    const data = temporaryFolder()
    const out = temporaryFolder()
    const next = join(data, 'alphia-xylonia', 'datapackage.json')
    cpSync('tests/fixtures/data', data, { recursive: true })
    await build(data, out, '--archive')
    const before = filesIn(join(out, '2025-01-15'))
    writeFileSync(next, readFileSync(next, 'utf8').replaceAll('2025-01-15', '2026-01-15'))

    await build(data, out)
    expect(readdirSync(out)).toEqual(['2025-01-15', '2026-01-15', 'manifest.json'])
    expect(filesIn(join(out, '2025-01-15'))).toEqual(before)
    expect(manifestFile.parse(json(out, 'manifest.json')).vintage).toBe('2026-01-15')
  })

  it('leaves out what is archived in a form that the app no longer reads', async () => {
    const data = temporaryFolder()
    const out = temporaryFolder()
    cpSync('tests/fixtures/data', data, { recursive: true })
    const archived = join(data, 'archive', '2019-01-01', 'alphia-xylonia')
    mkdirSync(archived, { recursive: true })
    writeFileSync(join(archived, 'pair.json'), '{"vintage":"2019-01-01"}')
    writeFileSync(join(archived, 'chapters.json'), '{"names":{},"rows":[]}')

    await build(data, out)
    expect(readdirSync(join(out, '2019-01-01', 'alphia-xylonia'))).toEqual(['chapters.json'])
  })

  it('tells a missing value from a reported zero', async () => {
    const { observations } = await madeUp()
    const valueOf = (id: string) => observations.find((each) => each.id === id)?.value
    expect(valueOf('harbour-office-2020-xyz-abc')).toBeNull()
    expect(valueOf('harbour-office-2013-xyz-abc')).toBe(0)
    expect(valueOf('harbour-office-2016-xyz-abc')).toBeUndefined()
  })

  it('adds the chapters of each group up by year', async () => {
    const { categoryValues } = await madeUp()
    const sum = categoryValues.find(({ id }) => id === 'harbour-office-2023-abc-xyz-metals')
    expect(sum).toMatchObject({ value: 240e6, status: 'derived', formula: 'sum of HS chapters' })
    expect(sum).toMatchObject({ firstDay: '2023-04-01', lastDay: '2024-03-31' })
  })

  it('shows formulas in numbers', async () => {
    const { mix, claims } = await madeUp()
    expect(mix[1]?.formula).toBe('240 / 640')
    expect(claims[1]?.formula).toBe('1050 / 1000 - 1')
  })

  it('works the reference growth out of the growth of both economies, as a fraction', async () => {
    const { referenceGrowth } = await madeUp()
    expect(referenceGrowth).toMatchObject({ id: 'growth-of-both', rate: 0.06, status: 'derived' })
    expect(referenceGrowth?.formula).toBe('2.5 + 1.5 + 2')
  })

  it('has no reference growth where the package gives none', async () => {
    const row =
      'growth-of-both,6,derived,real-growth-abc + real-growth-xyz + inflation,Invented for tests.,yearbook\n'
    const { out } = await buildMadeUpPair(at('reference_growth', row, ''))
    const { referenceGrowth } = pairFile.parse(json(out, '2025-01-15/alphia-xylonia/pair.json'))
    expect(referenceGrowth).toBeNull()
  })

  it('keeps what is known of a year that was not published', async () => {
    const { yearNotes } = await madeUp()
    expect(yearNotes.map(({ source, year }) => [source, year])).toEqual([['harbour-office', 2024]])
  })

  it('gives the figures by which trade can be measured, by economy and year', async () => {
    const { measures } = await madeUp()
    expect(measures.map(({ measure, economy, year }) => [measure, economy, year])).toEqual([
      ['gdp', 'ABC', 2023],
      ['gdp', 'XYZ', 2023],
      ['population', 'ABC', 2023],
      ['population', 'XYZ', 2023],
      ['deflator', null, 2022],
      ['deflator', null, 2023],
    ])
  })
})

describe('the builder', () => {
  it('tells all problems at once, of every file, and builds nothing', async () => {
    const { code, problems, out } = await buildMadeUpPair(
      at('observations', '310000000', 'many'),
      at('observations', '1100000000', '1050000000'),
      at('mix', '0.425', '0.5'),
      at('bibliography', 'official,cited', 'official,background'),
    )
    const places = problems.map((line) => line.replace(/^.*alphia-xylonia\/(\S+).*$/, '$1'))

    expect(places.toSorted()).toEqual([
      'bibliography.csv:2:7',
      'mix.csv:2:5',
      'mix.csv:4:5',
      'observations.csv:26:9',
      'observations.csv:2:9',
    ])
    expect(code).toBe(1)
    expect(existsSync(out)).toBe(false)
  })

  it('keeps count of lines after a cell that breaks across two', async () => {
    const { problems } = await buildMadeUpPair(
      at('observations', 'Rounded up by a newspaper.', '"Rounded up\nby a newspaper."'),
      at('observations', '527000000', '527 m'),
    )
    expect(problems[0]).toContain('observations.csv:26:12 (note)')
    expect(problems[1]).toContain('observations.csv:28:9 (value)')
  })

  it('names unknown and missing columns, and what the first line must be', async () => {
    const { problems } = await buildMadeUpPair(at('growth', 'growth,status', 'rate,status'))
    expect(problems[0]).toMatch(/growth\.csv:1:5 \(growth\): found no column “growth”/)
    expect(problems[1]).toMatch(/growth\.csv:1:5 \(rate\): found column “rate”/)
    expect(problems[0]).toContain('id,flow,source,year,growth,status,formula,note,bibliography')
  })

  it('names a described file that is not there', async () => {
    const { problems } = await buildMadeUpPair(inDescription('"tonnage.csv"', '"tons.csv"'))
    expect(problems[0]).toContain('(resources.11.path): found “tons.csv”, which does not exist')
    expect(problems[1]).toContain('found no resource for “tonnage.csv”')
  })

  it('names two years of a series that overlap', async () => {
    const { problems } = await buildMadeUpPair(
      at('observations', '2012-04-01,2013-03-31', '2012-04-01,2013-04-30'),
    )
    expect(problems[0]).toContain('observations.csv:2:7 (last_day)')
    expect(problems[1]).toContain('observations.csv:4:6 (first_day): found “2013-04-01”')
    expect(problems[1]).toContain('expected a day after 2013-04-30')
  })

  it('names goods that two shares of a flow have in common', async () => {
    const { problems } = await buildMadeUpPair(
      at('categories', '', 'grain,Grain,10,named,,\n'),
      at('mix', '', 'harbour-office,XYZ-ABC,grain,2023,0.01,estimated,,,yearbook\n'),
    )
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('mix.csv:7:3 (category): found “grain”, part of which “food”')
  })

  it('names a chapter that two groups claim', async () => {
    const { problems } = await buildMadeUpPair(at('categories', '10 12,', '10 12 84,'))
    expect(problems[0]).toContain('categories.csv:4:3 (hs_codes): found chapter 84')
    expect(problems[0]).toContain('which “food” has too')
  })

  it('says so where there is no package', async () => {
    const { code, problems } = await build(temporaryFolder(), temporaryFolder())
    expect(problems[0]).toContain('no folder with a datapackage.json')
    expect(code).toBe(1)
  })
})

describe('what is built of a pair', () => {
  it('stays small enough for the dashboard: 40 kB of the 60 there are', async () => {
    const out = temporaryFolder()
    await build('data', out)
    const pair = manifestFile.parse(json(out, 'manifest.json')).pairs[0]?.files.pair ?? ''
    expect(gzipSync(readFileSync(join(out, pair))).length).toBeLessThan(40_000)
  })
})

async function madeUp() {
  const { out } = await buildMadeUpPair()
  return pairFile.parse(json(out, '2025-01-15/alphia-xylonia/pair.json'))
}

function json(folder: string, path = ''): unknown {
  return JSON.parse(readFileSync(join(folder, path), 'utf8'))
}

function filesIn(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
  const files = paths.filter((path) => path.endsWith('.json'))
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}
