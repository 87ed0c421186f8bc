/**
 * What every file says of itself besides the figure: which release of which pair it shows, how to
 * see the same view again, and on what terms it may be used.
 */
export type Imprint = Readonly<{
  /** The pair by name. */
  pair: string
  /** The full address of the view, with its link. */
  address: string
  /** The link alone: the query string without its question mark; empty for the default view. */
  link: string
  /** The release of the figures, ISO 8601. */
  vintage: string
  /** The terms of use: a name of the SPDX list and an address. */
  licence: Readonly<{ name: string; url: string }>
  /** The day on which the file was made, ISO 8601. */
  made: string
}>
