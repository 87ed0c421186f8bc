import { readdirSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Table } from '#charts/frame/table.ts'
import { FIGURE_IDS, type FigureId } from '#figures/catalogue.ts'
import { PICTURE_SIZES } from '#files/pictures/pictureSizes.ts'
import type { PrintableBriefing, PrintablePage } from '#files/briefing/printableBriefing.ts'
import { printablePage, type PrintOptions } from '#files/briefing/printablePage.ts'
import { printedTable } from '#files/briefing/printedTable.ts'
import { wordDocument } from '#files/word/wordDocument.ts'
import { slides } from '#files/slides/slides.ts'
import { knownOf } from '#analysis/levers/knownOf.ts'
import type { Reference } from '#datasets/referenceSchemas.ts'
import { referenceFile } from '#datasets/referenceSchemas.ts'
import { referenced, fileView, type Facts } from '#files/briefing/fileView.ts'
import { xlsx } from '#files/tables/xlsx.ts'
import { en } from '#i18n/en.ts'
import { makeText } from '#i18n/text.ts'
import { pairFiles } from '#imports/checks/buildFiles.ts'
import { readPackage } from '#imports/checks/readPackage.ts'
import { openFolder } from '../data/openFolder.ts'
import { readReference } from '../data/readReference.ts'

/** A file for an office program, and the numbers that must appear in it. */
export type OfficeFile = Readonly<{ name: string; bytes: Uint8Array; numbers: readonly string[] }>

/** A picture of one pixel: pictures are not checked, and rendering them needs a browser. */
const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTpmFgAAAABJRU5ErkJggg=='

const options: PrintOptions = {
  site: 'https://corridor.example/',
  made: '2026-01-01',
  theme: 'light',
  size: PICTURE_SIZES.a4Column,
  drawingFor: null,
  png: () => Promise.resolve(new Blob([Buffer.from(DOT, 'base64')])),
}

const text = makeText('en', en)

/** A briefing with every figure of a link for each package of `data`, in all office formats. */
export async function officeFiles(data: string, link: string): Promise<readonly OfficeFile[]> {
  const folders = readdirSync(data).filter((name) =>
    existsSync(join(data, name, 'datapackage.json')),
  )
  // The reference data is a package too, but of no pair.
  const pairs = folders.filter((name) => name !== 'reference')
  const files = await Promise.all(
    pairs.map((name) => filesOf(name, factsIn(join(data, name)), link)),
  )
  return files.flat()
}

async function filesOf(pair: string, facts: Facts, link: string): Promise<readonly OfficeFile[]> {
  const pages = await Promise.all(FIGURE_IDS.map((id) => pageOf(id, facts, link)))
  const briefing: PrintableBriefing = {
    title: facts.known.pair.name,
    introduction: '',
    paper: 'a4',
    theme: 'light',
    isWhole: true,
    pages,
  }
  const headlines = pages.flatMap(({ figure }) => numbersIn(figure.sentence))
  const rows = pages.flatMap(({ figure }) => lastRow(figure.table))
  return [
    {
      name: `${pair}.pptx`,
      bytes: await bytesOf(slides(briefing, text)),
      numbers: headlines,
    },
    {
      name: `${pair}.docx`,
      bytes: await bytesOf(wordDocument(briefing, text)),
      numbers: [...headlines, ...rows],
    },
    ...(await Promise.all(pages.map((page) => workbook(pair, page, facts, link)))),
  ]
}

function pageOf(id: FigureId, facts: Facts, link: string): Promise<PrintablePage> {
  const { figure } = fileView({ figure: id, link }, facts.known, options, text)
  const wanted = { figure: id, link, paragraph: figure.sentence, note: '' }
  return printablePage(wanted, facts, options, text)
}

async function workbook(
  pair: string,
  { figure }: PrintablePage,
  facts: Facts,
  link: string,
): Promise<OfficeFile> {
  const view = referenced(
    fileView({ figure: figure.id, link }, facts.known, options, text),
    facts,
    text,
  )
  const amounts = figure.table.rows.at(-1)?.cells.filter((cell) => isAmount(cell)) ?? []
  return {
    name: `${pair}-${figure.id}.xlsx`,
    bytes: await bytesOf(xlsx(view, null, text)),
    numbers: [
      ...numbersIn(figure.sentence),
      ...amounts.map((amount) => Math.round(amount).toLocaleString('en-US')),
    ],
  }
}

function factsIn(folder: string): Facts {
  const problems: string[] = []
  const read = readPackage(openFolder(folder), (_, found) => problems.push(found))
  if (!read) throw new Error(`${folder} is broken: ${problems.join(', ')}. Run npm run data.`)
  const { pair, chapters, library } = pairFiles(read)
  return { known: knownOf(pair, chapters, factsOfLevers()), library }
}

function factsOfLevers(): Reference | null {
  const read = readReference('data/reference', () => {})
  return read && referenceFile.parse(read)
}

async function bytesOf(file: Promise<Blob>): Promise<Uint8Array> {
  return new Uint8Array(await (await file).arrayBuffer())
}

/** Amounts, shares and years, each with its unit. */
function numbersIn(sentence: string): string[] {
  return sentence.match(/[−+$]*\d[\d,./]*(?:\s(?:tn|bn|m|thousand)\b)?%?/g) ?? []
}

/** The amounts in a table's last row, but for empty cells; none for long tables, whose last row may be cut off. */
function lastRow(table: Table): string[] {
  const { kinds, rows } = printedTable(table, text)
  const isWhole = rows.length <= 20
  return isWhole
    ? (rows.at(-1)?.filter((cell, index) => kinds[index] === 'usd' && cell !== '') ?? [])
    : []
}

function isAmount(cell: unknown): cell is number {
  return typeof cell === 'number' && cell >= 1e5
}
