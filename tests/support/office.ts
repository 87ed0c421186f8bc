import { createRequire } from 'node:module'
import { crc32, deflateSync } from 'node:zlib'
import { strFromU8, unzipSync } from 'fflate'
import type { TableCell } from '#charts/frame/table.ts'
import type { FigureId } from '#figures/catalogue.ts'
import type { PrintableBriefing, PrintablePage } from '#files/briefing/printableBriefing.ts'
import { figureFor, real } from './packages.ts'

/** The parser of a browser, for XML: jsdom comes without types. */
type Jsdom = { JSDOM: new (html: string) => { window: { DOMParser: typeof DOMParser } } }
const { JSDOM } = createRequire(import.meta.url)('jsdom') as Jsdom
const parser = new new JSDOM('').window.DOMParser()

const LINK = 'growth=9&target=12@2030'

export const ADDRESS = `https://corridor.example/?${LINK}`

/** A PNG of one colour, as small as it can be and yet valid. */
export function plainPng(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0], 8)
  const pixels = Buffer.alloc((width + 1) * height, 0xdd)
  for (let row = 0; row < height; row += 1) pixels[row * (width + 1)] = 0
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(pixels)), chunk('IEND')]
  return Uint8Array.from(Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks]))
}

function chunk(name: string, content = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  checksum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, checksum])
}

/** A page of a briefing with a figure of the shipped pair and words of ours. */
export function pageOf(
  id: FigureId,
  changes: Partial<PrintablePage> = {},
  link = LINK,
): PrintablePage {
  const figure = figureFor(real, id, link)
  const { name, vintage, licence } = real.pair
  return {
    figure,
    attribution: {
      pair: name,
      address: ADDRESS,
      link,
      vintage,
      licence,
      made: '2026-11-24',
    },
    picture: {
      png: plainPng(90, 48),
      svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
      width: 900,
      height: 480,
      alt: `Picture: ${figure.title} ${figure.sentence}`,
      bare: figure.native === null ? { png: plainPng(90, 32), width: 900, height: 320 } : null,
    },
    paragraph: `A neutral paragraph on “${figure.title}” & what it rests on. [to be researched: prices]`,
    note: 'My **own** view:\n\n- one\n- two with a [link](https://example.org/a?b=1&c=2)',
    assumptions: ['Growth of 9% a year', `Only for ${id}`],
    references: real.library.bibliography.slice(0, 3),
    keyYears: [2030, 2034, 2024],
    ...changes,
  }
}

/** A page whose every text is `hostile`, too long, or a link that must not be followed. */
export function hostilePage(hostile: string): PrintablePage {
  return pageOf('path', {
    figure: {
      ...figureFor(real, 'path'),
      title: hostile,
      sentence: hostile,
      caveat: hostile,
      explanations: [hostile],
    },
    paragraph: `${hostile} [x](javascript:alert(1)) [y](https://a.example/?b="<c>&d)`,
    note: 'word '.repeat(20_000),
    assumptions: [hostile],
    references: [
      {
        id: 'x',
        publisher: hostile,
        title: hostile,
        date: '',
        url: 'javascript:alert(1)',
        kind: '',
      },
    ],
  })
}

/** A briefing of the shipped pair. */
export function briefingOf(
  pages: readonly PrintablePage[],
  changes: Partial<PrintableBriefing> = {},
): PrintableBriefing {
  return {
    title: 'Trade & its targets <draft>',
    introduction: 'What is **known**, and what a reader may assume.\n\n- first\n- second',
    paper: 'a4',
    theme: 'light',
    isWhole: false,
    pages,
    ...changes,
  }
}

/** The parts of an office file by their path; what is XML also as a document. */
export type Parts = Readonly<{
  paths: readonly string[]
  bytes: (path: string) => Uint8Array
  xml: (path: string) => Document
}>

export async function partsOf(file: Blob): Promise<Parts> {
  return unpacked(new Uint8Array(await file.arrayBuffer()))
}

