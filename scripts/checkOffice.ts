// `npm run check:office`: writes a briefing with every figure as slides, as a Word document and as
// workbooks, opens them in LibreOffice, and searches its output for the headline numbers. Needs
// LibreOffice and pdftotext; succeeds with a notice where they are missing. Not part of `npm test`.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, parse } from 'node:path'
import { officeFiles, type OfficeFile } from './office/officeFiles.ts'
import { findProgram } from './office/findProgram.ts'

/** The link of the briefing: a scenario that differs from the default. */
const LINK = 'growth=20'

/** Returns the exit code: 0 if all numbers were found, or if the programs are missing. */
export async function main([data = 'data']: readonly string[]): Promise<number> {
  const office = findProgram(['soffice', 'libreoffice'])
  const reader = findProgram(['pdftotext'])
  if (office === null || reader === null) {
    const missing = office === null ? 'LibreOffice (soffice)' : 'pdftotext (poppler-utils)'
    console.log(`Skipped: ${missing} is not installed, so no office file was converted or checked.`)
    return 0
  }

  const folder = mkdtempSync(join(tmpdir(), 'corridor-office-'))
  try {
    const files = await officeFiles(data, LINK)
    const shown = convert(office, reader, files, folder)
    const lost = files.flatMap((file) => report(file, shown.get(file.name) ?? null))
    console.log(lost.length === 0 ? 'All headline numbers were found.' : lost.join('\n'))
    return lost.length === 0 ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The text that LibreOffice shows of each file, by name. */
function convert(
  office: string,
  reader: string,
  files: readonly OfficeFile[],
  folder: string,
): ReadonlyMap<string, string> {
  const [written, pdfs] = [join(folder, 'written'), join(folder, 'pdf')]
  for (const path of [written, pdfs]) mkdirSync(path)
  for (const { name, bytes } of files) writeFileSync(join(written, name), bytes)
  // A separate profile: one that is in use would be locked.
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const paths = files.map(({ name }) => join(written, name))
  run(office, [profile, '--headless', '--convert-to', 'pdf', '--outdir', pdfs, ...paths])
  const converted = new Set(readdirSync(pdfs))
  return new Map(
    files.flatMap(({ name }) => {
      const pdf = `${parse(name).name}.pdf`
      return converted.has(pdf) ? [[name, run(reader, ['-layout', join(pdfs, pdf), '-'])]] : []
    }),
  )
}

function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' })
  if (error) throw error
  if (status !== 0) throw new Error(`${program} ended with ${String(status)}. ${stderr}`)
  return stdout
}

/** Prints how many of a file's numbers were found, and returns a sentence for each that was not. */
function report({ name, numbers }: OfficeFile, shown: string | null): string[] {
  if (shown === null) {
    console.log(`${name}: not converted`)
    return [`LibreOffice could not read ${name}.`]
  }
  const words = spaced(shown)
  const lost = numbers.filter((number) => !words.includes(spaced(number)))
  console.log(`${name}: ${numbers.length - lost.length} of ${numbers.length} numbers found`)
  return lost.map((number) => `${name} does not show ${number}.`)
}

/** Collapses white space, since lines and columns break anywhere. */
function spaced(words: string): string {
  return words.replaceAll(/\s+/g, ' ')
}
