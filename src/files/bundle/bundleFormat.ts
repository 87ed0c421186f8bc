import * as z from 'zod/mini'
import { plainWords } from '#model/plainWords.ts'
import type { Reference } from '#datasets/referenceSchemas.ts'
import type { Briefing } from '#state/briefings/briefing.ts'
import type { PairFiles } from './pairFiles.ts'

z.config({ jitless: true })

/** The reader's current scenario when the bundle was created. */
export const scenarioFile = z.object({
  pair: z.string(),
  /** The release of the figures, ISO 8601. */
  vintage: z.string(),
  /** The version of the equations. */
  model: z.int(),
  name: z.pipe(z.string(), z.transform(plainWords)),
  /** The assumptions as a query string; empty for the default. */
  link: z.string(),
})

export type BundledScenario = Readonly<z.infer<typeof scenarioFile>>

/**
 * What an evidence bundle contains besides the printable briefing: the data it is restored from.
 */
export type BundleInput = Readonly<{
  /** As stored in the browser. */
  storedBriefing: Briefing
  scenario: Pick<BundledScenario, 'pair' | 'vintage' | 'name' | 'link'>
  /** The pairs that the figures are about, each in each release they show. */
  pairs: readonly PairFiles[]
  /** Evidence on levers and on country pairs in general. */
  reference: Reference | null
}>

/** The version of the bundle format. */
export const BUNDLE_FORMAT = 1

/** The paths of the parts from which a bundle is restored. */
export const BUNDLE_PATHS = {
  descriptor: 'datapackage.json',
  briefing: 'briefing.json',
  scenario: 'scenario.json',
  readme: 'README.md',
} as const
