/** Why a data file could not be loaded. */
export type DatasetFailure = 'offline' | 'timeout' | 'missing' | 'server' | 'unreadable'

/** A data file could not be fetched or parsed; `reason` and `path` are for the message shown. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError'
  readonly reason: DatasetFailure
  readonly path: string

  constructor(reason: DatasetFailure, path: string, options?: ErrorOptions) {
    super(
      `Could not read ${path} (${reason}). The figures that need it are missing. ` +
        'Check the connection and that `npm run data` has built it, then try again.',
      options,
    )
    this.reason = reason
    this.path = path
  }
}
