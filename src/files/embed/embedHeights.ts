import type { FigureId } from '#analysis/known.ts'

/**
 * The height of each figure in a column of usual width (720 pixels), without controls and with its
 * table closed: for frames without a script that adjusts their height.
 */
export const EMBED_HEIGHTS: Readonly<Record<FigureId, number>> = {
  headline: 420,
  path: 590,
  chance: 560,
  'base-rates': 720,
  recovery: 560,
  flows: 570,
  products: 690,
  required: 540,
  mirror: 610,
  record: 500,
  contributions: 540,
  tornado: 640,
  compare: 590,
  difference: 580,
}
