import type { Text } from '#i18n/text.ts'
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { repairXml } from './repairXml.ts'

/** What we write of a chart: its drawing and the workbook behind it. */
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
 * A presentation as the library wrote it, put right: our charts in the order in which they were
 * added, in place of its own; parts that PowerPoint would call damaged; no types for parts that do
 * not exist.
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
 * Two masters may not share a theme: PowerPoint would throw the second away, and with it the place of
 * the notes. The library lists the masters in an order that hides this, but is none of the format's.
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

/** The types come first, as office programs want it; what is compressed already stays as it is. */
function packed({ [TYPES]: types = new Uint8Array(), ...files }: Files): Zippable {
  const entries = Object.entries(files).map(([path, bytes]) => {
    const isCompressed = path.endsWith('.png') || path.endsWith('.xlsx')
    return [path, isCompressed ? [bytes, { level: 0 }] : bytes] as const
  })
  return { [TYPES]: types, ...(Object.fromEntries(entries) as Zippable) }
}
