/**
 * The records of one file or sheet, in batches as they are read (so that a gigabyte never stands in
 * memory). Cells are text; empty lines are records too, so that a record's index is its line less one.
 */
export type FileTable = Readonly<{
  file: string
  sheet: string | null
  records: AsyncIterable<readonly (readonly string[])[]>
}>

export type OpenOptions = Readonly<{
  signal: AbortSignal
  /** Told how many bytes of the file are read so far. */
  onBytes: (bytes: number) => void
}>

/**
 * Opens one kind of file. Its tables come one after another and are read in that order, each before
 * the next is asked for. Throws the reason of the signal where it aborts, and a `TableError` where the
 * file cannot be read.
 */
export type OpenTables = (file: File, options: OpenOptions) => AsyncIterable<FileTable>

/**
 * Why a file cannot be read: nothing in it; damaged, cut or no table at all; larger than its kind can be
 * read; a workbook of Excel before 2007.
 */
export type TableFailure = 'empty' | 'unreadable' | 'tooLarge' | 'oldExcel'

/** A file that cannot be read as what it seems to be. */
export class TableError extends Error {
  override readonly name = 'TableError'
  readonly file: string
  readonly reason: TableFailure

  constructor(file: string, reason: TableFailure, options?: ErrorOptions) {
    super(`Could not read ${file} (${reason}). Nothing of it is used.`, options)
    this.file = file
    this.reason = reason
  }
}

/** The same, with the file itself, to go on without it: files may have one name. */
export class UnreadFile extends TableError {
  readonly source: File

  constructor(source: File, { file, reason }: TableError, options?: ErrorOptions) {
    super(file, reason, options)
    this.source = source
  }
}
