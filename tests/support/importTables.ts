import type { OpenTables } from '#imports/tables/table.ts'

/** Reads all tables of a file whole. */
export async function recordsOfFile(open: OpenTables, file: File) {
  const tables = []
  const options = { signal: new AbortController().signal, onBytes: () => undefined }
  for await (const { sheet, records } of open(file, options)) {
    const all: (readonly string[])[] = []
    for await (const batch of records) all.push(...batch)
    tables.push({ sheet, records: all })
  }
  return tables
}
