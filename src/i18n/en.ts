import { enBrief } from './enBrief.ts'
import { enFirst } from './enFirst.ts'
import { enSources } from './enSources.ts'

/** English, the language that defines the keys of all others. */
export const en = {
  ...enFirst,
  ...enSources,
  ...enBrief,
} as const
