import type { FigureId } from './catalogue.ts'
import type { MakeFigure } from './figure.ts'

/** Loads the function that computes a figure, for an embed, which shows one and needs no others. */
export const MAKER_LOADERS: Readonly<Record<FigureId, () => Promise<MakeFigure>>> = {
  headline: async () => (await import('#figures/headline/headline.tsx')).headline,
  path: async () => (await import('#figures/path/path.tsx')).path,
  chance: async () => (await import('#figures/chance/chance.tsx')).chance,
  'base-rates': async () => (await import('#figures/baseRates/baseRates.tsx')).baseRates,
  recovery: async () => (await import('#figures/recovery/recovery.tsx')).recovery,
  flows: async () => (await import('#figures/flows/flows.tsx')).flows,
  products: async () => (await import('#figures/products/products.tsx')).products,
  required: async () => (await import('#figures/required/required.tsx')).required,
  mirror: async () => (await import('#figures/mirror/mirror.tsx')).mirror,
  record: async () => (await import('#figures/record/record.tsx')).record,
  contributions: async () => (await import('#figures/waterfall/contributions.tsx')).contributions,
  tornado: async () => (await import('#figures/tornado/tornado.tsx')).tornado,
  compare: async () => (await import('#figures/compare/compare.tsx')).compare,
  difference: async () => (await import('#figures/waterfall/difference.tsx')).difference,
}
