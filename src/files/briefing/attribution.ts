import type { Pair } from '#datasets/schemas.ts'

/**
 * What every file says of itself besides the figure: which release of which pair it shows, how to
 * see the same view again, and on what terms it may be used.
 */
export type Attribution = Readonly<{
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

/** Where the app is served from and what day it is. */
export type Edition = Readonly<{
  /** The address of the app, with a slash at its end. */
  site: string
  /** ISO 8601. */
  made: string
}>

/** What a file of this view says of itself; `page` is where below the site the view is found. */
export function attributionOf(
  pair: Pair,
  link: string,
  { site, made }: Edition,
  page = '',
): Attribution {
  const { name, vintage, licence } = pair
  const address = link === '' ? `${site}${page}` : `${site}${page}?${link}`
  return { pair: name, address, link, vintage, licence, made }
}
