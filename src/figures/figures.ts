import { compare } from '#figures/compare/compare.tsx'
import { difference } from '#figures/waterfall/difference.tsx'
import type { FigureId } from './catalogue.ts'
import { DASHBOARD_FIGURES } from './dashboardFigures.ts'
import type { MakeFigure } from './figure.ts'

/** The function that computes each figure of the catalogue. */
export const FIGURES = {
  ...DASHBOARD_FIGURES,
  compare,
  difference,
} as const satisfies Record<FigureId, MakeFigure>
