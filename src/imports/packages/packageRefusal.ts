/** Why no package can be made of rows. Each has a sentence in `i18n`: `data.refusal.noFullYear`. */
export type RefusalReason = 'noRows' | 'onlyBreakdowns' | 'noFullYear'

/** Thrown where rows cannot become a package; the reader is told the reason in words. */
export class PackageRefusal extends Error {
  readonly reason: RefusalReason

  constructor(reason: RefusalReason, pair: string) {
    super(`No package was made of the rows of ${pair}: ${reason}.`)
    this.name = 'PackageRefusal'
    this.reason = reason
  }
}
