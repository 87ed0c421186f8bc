import { writeLink } from './link.ts'
import type { Selection } from './selection.ts'

/**
 * The link of a view as a briefing keeps it: with its pair and its vintage, so that its numbers stay
 * what they are, and without what belongs to the reader's screen alone.
 */
export function snapshotLink(selection: Selection, pair: string, vintage: string): string {
  const { lang: _lang, theme: _theme, tables: _tables, ...view } = selection
  return writeLink({ ...view, pair, vintage })
}

/**
 * The same view with all of its data: every year, every category, and not one year's shares. Which
 * flow is looked at stays, since that is what the figure is about.
 */
export function withAllData({
  years: _years,
  year: _year,
  product: _product,
  ...others
}: Selection): Selection {
  return others
}