export function unpacked(archive: Uint8Array): Parts {
  const files = unzipSync(archive)
  const parsed = new Map<string, Document>()
  const bytes = (path: string) => {
    const found = files[path]
    if (!found) throw new Error(`There is no part ${path}.`)
    return found
  }
  return {
    paths: Object.keys(files),
    bytes,
    xml: (path) => {
      const known = parsed.get(path) ?? parse(strFromU8(bytes(path)), path)
      parsed.set(path, known)
      return known
    },
  }
}

/** XML as a document; `path` says what it is where it is none. */
export function parse(xml: string, path: string): Document {
  const parsed = parser.parseFromString(xml, 'text/xml')
  if (elements(parsed, 'parsererror').length > 0) throw new Error(`${path} is no XML.`)
  return parsed
}

/** Parts that relationships point to and that are missing, and parts without a content type. */
export function loosePartsOf({ paths, xml }: Parts): string[] {
  const known = new Set(paths)
  const types = xml('[Content_Types].xml')
  const typed = new Set(attributes(types, 'Override', 'PartName').map((name) => name.slice(1)))
  const extensions = new Set(attributes(types, 'Default', 'Extension'))
  const untyped = paths.filter(
    (path) =>
      path !== '[Content_Types].xml' && !typed.has(path) && !extensions.has(extensionOf(path)),
  )
  const dangling = paths
    .filter((path) => path.endsWith('.rels'))
    .flatMap((path) => targetsOf(path, xml(path)).filter((target) => !known.has(target)))
  const overrides = [...typed].filter((path) => !known.has(path))
  return [...untyped, ...dangling, ...overrides]
}

/** What a sheet of a workbook holds: numbers as numbers, words as words, gaps as `null`. */
export function cellsOf(workbook: Parts, sheet: number): TableCell[][] {
  const rows = elements(workbook.xml(`xl/worksheets/sheet${sheet}.xml`), 'row')
  const width = Math.max(...rows.flatMap((row) => elements(row, 'c').map(columnOf))) + 1
  return rows.map((row) => {
    const cells: TableCell[] = Array.from({ length: width }, () => null)
    for (const cell of elements(row, 'c')) cells[columnOf(cell)] = valueOf(cell)
    return cells
  })
}

function columnOf(cell: Element): number {
  const letters = (cell.getAttribute('r') ?? '').replace(/\d+$/, '')
  return Array.from(letters).reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function valueOf(cell: Element): TableCell {
  const said = cell.textContent ?? ''
  return cell.getAttribute('t') === 'inlineStr' ? said : Number(said)
}

/** All elements of a name, whatever stands before its colon. */
export function elements(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS('*', name)]
}

/** True for a property that is there and not said to be off. */
export function isOn(within: Element, property: string): boolean {
  const [found] = elements(within, property)
  return found !== undefined && !/^(?:false|off|0)$/.test(attribute(found, 'val') ?? '')
}

/** An attribute by its name, whatever stands before its colon. */
export function attribute(element: Element, name: string): string | undefined {
  return [...element.attributes].find(({ localName }) => localName === name)?.value
}

/** The words of a part in order, one string a paragraph. */
export function paragraphs(within: Document | Element): string[] {
  return elements(within, 'p').map((paragraph) =>
    elements(paragraph, 't')
      .map(({ textContent }) => textContent)
      .join(''),
  )
}

function attributes(within: Document, element: string, name: string): string[] {
  return elements(within, element).map((one) => one.getAttribute(name) ?? '')
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}

/** The parts that a file of relationships points to, as paths from the root. */
function targetsOf(path: string, relationships: Document): string[] {
  const owner = path.replace(/_rels\/([^/]*)\.rels$/, '$1')
  return elements(relationships, 'Relationship')
    .filter((one) => one.getAttribute('TargetMode') !== 'External')
    .map((one) => new URL(one.getAttribute('Target') ?? '', `file:///${owner}`).pathname.slice(1))
}
