import type { RefusalReason } from '#imports/packages/packageRefusal.ts'
import type { TableFailure } from '#imports/tables/fileTable.ts'

/** Why files could not be read or made into a package. */
export type ImportFailure = Readonly<
  | { kind: 'refused'; reason: RefusalReason }
  | { kind: 'file'; file: string; reason: TableFailure }
  /** A data package that does not pass the checks of the build; a sentence for each problem. */
  | { kind: 'package'; problems: readonly string[] }
  /** The worker could not be loaded, or it ended in the middle, for instance for lack of memory. */
  | { kind: 'worker' }
  | { kind: 'other'; found: string }
>

/** Files could not be read or made into a package; nothing was kept. */
export class ImportError extends Error {
  override readonly name = 'ImportError'
  readonly failure: ImportFailure

  constructor(failure: ImportFailure, options?: ErrorOptions) {
    super(`Could not import files (${failure.kind}). Nothing was kept.`, options)
    this.failure = failure
  }
}
