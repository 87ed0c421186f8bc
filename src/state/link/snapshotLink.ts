import { writeLink } from './link.ts'
import type { Selection } from './selection.ts'

/**
 * The link of a view for a briefing: with pair and vintage pinned, so that its numbers never change,
 * and without the reader's display preferences.
 */
export function snapshotLink(selection: Selection, pair: string, vintage: string): string {
  const { lang: _lang, theme: _theme, tables: _tables, ...view } = selection
  return writeLink({ ...view, pair, vintage })
}

/**
 * The same view without filters: every year, every category, and no single year's shares. The flow
 * is kept, since it is the subject of the figure.
 */
export function withAllData({
  years: _years,
  year: _year,
  product: _product,
  ...others
}: Selection): Selection {
  return others
}
