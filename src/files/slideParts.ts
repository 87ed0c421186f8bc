import type { Text } from '#i18n/text.ts'
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'

/** What we write of a chart: its drawing and the workbook behind it. */
export type ChartParts = Readonly<{ drawing: string; workbook: Uint8Array }>

type Files = Record<string, Uint8Array>

const TYPES = '[Content_Types].xml'
/** A shape has words in it, were it none. */
const NO_WORDS = '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody>'
const CHART = /^ppt\/charts\/chart(\d+)\.xml$/
const WRITTEN = /^ppt\/(?:slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/\w+\.xml$/

/**
 * A presentation as the library wrote it, put right where office programs would call it damaged: our
 * charts in the order in which they were added, in place of its own; the language and the direction
 * of the words; one look for each paragraph; speaker notes in paragraphs; one number for each shape;
 * alternative texts for tables; no types for parts that do not exist.
 */
export function repaired(
  written: Uint8Array,
  charts: readonly ChartParts[],
  text: Text,
): Uint8Array<ArrayBuffer> {
  const files = unzipSync(written, { filter: ({ name }) => !name.endsWith('/') })
  replaceCharts(files, charts)
  for (const [path, bytes] of Object.entries(files)) {
    if (WRITTEN.test(path)) files[path] = strToU8(repairedWords(strFromU8(bytes), text))
  }
  files[TYPES] = strToU8(existing(strFromU8(files[TYPES] ?? new Uint8Array()), files))
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

function repairedWords(xml: string, { locale, direction }: Text): string {
  let shapes = 0
  return inDirection(xml, direction)
    .replaceAll('lang="en-US"', `lang="${locale}"`)
    .replaceAll(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${(shapes += 1)}"`)
    .replaceAll(/(?<=<\/a:r>)<a:pPr[^>]*>.*?<\/a:pPr>/g, '')
    .replaceAll('<a:ln></a:ln>', '')
    .replaceAll(/(<p:ph type="sldImg"(?:(?!<\/p:sp>).)*?)<p:txBody>.*?<\/p:txBody>/gs, '$1')
    .replaceAll('</p:spPr></p:sp>', `</p:spPr>${NO_WORDS}</p:sp>`)
    .replaceAll(/(<p:bgPr><a:solidFill>.*?<\/a:solidFill>)(?=<\/p:bgPr>)/g, '$1<a:effectLst/>')
    .replaceAll(
      /(<p:cNvPr id="\d+" name="([^"]*)")\/>(?=<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp)/g,
      '$1 descr="$2"/>',
    )
    .replaceAll(
      /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*\r\n[^<]*)<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>/g,
      (_, look: string, notes: string) => paragraphs(notes, look),
    )
}

/** Marks paragraphs and tables that run from right to left; the library knows only the former. */
function inDirection(xml: string, direction: Text['direction']): string {
  if (direction === 'ltr') return xml
  return xml
    .replaceAll('<a:pPr ', '<a:pPr rtl="1" ')
    .replaceAll('<a:lvl1pPr ', '<a:lvl1pPr rtl="1" ')
    .replaceAll('<a:tblPr', '<a:tblPr rtl="1"')
}

/** The library keeps several paragraphs of notes in one, with line ends that nobody shows. */
function paragraphs(notes: string, look: string): string {
  return notes
    .split('\r\n')
    .map((line) => `<a:p><a:r>${look}<a:t>${line}</a:t></a:r></a:p>`)
    .join('')
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
