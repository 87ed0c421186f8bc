import * as z from 'zod/mini'
import type { Reference } from '#datasets/referenceSchemas.ts'
import type { Briefing } from '#state/briefings/briefing.ts'
import type { PairFiles } from './pairFiles.ts'

z.config({ jitless: true })

/** The scenario that the reader had before them when the bundle was made. */
export const scenarioFile = z.object({
  pair: z.string(),
  /** The release of the figures, ISO 8601. */
  vintage: z.string(),
  /** The version of the equations. */
  model: z.int(),
  name: z.string(),
  /** The assumptions as a link writes them; empty for the default. */
  link: z.string(),
})

export type BundledScenario = Readonly<z.infer<typeof scenarioFile>>

/** What an evidence bundle holds besides the briefing made ready: what it is restored from. */
export type EvidenceInput = Readonly<{
  /** As the browser keeps it. */
  kept: Briefing
  scenario: Pick<BundledScenario, 'pair' | 'vintage' | 'name' | 'link'>
  /** The pairs that the figures are about, each in each release they show. */
  pairs: readonly PairFiles[]
  /** What is known of levers and of country pairs in general. */
  reference: Reference | null
}>

/** The version of what a bundle holds and where. */
export const BUNDLE_FORMAT = 1

/** Where the parts of a bundle lie that it is restored from. */
export const BUNDLE_PATHS = {
  descriptor: 'datapackage.json',
  briefing: 'briefing.json',
  scenario: 'scenario.json',
  readme: 'README.md',
} as const
