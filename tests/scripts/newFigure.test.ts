import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CATALOGUE, FIGURE_IDS } from '#figures/catalogue.ts'
import { text } from '../support/packages.ts'
import { docsLine, main } from '../../scripts/newFigure.ts'

/** What a figure's code and tests need of the project. */
const COPIED = [
  'src',
  'tests',
  'scripts',
  'data',
  'docs',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
  'vite.config.ts',
]

const folders: string[] = []

afterEach(() => {
  vi.restoreAllMocks()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

describe('npm run new:figure', () => {
  it('writes a figure that compiles, fits the architecture and passes its tests', () => {
    const root = copy()
    const log = vi.spyOn(console, 'log').mockReturnValue()
    expect(main(['only-in-this-test', root])).toBe(0)

    const written = String(log.mock.calls[0]).match(/(?:new|changed) {2,}\S+/g) ?? []
    expect(written.length).toBeLessThanOrEqual(8)
    expect(run(root, 'tsc', '--noEmit')).toBe('')
    const checks = [
      'tests/figures/onlyInThisTest',
      'tests/architecture.test.ts',
      'tests/scripts/newF*',
    ]
    expect(run(root, 'vitest', 'run', ...checks, '-t', '^(?!npm run)')).not.toMatch(/FAIL/)
  }, 120_000)

  it.each(['', 'Trade', 'trade_share', '-a', 'path', 'base-rates'])('refuses “%s”', (id) => {
    const error = vi.spyOn(console, 'error').mockReturnValue()
    expect(main([id])).toBe(2)
    expect(String(error.mock.calls[0])).toMatch(/small letters|already/)
  })
})

describe('the list of figures for whoever embeds one', () => {
  it('is the catalogue', () => {
    const page = readFileSync('docs/embedding.md', 'utf8')
    const [, list] = /<!-- figures -->\n([\s\S]*?)<!-- \/figures -->/.exec(page) ?? []
    const lines = FIGURE_IDS.map((id) =>
      docsLine(id, CATALOGUE[id].embedHeight, text.t(`${id}.title`)),
    )
    expect(list).toBe(lines.join(''))
  })
})

/** A copy of the project, with the packages of this one. */
function copy(): string {
  const root = mkdtempSync(join(tmpdir(), 'corridor-'))
  folders.push(root)
  for (const path of COPIED) cpSync(path, join(root, path), { recursive: true })
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
  return root
}

/** What a tool of the project prints where it fails; empty where it succeeds in silence. */
function run(cwd: string, tool: string, ...args: string[]): string {
  const { stdout, stderr, status } = spawnSync('npx', [tool, ...args], { cwd, encoding: 'utf8' })
  return status === 0 ? '' : `FAIL ${stdout}${stderr}`
}
