import * as z from 'zod/mini'
import { publicationIds, standing, text, year } from './rowFields.ts'

/** What trade of a calendar year can be divided by, to show it in another measure. */
export const measure = z.object({
  id: z.string(),
  /** `gdp` in current US dollars, `population` in people, `deflator` as an index of US prices. */
  measure: z.enum(['gdp', 'population', 'deflator']),
  /** An economy's code; `null` for the index of prices. */
  economy: text,
  year,
  value: z.number(),
  /** For the index of prices with its base year: `2017 = 100`. */
  unit: z.string(),
  note: text,
  bibliography: publicationIds,
  /** Who published it: those of its bibliography. */
  publishers: z.array(z.string()),
})

/** The growth of trade that the growth of both economies suggests: a yardstick, no forecast. */
export const referenceGrowth = z.object({
  id: z.string(),
  /** A fraction a year. */
  rate: z.number(),
  ...standing,
})

/** What is known of a year that is over, and for which its source published nothing we found. */
export const yearNote = z.object({
  id: z.string(),
  source: z.string(),
  year,
  note: z.string(),
  bibliography: publicationIds,
})
