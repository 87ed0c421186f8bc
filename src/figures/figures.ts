import { withoutComparison } from '#state/link/comparison.ts'
import type { Selection } from '#state/link/selection.ts'
import { baseRates } from '#figures/baseRates/baseRates.tsx'
import { chance } from '#figures/chance/chance.tsx'
import { compare } from '#figures/compare/compare.tsx'
import { difference } from '#figures/waterfall/difference.tsx'
import type { MakeFigure } from './figure.ts'
import type { FigureId } from '#analysis/known.ts'
import { contributions } from '#figures/waterfall/contributions.tsx'
import { flows } from '#figures/flows/flows.tsx'
import { headline } from '#figures/headline/headline.tsx'
import { mirror } from '#figures/mirror/mirror.tsx'
import { path } from '#figures/path/path.tsx'
import { products } from '#figures/products/products.tsx'
import { record } from '#figures/record/record.tsx'
import { recovery } from '#figures/recovery/recovery.tsx'
import { required } from '#figures/required/required.tsx'
import { tornado } from '#figures/tornado/tornado.tsx'

/** Every figure of the product. A new one is one file and one row here. */
export const FIGURES = {
  headline,
  path,
  chance,
  'base-rates': baseRates,
  recovery,
  flows,
  products,
  required,
  mirror,
  record,
  contributions,
  tornado,
  compare,
  difference,
} as const satisfies Record<FigureId, MakeFigure>

/** The figures that a scenario moves; the others depend only on what is looked at. */
export const MOVED_BY_SCENARIO: ReadonlySet<FigureId> = new Set([
  'path',
  'chance',
  'base-rates',
  'recovery',
  'flows',
  'required',
  'contributions',
  'tornado',
  'compare',
  'difference',
])

/** The page on which a figure can be changed, below the site: empty for the dashboard. */
export function pageOfFigure(id: string): '' | 'compare/' {
  return id === 'compare' || id === 'difference' ? 'compare/' : ''
}

/** What of a selection a figure shows: only those that compare show more than one scenario. */
export function seenIn(id: string, selection: Selection): Selection {
  return pageOfFigure(id) === 'compare/' ? selection : withoutComparison(selection)
}

/** True for the name of a figure. */
export function isFigureId(name: string): name is FigureId {
  return Object.hasOwn(FIGURES, name)
}
