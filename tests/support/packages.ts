import { makeText } from '#i18n/text.ts'
import { en } from '#i18n/en/en.ts'
import { choose } from '#analysis/choose.ts'
import { withChance } from '#analysis/simulation/simulationResult.ts'
import type { Chosen, FigureId, Known } from '#analysis/known.ts'
import { WITH_CHANCE } from '#analysis/needsReference.ts'
import type { Figure } from '#figures/figure.ts'
import { FIGURES } from '#figures/figures.ts'
import { leverEngineOf } from '#analysis/levers/leverEngineOf.ts'
import { knownOf as known } from '#analysis/levers/leverFacts.ts'
import { readLink } from '#state/link/link.ts'
import { pairFiles, type PairFiles } from '../../scripts/data/buildFiles.ts'
import { readPackage } from '../../scripts/data/readPackage.ts'
import { reference } from './reference.ts'

export { reference }

export const text = makeText('en', en)

/** The shipped pair, built from its facts. */
export const real: PairFiles = built('data/iran-pakistan')

/** The made-up pair: another calendar, one source, missing years, three categories. */
export const madeUp: PairFiles = built('tests/fixtures/data/alphia-xylonia')

/** What is known of a pair, chapters and levers included. */
export function knownOf({ pair, chapters }: PairFiles): Known {
  return known(pair, chapters, { reference, engineOf: leverEngineOf })
}

const figures = new WeakMap<PairFiles, Map<string, Figure>>()
const simulations = new WeakMap<PairFiles, Map<string, Chosen['simulated']>>()

/** A figure as any page would show it for a link, once its chance is simulated; made only once. */
export function figureFor(files: PairFiles, id: FigureId, link = ''): Figure {
  return cachedBy(figures, files, `${id}?${link}`, () => {
    const facts = knownOf(files)
    const chosen = choose(files.pair, readLink(link).selection, facts.levers)
    return FIGURES[id](facts, chosenWithChance(files, id, chosen), text)
  })
}

/** `withChance`, but figures of one scenario share its simulation, which takes longest. */
function chosenWithChance(files: PairFiles, id: FigureId, chosen: Chosen): Chosen {
  const facts = knownOf(files)
  if (id === 'compare' || !WITH_CHANCE.has(id)) return withChance(id, facts, chosen)

  const { source, choice, outcome } = chosen
  const key = JSON.stringify([source.id, choice.chance, outcome.scenario, outcome.target])
  const simulated = cachedBy(simulations, files, key, () => withChance(id, facts, chosen).simulated)
  return { ...chosen, ...(simulated && { simulated }) }
}

function cachedBy<T>(
  cache: WeakMap<PairFiles, Map<string, T>>,
  files: PairFiles,
  key: string,
  make: () => T,
): T {
  const ofFiles = cache.get(files) ?? new Map<string, T>()
  cache.set(files, ofFiles)
  const cached = ofFiles.get(key)
  if (cached !== undefined) return cached

  const made = make()
  ofFiles.set(key, made)
  return made
}

function built(folder: string): PairFiles {
  const problems: string[] = []
  const read = readPackage(folder, ({ name }, found) => problems.push(`${name}: ${found}`))
  if (!read || problems.length > 0) throw new Error(`${folder} is broken: ${problems.join(', ')}`)
  return pairFiles(read)
}
