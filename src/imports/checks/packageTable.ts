import Papa from 'papaparse'
import { readCell, type Cell } from './cell.ts'
import type { Described } from './describedPackage.ts'
import type { PackageDescriptor, Resource } from './descriptor.ts'
import { quoted, type Place, type Report } from './problems.ts'

/** One row of a table. `sound` is false where a cell could not be parsed and was left out. */
export type TableRow = Readonly<{
  line: number
  cells: ReadonlyMap<string, Cell>
  sound: boolean
}>

/** A CSV file, parsed with the types of its description. */
export type PackageTable = Readonly<{
  resource: Resource
  rows: readonly TableRow[]
  /** The position of the cell of a column in a row. */
  placeOf: (row: TableRow, column: string) => Place
}>

type Line = Readonly<{ line: number; texts: readonly string[] }>

/** Reads one table cell by cell; `null` where it is missing or its columns are not as described. */
export function readPackageTable(
  { folder }: Described<PackageDescriptor>,
  resource: Resource,
  report: Report,
): PackageTable | null {
  const file = `${folder.path}/${resource.path}`
  const place = (line: number, name: string): Place => {
    const index = resource.schema.fields.findIndex((field) => field.name === name)
    return { file, line, column: Math.max(0, index) + 1, name }
  }
  const text = folder.files.get(resource.path)
  if (text === undefined) return null
  const [header, ...lines] = linesOf(text, file, report)
  if (!hasColumns(header, resource, file, report)) return null

  const rows = lines.map((line) => readRow(line, resource, place, report))
  return { resource, rows, placeOf: (row, column) => place(row.line, column) }
}

/** Splits the text into rows, with line numbers that count the line breaks inside cells. */
function linesOf(text: string, file: string, report: Report): readonly Line[] {
  const { data, errors } = Papa.parse<string[]>(text.replaceAll('\r\n', '\n').trimEnd(), {
    delimiter: ',',
    newline: '\n',
  })
  const lines: Line[] = []
  let line = 1
  for (const texts of data) {
    lines.push({ line, texts })
    line += 1 + (texts.join('').match(/\n/g)?.length ?? 0)
  }
  for (const { row, message } of errors) {
    const place = { file, line: lines[row ?? 0]?.line ?? 1, column: 1, name: 'the line' }
    report(
      place,
      `quotes that do not match (${message})`,
      'CSV',
      'Put quotes around the whole cell and double the quotes inside.',
    )
  }
  return lines
}

function hasColumns(
  header: Line | undefined,
  { schema }: Resource,
  file: string,
  report: Report,
): boolean {
  const wanted = schema.fields.map(({ name }) => name)
  const found = header?.texts ?? []
  const advice = `The first line must be: ${wanted.join(',')}.`
  const place = (index: number, name: string) => ({ file, line: 1, column: index + 1, name })

  const count = wanted.length
  wanted.forEach((name, index) => {
    if (!found.includes(name))
      report(place(index, name), `no column ${quoted(name)}`, 'every described column', advice)
  })
  found.forEach((name, index) => {
    if (!wanted.includes(name))
      report(place(index, name), `column ${quoted(name)}`, 'only described columns', advice)
    else if (found.indexOf(name) !== index)
      report(place(index, name), `column ${quoted(name)} twice`, 'each column once', advice)
  })
  const same = found.length === count && wanted.every((name, index) => found[index] === name)
  if (!same && found.length === count && wanted.every((name) => found.includes(name))) {
    report(
      place(0, wanted[0] ?? ''),
      'the columns in another order',
      'the order of the description',
      advice,
    )
  }
  return same
}

function readRow(
  { line, texts }: Line,
  { schema }: Resource,
  place: (line: number, name: string) => Place,
  report: Report,
): TableRow {
  const { fields } = schema
  if (texts.length !== fields.length) {
    const name = fields[Math.min(texts.length, fields.length) - 1]?.name ?? ''
    const advice = 'Count the commas; a cell with a comma inside needs quotes around it.'
    report(
      place(line, name),
      `${texts.length} ${texts.length === 1 ? 'cell' : 'cells'}`,
      `${fields.length} cells`,
      advice,
    )
    // Keeps the key of an invalid row, so that references to it are not reported too.
    return { line, cells: new Map([[fields[0]?.name ?? '', texts[0] ?? '']]), sound: false }
  }
  const cells = new Map<string, Cell>()
  fields.forEach((field, index) => {
    const text = texts[index] ?? ''
    const reading = readCell(text, field)
    if (reading.ok) cells.set(field.name, reading.value)
    else report(place(line, field.name), quoted(text), reading.expected, reading.advice)
  })
  return { line, cells, sound: cells.size === fields.length }
}
