/**
 * The records of one file or sheet, in batches as they are read (so that a gigabyte never stands in
 * memory). Cells are text; empty lines are records too, so that a record's index is its line less one.
 */
export type Table = Readonly<{
  file: string
  sheet: string | null
  records: AsyncIterable<readonly (readonly string[])[]>
}>

/**
 * Opens one kind of file. Its tables come one after another and are read in that order, each before
 * the next is asked for. Throws what the signal aborts with, and a `TableError` where the file is cut
 * or none of its kind.
 */
export type OpenTables = (
  file: File,
  options: Readonly<{
    signal: AbortSignal
    /** Told how many bytes of the file are read so far. */
    onBytes: (bytes: number) => void
  }>,
) => AsyncIterable<Table>

/** A file that cannot be read as what it seems to be. */
export class TableError extends Error {
  readonly file: string

  constructor(file: string, reason: string, options?: ErrorOptions) {
    super(`${file}: ${reason}`, options)
    this.name = 'TableError'
    this.file = file
  }
}
