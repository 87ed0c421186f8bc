import { withoutComparison } from '#state/comparison.ts'
import type { Selection } from '#state/selection.ts'
import { baseRates } from './baseRates.tsx'
import { chance } from './chance.tsx'
import { compare } from './compare.tsx'
import { difference } from './difference.tsx'
import type { FigureId, MakeFigure } from './figure.ts'
import { contributions } from './contributions.tsx'
import { flows } from './flows.tsx'
import { headline } from './headline.tsx'
import { mirror } from './mirror.tsx'
import { path } from './path.tsx'
import { products } from './products.tsx'
import { record } from './record.tsx'
import { recovery } from './recovery.tsx'
import { required } from './required.tsx'
import { tornado } from './tornado.tsx'

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
