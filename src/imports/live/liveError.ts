/**
 * Why a live source gave no figures: no network, no answer to a page of this site (which browsers do
 * not tell from one that is blocked), too slow, cut in the middle, the key, the number of requests, a
 * fault of its own, a request that it does not take, an answer of another shape, one that leaves out
 * records, or none of the pair.
 */
export type LiveFailure =
  | 'offline'
  | 'refused'
  | 'slow'
  | 'cut'
  | 'key'
  | 'limit'
  | 'server'
  | 'request'
  | 'shape'
  | 'truncated'
  | 'nothing'

/** A live source could not be asked, or its answer could not be used. */
export class LiveError extends Error {
  override readonly name = 'LiveError'
  readonly failure: LiveFailure
  readonly host: string
  /** How many seconds the source asks to wait; `null` where it does not say. */
  readonly seconds: number | null

  constructor(failure: LiveFailure, host: string, seconds: number | null = null) {
    super(`${host} gave no figures (${failure}). Nothing was changed.`)
    this.failure = failure
    this.host = host
    this.seconds = seconds
  }
}
