import { baseRates } from '#figures/baseRates/baseRates.tsx'
import { chance } from '#figures/chance/chance.tsx'
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
import type { MakeFigure } from './figure.ts'
import type { FigureId } from './catalogue.ts'

/** The functions that compute the figures of the dashboard, which loads no others. */
export const DASHBOARD_FIGURES = {
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
} as const satisfies Partial<Record<FigureId, MakeFigure>>
