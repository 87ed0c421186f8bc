import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import { main } from '../../scripts/data.ts'

const PAIR = 'alphia-xylonia'

/** A change to a file of the made-up pair; an empty `from` appends, or makes the file. */
export type Change = Readonly<{ file: string; from: string; to: string }>

/** What a run of the builder left: its exit code, its problems line by line, and its folder. */
export type Run = Readonly<{ code: number; problems: readonly string[]; out: string }>

/** Builds a copy of the made-up pair with the changes made to it. */
export async function buildMadeUpPair(...changes: readonly Change[]): Promise<Run> {
  const folder = temporaryFolder()
  const data = join(folder, 'data')
  cpSync('tests/fixtures/data', data, { recursive: true })
  for (const change of changes) apply(join(data, PAIR), change)
  return build(data, join(folder, 'out'))
}

/** Runs the builder and keeps what it prints to itself. */
export async function build(data: string, out: string, ...options: string[]): Promise<Run> {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  const code = await main(['--data', data, '--out', out, ...options])
  const lines = error.mock.calls.flat().join('\n').split('\n')
  error.mockRestore()
  log.mockRestore()
  return { code, problems: lines.filter((line) => / found .*; expected /.test(line)), out }
}

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

function apply(folder: string, { file, from, to }: Change): void {
  const path = join(folder, file)
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}; mend the test.`)
  writeFileSync(path, from === '' ? text + to : text.replace(from, () => to))
}
