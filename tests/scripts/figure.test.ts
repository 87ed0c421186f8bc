import { FIGURE_IDS } from '#figures/catalogue.ts'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { afterEach, beforeAll, describe, expect, it, test, vi } from 'vitest'
import { packageZip } from '#imports/archives/packageZip.ts'
import { today } from '#files/briefing/edition.ts'
import { fileView } from '#files/briefing/fileView.ts'
import { figureCsv } from '#files/tables/csv.ts'
import { figureFor, knownOf, real, text } from '../support/packages.ts'
import { main as buildData } from '../../scripts/data.ts'
import { main } from '../../scripts/figure.ts'
import { ownData } from '../../scripts/figure/ownData.ts'

/** What a run printed, and how it ended. */
async function run(...args: string[]) {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const error = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const code = await main(args)
  const printed = [out, error].map(({ mock }) => mock.calls.map(([said]) => String(said)).join(''))
  vi.restoreAllMocks()
  return { code, stdout: printed[0] ?? '', stderr: printed[1] ?? '' }
}

async function rowsOf(...args: string[]) {
  const { stdout } = await run(...args)
  return Papa.parse<Record<string, string>>(stdout, { header: true, skipEmptyLines: true }).data
}

beforeAll(async () => {
  if (existsSync('public/data/manifest.json')) return
  vi.spyOn(console, 'log').mockImplementation(() => {})
  await buildData([])
})

afterEach(() => vi.restoreAllMocks())

