import type { Text } from '#i18n/text.ts'
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { repairXml } from './repairXml.ts'

/** The files of a chart that replace those of PptxGenJS: its XML and its Excel workbook. */
export type ChartParts = Readonly<{ drawing: string; workbook: Uint8Array }>

type Files = Record<string, Uint8Array>

const TYPES = '[Content_Types].xml'
const PRESENTATION = 'ppt/presentation.xml'
const THEME = 'ppt/theme/theme1.xml'
const NOTES_THEME = 'ppt/theme/theme2.xml'
const NOTES_RELATIONSHIPS = 'ppt/notesMasters/_rels/notesMaster1.xml.rels'
const MASTERS_AND_SLIDES =
  /(<p:sldIdLst>.*<\/p:sldIdLst>)(<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>)/s
const CHART = /^ppt\/charts\/chart(\d+)\.xml$/
/** The files whose XML is repaired. */
const REPAIRED = /^ppt\/(?:slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/\w+\.xml$/

/**
 * Repairs the presentation that PptxGenJS wrote: replaces its placeholder charts by `charts`, in the
 * order in which they were added; fixes XML files that PowerPoint reports as damaged; removes content
 * types of absent files.
 */
export function repairPresentation(
  written: Uint8Array,
  charts: readonly ChartParts[],
  text: Text,
): Uint8Array<ArrayBuffer> {
  const files = unzipSync(written, { filter: ({ name }) => !name.endsWith('/') })
  replaceCharts(files, charts)
  addNotesTheme(files)
  for (const [path, bytes] of Object.entries(files)) {
    if (REPAIRED.test(path)) files[path] = strToU8(repairXml(strFromU8(bytes), text))
  }
  change(files, TYPES, (types) => withoutAbsent(types, files))
  return zipSync(packed(files))
}

function replaceCharts(files: Files, charts: readonly ChartParts[]): void {
  const numbers = Object.keys(files)
    .flatMap((path) => CHART.exec(path)?.[1] ?? [])
    .toSorted((first, second) => Number(first) - Number(second))
  if (numbers.length !== charts.length) {
    throw new Error(`${charts.length} charts were added, ${numbers.length} were written.`)
  }
  for (const [index, number] of numbers.entries()) {
    const chart = charts[index]
    if (!chart) continue
    files[`ppt/charts/chart${number}.xml`] = strToU8(chart.drawing)
    files[`ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`] = chart.workbook
  }
}

/**
 * Adds a separate theme for the notes master: PowerPoint drops a second master that shares one, and with
 * it the notes. Also puts the lists of masters and slides in the order of the schema.
 */
function addNotesTheme(files: Files): void {
  files[NOTES_THEME] = files[THEME] ?? new Uint8Array()
  change(files, NOTES_RELATIONSHIPS, (xml) => xml.replace('theme1.xml', 'theme2.xml'))
  change(files, PRESENTATION, (xml) => xml.replace(MASTERS_AND_SLIDES, '$2$1'))
  change(files, TYPES, (xml) =>
    xml.replace(
      /<Override PartName="\/ppt\/theme\/theme1\.xml"[^>]*>/,
      (type) => `${type}${type.replace('theme1', 'theme2')}`,
    ),
  )
}

/** Replaces a file by its edited XML; an absent file counts as empty. */
function change(files: Files, path: string, edit: (xml: string) => string): void {
  files[path] = strToU8(edit(strFromU8(files[path] ?? new Uint8Array())))
}

/** Removes the content types of files that do not exist. */
function withoutAbsent(types: string, files: Files): string {
  return types.replaceAll(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (whole, path: string) =>
    path in files ? whole : '',
  )
}

/** Orders the files, content types first, as office programs require; compressed ones are stored. */
function packed({ [TYPES]: types = new Uint8Array(), ...files }: Files): Zippable {
  const entries = Object.entries(files).map(([path, bytes]) => {
    const isCompressed = path.endsWith('.png') || path.endsWith('.xlsx')
    return [path, isCompressed ? [bytes, { level: 0 }] : bytes] as const
  })
  return { [TYPES]: types, ...(Object.fromEntries(entries) as Zippable) }
}
