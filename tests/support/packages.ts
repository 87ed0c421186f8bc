import { makeText } from '#i18n/text.ts'
import { en } from '#i18n/en.ts'
import type { Known } from '#analysis/known.ts'
import type { FigureId } from '#figures/catalogue.ts'
import { viewOf } from '#figures/viewOf.ts'
import { knownOf as known } from '#analysis/levers/knownOf.ts'
import type { PairFiles } from '#files/bundle/pairFiles.ts'
import { pairFiles } from '#imports/checks/buildFiles.ts'
import { readPackage } from '#imports/checks/readPackage.ts'
import { openFolder } from '../../scripts/data/openFolder.ts'
import { reference } from './reference.ts'

export { reference }

export const text = makeText('en', en)

/** The shipped pair, built from its facts. */
export const real: PairFiles = built('data/iran-pakistan')

/** The made-up pair: another calendar, one source, missing years, three categories. */
export const madeUp: PairFiles = built('tests/fixtures/data/alphia-xylonia')

/** What is known of a pair, chapters and levers included. */
export function knownOf({ pair, chapters }: PairFiles): Known {
  return known(pair, chapters, reference)
}

/** A figure as any page would show it for a link, once its chance is drawn. */
export function figureFor(files: PairFiles, id: FigureId, link = '') {
  return viewOf(id, link, knownOf(files), text).figure
}

function built(folder: string): PairFiles {
  const problems: string[] = []
  const read = readPackage(openFolder(folder), ({ name }, found) =>
    problems.push(`${name}: ${found}`),
  )
  if (!read || problems.length > 0) throw new Error(`${folder} is broken: ${problems.join(', ')}`)
  return pairFiles(read)
}
