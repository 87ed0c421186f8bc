import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { escapeXml } from '#files/text/escapeXml.ts'
import { columnName } from './columnName.ts'
import type { Grid } from './grid.ts'

const STYLES = 'xl/styles.xml'
/** The parts of a font in the order of the schema, of those that are written. */
const FONT_PARTS = ['b', 'sz', 'color', 'name', 'family']
/** Added to ids of number formats: those below 164 are reserved for built-in ones. */
const FIRST_FORMAT = 100

/**
 * Repairs the workbook that write-excel-file wrote: puts the parts of fonts in the order of the schema,
 * moves number formats to ids that are free, and gives the formulas of `sheet` (`sheet4`) their results, for
 * programs and previews that calculate nothing.
 */
export function repairWorkbook(
  written: Uint8Array,
  sheet: string,
  grid: Grid | null,
): Uint8Array<ArrayBuffer> {
  const files = unzipSync(written)
  const change = (path: string, edit: (xml: string) => string) => {
    files[path] = strToU8(edit(strFromU8(files[path] ?? new Uint8Array())))
  }
  change(STYLES, (xml) =>
    xml
      .replaceAll(/(?<=<font>).*?(?=<\/font>)/g, inOrder)
      .replaceAll(/(?<=numFmtId=")\d+/g, (id) => String(Number(id) + FIRST_FORMAT)),
  )
  if (grid) change(`xl/worksheets/${sheet}.xml`, (xml) => withResults(xml, grid))
  return zipSync(files)
}

function inOrder(font: string): string {
  const parts = font.match(/<(\w+)[^>]*\/>/g) ?? []
  const place = (part: string) =>
    FONT_PARTS.findIndex((name) => new RegExp(`^<${name}\\b`).test(part))
  return parts.toSorted((first, second) => place(first) - place(second)).join('')
}

function withResults(xml: string, grid: Grid): string {
  const results = new Map<string, number | ''>(
    grid.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        typeof cell === 'string' || cell.formula === undefined
          ? []
          : [[`${columnName(column)}${row + 1}`, cell.value] as const],
      ),
    ),
  )
  return xml.replaceAll(/<c r="([A-Z]+\d+)"([^>]*)>(<f>.*?<\/f>)<\/c>/g, (...match: string[]) => {
    const [, place = '', look = '', formula = ''] = match
    const result = results.get(place) ?? ''
    const type = typeof result === 'string' ? ' t="str"' : ''
    return `<c r="${place}"${look}${type}>${formula}<v>${escapeXml(String(result))}</v></c>`
  })
}
