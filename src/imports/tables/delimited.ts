import Papa from 'papaparse'
import { bytesOf } from './bytes.ts'
import { decoded } from './decoded.ts'
import { delimiterOf } from './delimiter.ts'
import type { OpenTables } from './fileTable.ts'

type Records = readonly (readonly string[])[]

/** The start of a text that tells its delimiter. */
const HEAD = 1 << 16
/** No record of trade is longer: what is was opened by a quote that nothing closes. */
const LONGEST_RECORD = 1 << 18

/** Opens CSV, TSV and their like. */
export const openDelimited: OpenTables = async function* (file, options) {
  yield { file: file.name, sheet: null, records: recordsOf(decoded(bytesOf(file, options))) }
}

/**
 * Parses text that arrives in pieces: each as far as its records are whole, the rest with the next.
 */
export async function* recordsOf(pieces: AsyncIterable<string>): AsyncGenerator<Records> {
  let rest = ''
  let delimiter: string | null = null
  for await (const piece of pieces) {
    rest = withPlainLines(rest + piece)
    if (delimiter === null && rest.length < HEAD) continue
    delimiter ??= delimiterOf(rest.slice(0, HEAD))
    const parsed = parsedRecords(rest, delimiter, LONGEST_RECORD)
    rest = parsed.rest
    yield parsed.records
  }
  rest = rest.replaceAll('\r', '\n')
  if (rest === '') return
  delimiter ??= delimiterOf(rest.slice(0, HEAD))
  yield parsedRecords(rest.endsWith('\n') ? rest : `${rest}\n`, delimiter, 0).records
}

/** Ends all lines alike; a last `\r` waits for its `\n`. */
function withPlainLines(text: string): string {
  if (!text.includes('\r')) return text
  const end = text.endsWith('\r') ? text.length - 1 : text.length
  return text.slice(0, end).replaceAll('\r\n', '\n').replaceAll('\r', '\n') + text.slice(end)
}

/**
 * Parses the records that are whole. A rest that is longer than any record begins with a quote that
 * nothing closes: its line is split without quotes, so that it cannot hide the rest of the file, and
 * where that recurs twice as many lines each time, so that a file full of them is read in due time.
 */
function parsedRecords(text: string, delimiter: string, longest: number) {
  const parser = new Papa.Parser({ delimiter, newline: '\n' })
  const records: (readonly string[])[] = []
  let rest = text
  for (let lines = 1; ; lines *= 2) {
    const { data, meta }: ParsedText = parser.parse(rest, 0, true)
    addRecords(records, data, rest.slice(0, meta.cursor))
    rest = rest.slice(meta.cursor)
    if (rest.length <= longest) return { records, rest }
    for (let line = 0; line < lines && rest !== ''; line += 1) {
      const end = rest.indexOf('\n')
      const found = end === -1 ? rest : rest.slice(0, end)
      records.push(found.split(delimiter))
      rest = rest.slice(found.length + 1)
    }
  }
}

type ParsedText = Readonly<{ data: Records; meta: Readonly<{ cursor: number }> }>

/** Adds records; one that takes several lines is followed by empty ones, so that lines are counted. */
function addRecords(all: (readonly string[])[], more: Records, text: string) {
  const hasLongOnes = text.includes('"') && lineEndsIn(text) > more.length
  for (const record of more) {
    all.push(record)
    if (!hasLongOnes) continue
    const lines = record.join('').split('\n').length
    for (let line = 1; line < lines; line += 1) all.push([''])
  }
}

function lineEndsIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
