import { enBrief } from './enBrief.ts'
import { enControls } from './enControls.ts'
import { enFigures } from './enFigures.ts'
import { enOffice } from './enOffice.ts'
import { enPages } from './enPages.ts'
import { enShare } from './enShare.ts'
import { enSources } from './enSources.ts'

/** English, the language that defines the keys of all others. */
export const en = {
  ...enPages,
  ...enControls,
  ...enFigures,
  ...enSources,
  ...enShare,
  ...enOffice,
  ...enBrief,
} as const
