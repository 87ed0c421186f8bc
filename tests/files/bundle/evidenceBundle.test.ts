import { createHash } from 'node:crypto'
import Papa from 'papaparse'
import { describe, expect, it, vi } from 'vitest'
import { pairFile } from '#datasets/schemas.ts'
import { evidenceBundle } from '#files/bundle/evidenceBundle.ts'
import { NoHashesError } from '#files/bundle/sha256.ts'
import { bundle, contentsOf, evidence, kept, textIn, type Contents } from '../../support/bundles.ts'
import { briefingOf, pageOf } from '../../support/office.ts'
import { madeUp, text } from '../../support/packages.ts'

const FOLDER = `data/${madeUp.pair.vintage}/${madeUp.pair.id}`
const contents = await contentsOf(await bundle())
const descriptor = descriptorIn(contents)

type Resource = {
  name: string
  path: string
  bytes: number
  hash: string
  schema?: { fields: { name: string; type: string }[] }
}

describe('an evidence bundle', () => {
  it('holds tables, pictures, figures, briefing and scenario, and says what they are', () => {
    expect(Object.keys(contents).toSorted()).toEqual([
      'README.md',
      'SHA256SUMS',
      'briefing.json',
      'briefing.md',
      ...['chapters', 'library', 'pair'].map((name) => `${FOLDER}/${name}.json`),
      'datapackage.json',
      'figures/1-path.png',
      'figures/1-path.svg',
      'figures/2-record.png',
      'figures/2-record.svg',
      'scenario.json',
      'tables/1-path.csv',
      'tables/2-record.csv',
    ])
    expect(JSON.parse(textIn(contents, 'briefing.json'))).toEqual(kept)
    expect(JSON.parse(textIn(contents, 'scenario.json'))).toMatchObject(evidence.scenario)
    const pair = JSON.parse(textIn(contents, `${FOLDER}/pair.json`))
    expect(pairFile.parse(pair)).toEqual(madeUp.pair)
  })

  it('describes every file but itself and the list of hashes, with size and hash', () => {
    const described = descriptor.resources.map(({ path }) => path)
    const others = ['datapackage.json', 'SHA256SUMS']
    expect([...described, ...others].toSorted()).toEqual(Object.keys(contents).toSorted())
    const wrong = descriptor.resources.filter(
      ({ path, bytes, hash }) =>
        bytes !== contents[path]?.length || hash !== `sha256:${sha256(contents[path])}`,
    )
    expect(wrong).toEqual([])
    const names = descriptor.resources.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('names sources and terms', () => {
    expect(descriptor.licenses).toEqual([
      { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
    ])
    const titles = descriptor.sources.map(({ title }) => title)
    expect(titles).toContain("Iran's customs by Iranian year")
    expect(titles.length).toBeGreaterThan(1)
  })

  it('can be checked with the usual program: a line for every other file, and remarks', () => {
    const lines = textIn(contents, 'SHA256SUMS').trimEnd().split('\n')
    const checked = lines.filter((line) => !line.startsWith('#'))
    const paths = Object.keys(contents).filter((path) => path !== 'SHA256SUMS')
    expect(checked).toEqual(paths.toSorted().map((path) => `${sha256(contents[path])}  ${path}`))
  })

  it('says how to cite it and how to get the same numbers', () => {
    const readme = textIn(contents, 'README.md')
    expect(readme).toContain('To cite this: “Where does this lead?”')
    expect(readme).toContain("npm run -s figure -- path 'growth=9&target=12@2030' --format csv")
    expect(readme).toContain('sha256sum --check SHA256SUMS')
    expect(readme).toContain('[the page of briefings](https://corridor.example/brief/)')
  })

  it('lets no link out of the quotes of a command', async () => {
    const page = pageOf('path')
    const link = "name=a'; rm -rf ~; '\n```\n# Not a heading"
    const hostile = briefingOf([{ ...page, attribution: { ...page.attribution, link } }])
    const file = await evidenceBundle(hostile, evidence, text)
    const readme = textIn(await contentsOf(file), 'README.md')
    expect(readme).toContain(
      "-- path 'name=a%27; rm -rf ~; %27 ``` # Not a heading' --format csv --site 'https://corridor.example/'\n",
    )
    expect(readme.match(/^```/gm)).toHaveLength(4)
  })

  it('stops when it is no longer wanted', async () => {
    const stopped = evidenceBundle(
      briefingOf([]),
      evidence,
      text,
      AbortSignal.abort(new Error('enough')),
    )
    await expect(stopped).rejects.toThrow('enough')
  })

  it('says why it cannot be made where there are no hashes', async () => {
    vi.stubGlobal('crypto', { subtle: undefined })
    await expect(bundle()).rejects.toThrow(NoHashesError)
    vi.unstubAllGlobals()
  })
})

describe('the tables of a bundle', () => {
  const pages = (
    ['headline', 'path', 'flows', 'products', 'required', 'mirror', 'record'] as const
  ).map((id) => pageOf(id))

  it('hold every number of the figures, of the type and under the name that is described', async () => {
    const made = await contentsOf(await evidenceBundle(briefingOf(pages), evidence, text))
    const tables = descriptorIn(made).resources.filter(({ schema }) => schema)
    expect(tables).toHaveLength(pages.length)
    for (const [index, { path, schema }] of tables.entries()) {
      const { data } = Papa.parse<string[]>(textIn(made, path), { skipEmptyLines: true })
      const fields = schema?.fields ?? []
      const wrong = data
        .slice(1)
        .flatMap((row) => row.filter((cell, column) => !fits(cell, fields[column]?.type)))
      expect({ path, head: data[0], rows: data.length - 1, wrong }).toEqual({
        path,
        head: fields.map(({ name }) => name),
        rows: pages[index]?.figure.table.rows.length,
        wrong: [],
      })
    }
  })
})

function fits(cell: string, type: string | undefined): boolean {
  if (cell === '' || type === 'string') return true
  return type === 'year' ? /^\d{4}$/.test(cell) : Number.isFinite(Number(cell))
}

function descriptorIn(files: Contents): {
  resources: Resource[]
  licenses: unknown
  sources: { title: string }[]
} {
  return JSON.parse(textIn(files, 'datapackage.json'))
}

function sha256(bytes: Uint8Array | undefined): string {
  return createHash('sha256')
    .update(bytes ?? '')
    .digest('hex')
}
