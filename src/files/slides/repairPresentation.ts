import type { Text } from '#i18n/text.ts'
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { repairXml } from './repairXml.ts'

/** The parts of a chart that replace those of the library: its XML and its workbook. */
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
const WRITTEN = /^ppt\/(?:slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/\w+\.xml$/

/**
 * Repairs the presentation that the library wrote: replaces its charts by ours, in the order in
 * which they were added; fixes parts that PowerPoint reports as damaged; removes content types of
 * absent parts.
 */
export function repairPresentation(
  written: Uint8Array,
  charts: readonly ChartParts[],
  text: Text,
): Uint8Array<ArrayBuffer> {
  const files = unzipSync(written, { filter: ({ name }) => !name.endsWith('/') })
  replaceCharts(files, charts)
  giveNotesTheirTheme(files)
  for (const [path, bytes] of Object.entries(files)) {
    if (WRITTEN.test(path)) files[path] = strToU8(repairXml(strFromU8(bytes), text))
  }
  change(files, TYPES, (types) => existing(types, files))
  return zipSync(packed(files))
}

function replaceCharts(files: Files, charts: readonly ChartParts[]): void {
  const numbers = Object.keys(files)
    .flatMap((path) => CHART.exec(path)?.[1] ?? [])
    .toSorted((one, other) => Number(one) - Number(other))
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
 * Gives the notes master its own theme: PowerPoint drops a second master that shares one, and with
 * it the notes. Also puts the lists of masters and slides in the order of the schema.
 */
function giveNotesTheirTheme(files: Files): void {
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

function change(files: Files, path: string, by: (xml: string) => string): void {
  files[path] = strToU8(by(strFromU8(files[path] ?? new Uint8Array())))
}

function existing(types: string, files: Files): string {
  return types.replaceAll(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (whole, path: string) =>
    path in files ? whole : '',
  )
}

/**
 * Content types come first, as office programs require; compressed parts are stored as they are.
 */
function packed({ [TYPES]: types = new Uint8Array(), ...files }: Files): Zippable {
  const entries = Object.entries(files).map(([path, bytes]) => {
    const isCompressed = path.endsWith('.png') || path.endsWith('.xlsx')
    return [path, isCompressed ? [bytes, { level: 0 }] : bytes] as const
  })
  return { [TYPES]: types, ...(Object.fromEntries(entries) as Zippable) }
}
