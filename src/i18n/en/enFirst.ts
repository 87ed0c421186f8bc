import { enControls } from './enControls.ts'
import { enFigures } from './enFigures.ts'
import { enPages } from './enPages.ts'

/** The words that come with the first page; what opens later brings its own, see `AllWords`. */
export const enFirst = {
  ...enPages,
  ...enControls,
  ...enFigures,
} as const
