import type { Selection } from './selection.ts'

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
