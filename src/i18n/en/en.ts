import { enBrief } from './enBrief.ts'
import { enBundle } from './enBundle.ts'
import { enChance } from './enChance.ts'
import { enCompare } from './enCompare.ts'
import { enComparePage } from './enComparePage.ts'
import { enEmbed } from './enEmbed.ts'
import { enFiles } from './enFiles.ts'
import { enFirst } from './enFirst.ts'
import { enGoalSeek } from './enGoalSeek.ts'
import { enLevers } from './enLevers.ts'
import { enMatters } from './enMatters.ts'
import { enMenu } from './enMenu.ts'
import { enOffice } from './enOffice.ts'
import { enScenario } from './enScenario.ts'
import { enSources } from './enSources.ts'

/** English, the language that defines the keys of all others. */
export const en = {
  ...enFirst,
  ...enScenario,
  ...enSources,
  ...enBundle,
  ...enChance,
  ...enCompare,
  ...enComparePage,
  ...enBrief,
  ...enOffice,
  ...enFiles,
  ...enMenu,
  ...enEmbed,
  ...enLevers,
  ...enMatters,
  ...enGoalSeek,
} as const
