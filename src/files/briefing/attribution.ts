import type { Pair } from '#datasets/schemas.ts'

/** The attribution of a file: pair and release it shows, address of the view, and licence. */
export type Attribution = Readonly<{
  /** The pair by name. */
  pair: string
  /** The full address of the view, with its link. */
  address: string
  /** The link alone: the query string without its question mark; empty for the default view. */
  link: string
  /** The release of the figures, ISO 8601. */
  vintage: string
  /** The terms of use: a name of the SPDX list and an address; none of the reader’s own data. */
  licence: Readonly<{ name: string; url: string | null }>
  /** The day of creation, ISO 8601. */
  made: string
}>

/** The address of the app and today's date. */
export type Edition = Readonly<{
  /** The address of the app, with a slash at its end. */
  site: string
  /** ISO 8601. */
  made: string
}>

/** The attribution of a view; `page` is the path of its page below the site. */
export function attributionOf(
  pair: Pair,
  link: string,
  { site, made }: Edition,
  page = '',
): Attribution {
  const { name, vintage, licence } = pair
  const address = link === '' ? `${site}${page}` : `${site}${page}?${link}`
  const url = licence.url === '' ? null : licence.url
  return { pair: name, address, link, vintage, licence: { name: licence.name, url }, made }
}
