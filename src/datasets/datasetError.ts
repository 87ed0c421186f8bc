/** Why a file of figures could not be had. */
export type DatasetTrouble = 'offline' | 'timeout' | 'missing' | 'server' | 'unreadable'

/** A file of figures that could not be fetched or read; carries its facts for the sentence shown. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError'
  readonly trouble: DatasetTrouble
  readonly path: string

  constructor(trouble: DatasetTrouble, path: string, options?: ErrorOptions) {
    super(
      `Could not read ${path} (${trouble}). The figures that need it are missing. ` +
        'Check the connection and that `npm run data` has built it, then try again.',
      options,
    )
    this.trouble = trouble
    this.path = path
  }
}
