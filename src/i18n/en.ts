import { enBrief } from './enBrief.ts'
import { enBundle } from './enBundle.ts'
import { enFirst } from './enFirst.ts'
import { enSources } from './enSources.ts'

/** English, the language that defines the keys of all others. */
export const en = {
  ...enFirst,
  ...enSources,
  ...enBundle,
  ...enBrief,
} as const
