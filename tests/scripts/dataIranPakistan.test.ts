import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { tmpdir } from 'node:os'
import { pairFile, type Pair } from '#datasets/schemas.ts'
import { build, type Run } from './madeUpPair.ts'

const FOLDER = 'data/iran-pakistan'

let run: Run
let pair: Pair

beforeAll(async () => {
  const out = mkdtempSync(join(tmpdir(), 'corridor-'))
  run = await build('data', out)
  pair = pairFile.parse(
    JSON.parse(readFileSync(join(out, '2026-11-29/iran-pakistan/pair.json'), 'utf8')),
  )
  return () => rmSync(out, { recursive: true })
})

describe('the package of Iran and Pakistan', () => {
  it('builds without a problem', () => {
    expect(run.problems).toEqual([])
    expect(run.code).toBe(0)
  })

  it('keeps every source, part-year and century of figures', () => {
    expect(pair.sources).toHaveLength(18)
    expect(pair.observations).toHaveLength(405)
    expect(pair.observations.filter(({ span }) => span === 'part')).toHaveLength(96)
    expect(Math.min(...pair.observations.map(({ year }) => year))).toBe(1960)
    expect(pair.targets).toHaveLength(7)
    expect(pair.events).toHaveLength(44)
  })

  it('makes the five headline claims', () => {
    const claims = pair.claims.map(({ kind, value, status }) => ({ kind, value, status }))
    expect(claims).toEqual([
      { kind: 'total', value: 3129e6, status: 'reported' },
      { kind: 'growth', value: 0.136, status: 'claimed' },
      { kind: 'decline', value: -0.15, status: 'contested' },
      { kind: 'target', value: 10e9, status: 'claimed' },
      { kind: 'ratio', value: 3.43, status: 'derived' },
    ])
  })

  it('sets rivals beside every claim', () => {
    const rivals = Object.fromEntries(
      pair.claims.map((claim) => [claim.kind, claim.rivals.map(({ value }) => value)]),
    )
    expect(rivals).toEqual({
      total: [3100e6, 3070e6, 2800e6, 1222e6, 1200e6],
      growth: [0.1175, 0.124, 0.159, 0.178, null],
      decline: [0.311, 0.134, 0.445, 0.078, -0.274, null],
      target: [10e9, 8e9, null, 5e9],
      ratio: [3.5, 3.72, 3.07, 1.77, null],
    })
  })

  it('aims at $10 billion by 2029, as the heads of state said, with 2028 as the rival', () => {
    expect(pair.defaults.target).toEqual({ value: 10e9, year: 2029 })
    const claim = pair.claims.find(({ kind }) => kind === 'target')
    expect(claim?.year).toBe(2029)
    expect(claim?.rivals.find(({ id }) => id === 'target-10bn-2028')?.statement).toContain('2028')
    expect(pair.targets.find(({ id }) => id === '10bn-by-2028')?.dueYear).toBe(2028)
  })

  it('says that 13.6 % is stated on an unknown base', () => {
    expect(pair.claims.find(({ kind }) => kind === 'growth')?.note).toContain('base unknown')
    expect(
      pair.growthClaims.find(({ id }) => id === 'iran-customs-2024-total-growth')?.status,
    ).toBe('claimed')
  })

  it('sets months beside months against the fall of 15 %: 295.7 m after 225.6 m', () => {
    const decline = pair.claims.find(({ kind }) => kind === 'decline')
    expect(decline?.rivals[0]?.formula).toBe('(887 / 3) / (1128 / 5) - 1')
    expect(decline?.rivals[0]?.value).toBe(0.311)
  })

  it('holds the wars, the blockade and the ceasefire, each with its publications', () => {
    const since = pair.events.filter(({ date }) => date >= '2026')
    expect(since.map(({ id, major }) => [id, major])).toEqual([
      ['pipeline-shelved', false],
      ['war-of-2026', true],
      ['crossings-closed-2026', false],
      ['transit-routes', false],
      ['ceasefire-2026', false],
      ['port-blockade', true],
      ['us-iran-deal-2026', false],
    ])
    expect(since.filter(({ bibliography }) => bibliography.length === 0)).toEqual([])
    const june = pair.events.filter(({ date }) => date.startsWith('2025-06'))
    expect(june.map(({ id }) => id)).toEqual(['war-of-june-2025', 'border-restricted-june-2025'])
  })

  it('knows something of each year that is over and not published', () => {
    expect(pair.yearNotes.map(({ source, year }) => `${source} ${year}`)).toEqual([
      'iran-customs 2025',
      'iran-customs 2026',
      'pakistan-commerce 2025',
    ])
    expect(pair.yearNotes[0]?.note).toContain('10.9 % less')
  })

  it('suggests 3.6 % a year from the growth of both economies', () => {
    const { rate, formula, status } = pair.referenceGrowth ?? {}
    expect({ rate, formula, status }).toEqual({
      rate: 0.036,
      formula: '3.6 + 1.1 - 3.1 + 2',
      status: 'derived',
    })
  })

  it('gives GDP, people and prices for as many years as were found', () => {
    const spans = (kind: string, economy: string | null) => {
      const years = pair.measures
        .filter((each) => each.measure === kind && each.economy === economy)
        .map(({ year }) => year)
      return [Math.min(...years), Math.max(...years), years.length]
    }
    expect(spans('gdp', 'IRN')).toEqual([1995, 2023, 29])
    expect(spans('gdp', 'PAK')).toEqual([1995, 2023, 29])
    expect(spans('population', 'IRN')).toEqual([2004, 2024, 21])
    expect(spans('population', 'PAK')).toEqual([2004, 2024, 21])
    expect(spans('deflator', null)).toEqual([1995, 2025, 31])
    expect(pair.measures.find(({ id }) => id === 'deflator-usa-2017')).toMatchObject({
      value: 100,
      unit: '2017 = 100',
    })
  })

  it('keeps pharmaceuticals as a category of their own, out of chemicals', () => {
    const codesOf = (id: string) => pair.categories.find((each) => each.id === id)?.hsCodes
    expect(codesOf('pharmaceuticals')).toEqual(['30'])
    expect(codesOf('chemicals-plastics')).not.toContain('30')
    const id = 'un-comtrade-pakistan-2011-irn-pak-pharmaceuticals'
    expect(pair.categoryValues.find((each) => each.id === id)?.value).toBe(893_298)
    expect(pair.mix.filter(({ category }) => category === 'pharmaceuticals')).toHaveLength(4)
  })

  it('explains how products of oil lead a total called non-oil', () => {
    const fuels = pair.categories.find(({ id }) => id === 'fuels')
    expect(fuels?.note).toContain('everything but crude oil, fuel oil and kerosene')
    expect(fuels?.bibliography).toEqual(['financial-tribune-43606', 'tccim-382'])
  })

  it('claims 700 m of farm goods with 600 m as the rival', () => {
    const farm = pair.categoryValues.filter(({ id }) =>
      id.startsWith('iran-customs-2024-irn-pak-agriculture'),
    )
    expect(farm.map(({ value, status }) => [value, status])).toEqual([
      [700e6, 'claimed'],
      [600e6, 'derived'],
    ])
  })

  it('says that the ratio is not the surplus', () => {
    expect(pair.claims.find(({ kind }) => kind === 'ratio')?.note).toContain(
      'not the surplus, which was 1,717 m',
    )
  })

  it('gives the figures of each source that the headline rests on', () => {
    expect(preferred('iran-customs-2024-irn-pak')).toBe(2423e6)
    expect(preferred('iran-customs-2024-pak-irn')).toBe(706e6)
    expect(preferred('iran-customs-2023-total')).toBe(2754.4e6)
    expect(preferred('pakistan-commerce-2024-irn-pak')).toBe(1222e6)
    expect(preferred('pakistan-commerce-2024-pak-irn')).toBeNull()
    expect(preferred('pakistan-state-bank-2021-irn-pak')).toBe(0)
    expect(preferred('itc-2024-total')).toBe(1200e6)
  })

  it('names goods that nobody valued without a value', () => {
    const named = pair.categoryValues.filter(
      ({ source, year, value }) => source === 'iran-customs' && year === 2024 && value === null,
    )
    expect(named.map(({ category }) => category)).toEqual([
      'fuels',
      'dried-milk',
      'dates',
      'oilseeds',
      'rice',
      'meat',
    ])
  })

  it('knows little of Iran’s mix and all of Pakistan’s', () => {
    expect(left('iran-customs', 'IRN-PAK')).toBeCloseTo(0.711, 6)
    expect(left('iran-customs', 'PAK-IRN')).toBeCloseTo(0.168, 6)
    expect(left('un-comtrade-pakistan', 'IRN-PAK')).toBeCloseTo(0, 6)
    expect(left('pakistan-commerce', 'PAK-IRN')).toBeCloseTo(0, 6)
  })

  it('rounds no dust into dollars', () => {
    const dusty = pair.observations.filter(
      ({ value }) => value !== null && !Number.isInteger(value),
    )
    expect(dusty).toEqual([])
  })

  it('holds no path of the machine it was made on', () => {
    const texts = readdirSync(FOLDER).map((file) => readFileSync(join(FOLDER, file), 'utf8'))
    expect(texts.filter((text) => /\/work\/|seeds?\/|SEED-|shared\//.test(text))).toEqual([])
  })
})

describe('its datapackage.json', () => {
  const description = JSON.parse(readFileSync(join(FOLDER, 'datapackage.json'), 'utf8')) as Record<
    string,
    unknown
  >
  const resources = description['resources'] as readonly Record<string, unknown>[]
  const fields = resources.flatMap(
    ({ schema }) => (schema as { fields: readonly Record<string, unknown>[] }).fields,
  )

  it('keeps the rules of the Data Package standard, version 2', () => {
    expect(description['$schema']).toBe('https://datapackage.org/profiles/2.0/datapackage.json')
    expect(description['name']).toMatch(/^[a-z0-9-]+$/)
    expect(description['created']).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
    expect(description['licenses']).toEqual([
      expect.objectContaining({ name: expect.any(String) as string }),
    ])
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length)
    for (const { name, path, type } of resources) {
      expect(name).toMatch(/^[-a-z0-9._/]+$/)
      expect(path).toMatch(/^(?!\.|\/)[^\\]+$/)
      expect(type).toBe('table')
    }
  })

  it('describes every file and every column', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.csv'))
    expect(new Set(resources.map(({ path }) => path))).toEqual(new Set(files))
    const mute = fields.filter(({ title, description: text }) => !title || !text)
    expect(mute).toEqual([])
  })

  it('gives every measured column its unit', () => {
    const bare = fields.filter(
      ({ type, unit, description: text }) =>
        type === 'number' && !unit && !String(text).startsWith('In the unit of'),
    )
    expect(bare.map(({ name }) => name)).toEqual([])
  })
})

function preferred(id: string): number | null | undefined {
  return pair.observations.find((each) => each.id === id && each.preferred)?.value
}

/** What the named shares of a flow leave to everything else. */
function left(source: string, flow: string): number {
  const shares = pair.mix.filter((each) => each.source === source && each.flow === flow)
  return shares.reduce((rest, { share }) => rest - share, 1)
}
