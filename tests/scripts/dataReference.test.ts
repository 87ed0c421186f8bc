import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { referenceFile } from '#datasets/referenceSchemas.ts'
import { manifestFile } from '#datasets/schemas.ts'
import { reference } from '../support/packages.ts'
import { build, temporaryFolder } from './madeUpPair.ts'

const IDS =
  'fta border facilitation corridor infrastructure tariff visa consulate incidents closure sanctions payments pipeline electricity barter formalisation'

describe('what is known in general', () => {
  it('is built beside the pairs and named by the manifest', async () => {
    const out = temporaryFolder()
    const { code, problems } = await build('data', out)
    expect(problems).toEqual([])
    expect(code).toBe(0)
    const json = (path: string): unknown => JSON.parse(readFileSync(join(out, path), 'utf8'))
    const { reference: path } = manifestFile.parse(json('manifest.json'))
    expect(path).toBe('2026-11-29/reference.json')
    expect(referenceFile.parse(json(path ?? ''))).toEqual(reference)
  })

  it('is not needed: a folder of pairs alone builds without it', async () => {
    const out = temporaryFolder()
    await build('tests/fixtures/data', out)
    expect(JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))).not.toHaveProperty(
      'reference',
    )
  })

  it('has every lever that links name, each with what must be said of it', () => {
    expect(reference.levers.map(({ id }) => id).join(' ')).toBe(IDS)
    for (const { caveat, marks, meaning } of reference.levers) {
      expect(caveat.length).toBeGreaterThan(30)
      expect(meaning.length).toBeGreaterThan(30)
      expect(marks.length).toBeGreaterThan(1)
    }
  })

  it('calls published only what a study with an address says', () => {
    const addresses = new Map(reference.evidence.map(({ id, url }) => [id, url]))
    for (const { evidence, standing } of reference.levers) {
      if (standing !== 'published') continue
      expect(evidence.some((id) => addresses.get(id)?.startsWith('http'))).toBe(true)
    }
  })

  it('names no pair', () => {
    const words = JSON.stringify({ ...reference, evidence: [] })
    expect(words).not.toMatch(/Iran|Pakistan|IRN|PAK/)
  })
})

/** A mistake in the reference package: where it is made, where it is found, what is said of it. */
const MISTAKES = [
  [
    'a lever that cannot rest',
    'levers',
    ',linear,0.08,',
    ',linear,0.5,',
    'levers.csv:8:16 (highest)',
    '0.5 or more',
  ],
  [
    'a neutral value off the track',
    'levers',
    ',0.25,4,0.05,1,',
    ',0.25,4,0.05,9,',
    'levers.csv:10:9 (neutral)',
    '0.25 to 4',
  ],
  [
    'an exclusion on one side',
    'levers',
    ',true,tariff,rta',
    ',true,,rta',
    'levers.csv:7:23 (excludes)',
    'both sides',
  ],
  [
    'a phase-in without years',
    'levers',
    ',linear,4,,,',
    ',linear,,,,',
    'levers.csv:7:18 (phase_years)',
    'years',
  ],
  [
    'a study that nothing rests on',
    'no_effects',
    'fxvol',
    '',
    'evidence.csv:27:1 (id)',
    'which nothing rests on',
  ],
  [
    'a mark off the track',
    'lever_marks',
    'border,ambitious,5',
    'border,ambitious,50',
    'lever_marks.csv:7:3 (value)',
    '0 to 10',
  ],
  [
    'a rule that is missing',
    'rules',
    'tailFreedom',
    'tailfreedom',
    'rules.csv:1:1 (id)',
    '“tailFreedom”',
  ],
  [
    'a study without an address',
    'evidence',
    'http://forum.igya.pl/bell-hooks-bpufp/b54d61-bbtu-to-mmbtu',
    '',
    'evidence.csv:33:13 (url)',
    'an address',
  ],
  [
    'a rate outside its interval',
    'base_rates',
    '4,0.0685,0.0463',
    '4,0.0685,0.0863',
    'base_rates.csv:33:5 (rate)',
    '0.0863 to',
  ],
  [
    'quantiles that fall',
    'multiples',
    '2.097,3.274',
    '2.097,1.274',
    'multiples.csv',
    '2.097 or more',
  ],
] as const

describe('the builder, about what is known in general', () => {
  it.each(MISTAKES)('finds %s', async (_title, ...mistake) => {
    const [table, from, to, place, words] = mistake
    const { problems, out } = await buildChanged('reference', `${table}.csv`, from, to)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(place)
    expect(problems[0]).toContain(words)
    expect(existsSync(out)).toBe(false)
  })

  it.each([
    ['a lever that nobody knows', 'lever_scope', 'infrastructure,IRN-PAK', 'infrastruktur,IRN-PAK'],
    ['a project of a lever that adds nothing', 'projects', 'electricity,', 'visa,'],
    ['an amount outside its range', 'projects', '2271000000', '3271000000'],
  ])('finds in a pair %s', async (_title, table, from, to) => {
    const { problems } = await buildChanged('iran-pakistan', `${table}.csv`, from, to)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(`${table}.csv`)
  })
})

async function buildChanged(folder: string, file: string, from: string, to: string) {
  const data = join(temporaryFolder(), 'data')
  cpSync('data', data, { recursive: true })
  const path = join(data, folder, file)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}; mend the test.`)
  writeFileSync(path, text.replace(from, to))
  return build(data, join(data, '..', 'out'))
}
