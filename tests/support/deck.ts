import type { TableCell } from '#charts/frame/table.ts'
import { elements, paragraphs, unpacked, type Parts } from './office.ts'

/** A slide of a presentation, in the words that it shows. */
export type Slide = Readonly<{
  /** `slide3.xml` */
  name: string
  root: Element
  headline: string
  lines: readonly string[]
}>

/** In the order in which they are shown. */
export function slidesOf(parts: Parts): Slide[] {
  const count = parts.paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length
  return Array.from({ length: count }, (_, index) => {
    const name = `slide${index + 1}.xml`
    const root = parts.xml(`ppt/slides/${name}`).documentElement
    const title = elements(root, 'sp').find((shape) => isPlaceholder(shape, 'title'))
    return {
      name,
      root,
      headline: title?.textContent?.trim() ?? '',
      lines: paragraphs(root).map((line) => line.trim()),
    }
  })
}

/** True for the place of a title, of the picture of a slide beside its notes, or the like. */
export function isPlaceholder(shape: Element, type: string): boolean {
  return elements(shape, 'ph').some((one) => one.getAttribute('type') === type)
}

/** Where a slide leads. */
export function linksOf(parts: Parts, slide: Slide): string[] {
  return relationshipsOf(parts, slide)
    .filter((one) => one.getAttribute('TargetMode') === 'External')
    .map((one) => one.getAttribute('Target') ?? '')
}

/** What a speaker reads beside a slide, one string a paragraph. */
export function notesOf(parts: Parts, { name }: Slide): string[] {
  return paragraphs(parts.xml(`ppt/notesSlides/${name.replace('slide', 'notesSlide')}`))
}

/** The path of the chart on a slide. */
export function chartOf(parts: Parts, slide: Slide): string {
  const found = relationshipsOf(parts, slide).find((one) =>
    one.getAttribute('Type')?.endsWith('/chart'),
  )
  return (found?.getAttribute('Target') ?? '').replace(/^\//, '')
}

/** The workbook that opens when the data of a chart are edited. */
export function workbookOf(parts: Parts, chart: string): Parts {
  const relationships = parts.xml(chart.replace('charts/', 'charts/_rels/').concat('.rels'))
  const target = elements(relationships, 'Relationship')[0]?.getAttribute('Target') ?? ''
  return unpacked(parts.bytes(new URL(target, `file:///${chart}`).pathname.slice(1)))
}

/** The values that a chart keeps beside a reference to cells; what is left out is a gap. */
export function cachedIn(reference: Element): TableCell[] {
  const length = Number(elements(reference, 'ptCount')[0]?.getAttribute('val'))
  const values: TableCell[] = Array.from({ length }, () => null)
  for (const point of elements(reference, 'pt')) {
    const said = elements(point, 'v')[0]?.textContent ?? ''
    const at = Number(point.getAttribute('idx'))
    values[at] = reference.localName === 'numRef' ? Number(said) : said
  }
  return values
}

/** The cells that `Sheet1!$B$2:$B$9` names. */
export function cellsAt(formula: string, cells: readonly (readonly TableCell[])[]): TableCell[] {
  const found = /^Sheet1!\$([A-Z]+)\$(\d+)(?::\$\1\$(\d+))?$/.exec(formula)
  if (!found) throw new Error(`${formula} names no cells.`)
  const [, column = '', first = '', last = first] = found
  const at = Array.from(column).reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1
  return cells.slice(Number(first) - 1, Number(last)).map((row) => row[at] ?? null)
}

function relationshipsOf(parts: Parts, { name }: Slide): Element[] {
  return elements(parts.xml(`ppt/slides/_rels/${name}.rels`), 'Relationship')
}