describe('npm run figure', () => {
  it('prints a view made with older equations, and says so', async () => {
    const link = `vintage=${real.pair.vintage}&model=2`
    const { code, stdout, stderr } = await run('path', link)
    expect([code, stderr]).toEqual([0, expect.stringContaining('version 2 of the equations')])
    expect(stdout).toContain('baseline')
  })

  it('prints the path as CSV, one column per flow, with the numbers of the oracles', async () => {
    const rows = await rowsOf(
      'path',
      'start=3.1&shock=2025:-15:2&target=10@2034',
      '--format',
      'csv',
    )
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'year',
      'period',
      'IRN-PAK_usd',
      'PAK-IRN_usd',
      'total_usd',
      'baseline_usd',
      'reference_usd',
      'target_usd',
      'p10_usd',
      'p90_usd',
      'status',
      'data_pair',
      'data_assumptions',
      'data_source',
      'data_licence',
      'data_vintage',
      'data_link',
    ])
    const totals = new Map(
      rows
        .filter(({ status }) => status === 'assumed')
        .map((row) => [row['year'], row['total_usd']]),
    )
    expect(totals.get('2025')).toBe('2635000000')
    expect(Number(totals.get('2027'))).toBeCloseTo(3.1e9 * 1.136 ** 3, -3)
    expect(rows.at(-1)?.['target_usd']).toBe('10000000000')
  })

  it('gives a link with levers the numbers of the pages', async () => {
    const link = 'levers=fta:1@2027~border:5@2026&target=10@2034'
    const rows = await rowsOf('contributions', link)
    const { table } = figureFor(real, 'contributions', link)
    const at = table.columns.findIndex(({ key }) => key === 'amount')
    expect(rows.map((row) => Math.round(Number(row['amount_usd'])))).toEqual(
      table.rows.map(({ cells }) => Math.round(Number(cells[at]))),
    )
    expect(rows.map(({ part }) => part)).toContain('Trade agreement')
  })

  test.each(FIGURE_IDS)('prints the very bytes of a download of %s', async (id) => {
    const link = 'growth=20&shock=2027:-15:2&levers=border:5@2026'
    const site = 'https://corridor.example/'
    const { stdout } = await run(id, link, '--site', site)
    const edition = { site, made: '2026-11-25' }
    expect(stdout).toBe(
      figureCsv(fileView({ figure: id, link }, knownOf(real), edition, text), false),
    )
  })

  it('starts from a figure of the reader’s own, and names a flow of another pair', async () => {
    const own = 'own=total:2025:solarHijri:3.4:claimed:Board'
    const rows = await rowsOf('path', `${own}&source=own-board-solar`)
    const base = rows.find(({ year }) => year === '2025')
    expect(base).toMatchObject({ total_usd: '3400000000', status: 'claimed' })
    expect(base?.['data_source']).toBe("Board, added by hand; Iran's customs by Iranian year")
    const { code, stderr } = await run('path', 'own=DEU-FRA:2025:gregorian:1:claimed:Board')
    expect([code, stderr]).toEqual([2, expect.stringContaining('“DEU-FRA” is not a flow')])
  })

  it('leaves a gap empty and writes a reported zero as zero', async () => {
    const rows = await rowsOf('flows', 'source=pakistan-commerce')
    const of = (year: string) => rows.find((row) => row['year'] === year)
    expect(of('2024')?.['PAK-IRN_usd']).toBe('')
    expect(of('2021')?.['PAK-IRN_usd']).toBe('0')
  })

  it('prints title, sentence, units and rows as JSON', async () => {
    const { stdout } = await run('required', '?source=itc', '--format=json')
    expect(JSON.parse(stdout)).toMatchObject({
      figure: 'required',
      title: 'What would it take?',
      sentence: expect.stringMatching(/^Reaching \$10/),
      sources: ['ITC Trade Map', expect.stringMatching(/^IMF/)],
      vintage: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      link: 'source=itc',
      columns: expect.arrayContaining([
        { key: 'growth', label: expect.any(String), unit: 'fraction' },
      ]),
      rows: expect.arrayContaining([expect.objectContaining({ year: 2025 })]),
    })
  })

  it('prints a table in Markdown', async () => {
    const { stdout } = await run('https://example.org/', '--format', 'md').then(() =>
      run('record', 'https://example.org/trade?growth=5', '--format', 'md'),
    )
    expect(stdout).toMatch(/^## Have such targets been met\?\n\n/)
    expect(stdout).toMatch(/\n\| Announced \| .* \|\n\| --- \| /)
    expect(stdout).toMatch(/Link: \?growth=5/)
  })

  it('lists the figures', async () => {
    const { code, stdout } = await run('--list')
    expect(code).toBe(0)
    expect(stdout.split('\n').filter(Boolean)).toHaveLength(FIGURE_IDS.length)
  })

  test.each([
    [['nonsense'], /no figure “nonsense”.*headline, path/],
    [['path', 'grwoth=5'], /“grwoth” is not a part of a link/],
    [['path', 'growth=fast'], /“growth=fast” is not in a form/],
    [['path', 'source=nobody'], /no source “nobody”/],
    [['path', 'pair=atlantis'], /no pair “atlantis”\. Choose one of [a-z-]+/],
    [['path', 'pair=Atlantis%20%26%20Lemuria'], /no pair “Atlantis & Lemuria”/],
    [['compare', 'compare=desk~nobody'], /“nobody” is left out of “compare”/],
    [['path', '', '--format', 'pdf'], /no format “pdf”.*csv, json, md/],
    [['path', '', '--colour'], /colour/],
    [[], /Usage/],
  ])('refuses %j with exit code 2, a helpful line, and nothing on stdout', async (args, line) => {
    const { code, stdout, stderr } = await run(...args)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(line)
  })

  describe('on files of one’s own', () => {
    const FILE = 'tests/fixtures/imports/four-levels.csv'

    it('counts the trade of a file with four levels of goods once', async () => {
      const [first] = await rowsOf('path', '--data', FILE, '--pair', 'FRA-DEU')
      expect([first?.['FRA-DEU_usd'], first?.['DEU-FRA_usd']]).toEqual(['63600000', '100000000'])
      expect(first?.['data_pair']).toBe('Germany–France')
    })

    it('reads the data package that was made of them, and gives the same figure', async () => {
      const own = await ownData({ paths: [FILE], pair: undefined, day: '2026-11-30' }, text)
      const folder = mkdtempSync(join(tmpdir(), 'corridor-'))
      writeFileSync(join(folder, 'renamed.zip'), packageZip([own], text))
      const { stdout } = await run('path', '--data', join(folder, 'renamed.zip'))
      rmSync(folder, { recursive: true })
      const view = fileView(
        { figure: 'path', link: '' },
        knownOf(own),
        { site: '', made: today() },
        text,
      )
      expect(stdout).toBe(figureCsv(view, false))
    })

    test.each([
      [['path', '--data', FILE, '--data', 'package.json'], /read package\.json/],
      [['path', '--data', 'nowhere.csv'], /no file “nowhere\.csv”/],
      [['path', '--data', FILE, '--columns', 'year=Yr'], /No table needs --columns/],
      [['path', '--columns', 'year=Yr'], /need files of your own: --data/],
      [['path', '--data', FILE, '--pair', 'IRN-PAK'], /with --pair.*hold DEU-FRA/],
      [['path', 'pair=own-atlantis', '--data', FILE], /no pair “own-atlantis”.*own-/],
    ])('refuses %j', async (args, line) => {
      const { code, stdout, stderr } = await run(...args)
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(line)
    })
  })

  it('works from the shell', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      ['scripts/figure.mjs', 'headline', '--format', 'csv'],
      { encoding: 'utf8' },
    )
    expect(status).toBe(0)
    expect(stdout).toMatch(
      /^claim,amount_usd,change_fraction,ratio_ratio,period,status,note,data_pair,/,
    )
  }, 60_000)
})
