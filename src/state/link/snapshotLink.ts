import { MODEL_VERSION } from '#model/version.ts'
import { writeLink } from './link.ts'
import type { Selection } from './selection.ts'

/**
 * Writes the link of a figure for a briefing: with pair and vintage pinned, so that its numbers
 * never change, with the version of the equations, so that it can say if these have changed, and without the reader's display preferences.
 */
export function snapshotLink(selection: Selection, pair: string, vintage: string): string {
  const { lang: _lang, theme: _theme, tables: _tables, ...view } = selection
  return writeLink({ ...view, pair, vintage, model: MODEL_VERSION })
}

/**
 * Removes the filters from a selection: years, category, and the single year shown as shares. The
 * flow is kept, since it is the subject of the figure.
 */
export function withAllData({
  years: _years,
  year: _year,
  product: _product,
  ...others
}: Selection): Selection {
  return others
}
