import { createRoot } from 'react-dom/client'
import { makeQueries } from '#app/queryClient.ts'
import { textIn } from '#i18n/textIn.ts'
import { StandaloneFigure } from '#app/embed/StandaloneFigure.tsx'
import { chaptersQuery, libraryQuery, manifestQuery, pairQuery } from '#datasets/queries.ts'
import type { PairEntry } from '#datasets/usePair.ts'
import { knownOf } from '#analysis/levers/knownOf.ts'
import { cacheShippedSimulations } from '#analysis/simulation/shippedSimulations.ts'
import { referenceQuery } from '#analysis/levers/referenceQuery.ts'
import { CATALOGUE, isFigureId } from '#figures/catalogue.ts'
import { FIGURES } from '#figures/figures.ts'
import styles from '#files/html/briefingBody.module.css'
import { STANDALONE_DATA, standaloneData, type StandaloneData } from '#files/html/standaloneData.ts'
import { isLang } from '#i18n/languages.ts'
import { Announcer } from '#ui/Announcer.tsx'
import { simulateHere } from '#workers/simulateHere.ts'
import '#ui/tokens.css'
import '#ui/base.css'
import '#i18n/compareEnglish.ts'
import '#i18n/mirrorEnglish.ts'

void show()

/**
 * Makes the static figures of a standalone page interactive. Their data is in the page; where it
 * cannot be read, they remain static.
 */
async function show(): Promise<void> {
  const { textContent } = document.getElementById(STANDALONE_DATA) ?? {}
  const data = standaloneData.parse(JSON.parse(textContent ?? ''))
  const { lang, site, controls: hasControls, pairs, reference, figures } = data
  const text = await textIn(isLang(lang) ? lang : 'en')
  const queries = seeded(data)
  for (const [index, { figure, link, pair: pairIndex, simulations }] of figures.entries()) {
    const box = document.querySelector(`.${styles['figure']}[data-live="${index}"]`)
    const { pair, chapters } = pairs[pairIndex] ?? {}
    if (!box || !pair || !chapters || !isFigureId(figure)) continue

    const { needs } = CATALOGUE[figure]
    const known = knownOf(pair, chapters, reference)
    cacheShippedSimulations({ needs, known, link }, simulations)
    const root = createRoot(box, { identifierPrefix: `figure-${index}-` })
    const entry = entryOf(pair.name, pairIndex)
    // A standalone page is a single file, so there is no script for a worker.
    const shared = { hasControls, site, text, queries, startSimulation: simulateHere }
    root.render(
      <StandaloneFigure id={figure} make={FIGURES[figure]} {...{ link, pair, entry, ...shared }} />,
    )
  }
  createRoot(document.body.appendChild(document.createElement('div'))).render(<Announcer />)
}

/** Creates a query cache that contains all data, so that nothing is fetched. */
function seeded({ pairs, reference }: StandaloneData): ReturnType<typeof makeQueries> {
  const queries = makeQueries()
  // Without pairs: a standalone page knows no newer figures.
  queries.setQueryData(manifestQuery().queryKey, {
    vintage: '',
    ...(reference && { reference: REFERENCE }),
    pairs: [],
  })
  if (reference) {
    // Views name the release they were saved with; all get the only reference data there is.
    for (const vintage of [undefined, ...pairs.map(({ pair }) => pair.vintage)]) {
      queries.setQueryData(referenceQuery(REFERENCE, vintage).queryKey, reference)
    }
  }
  for (const [pairIndex, { pair, chapters, library }] of pairs.entries()) {
    const entry = entryOf(pair.name, pairIndex)
    queries.setQueryData(pairQuery(entry).queryKey, pair)
    queries.setQueryData(chaptersQuery(entry).queryKey, chapters)
    queries.setQueryData(libraryQuery(entry).queryKey, library)
  }
  return queries
}

const REFERENCE = 'reference'

/** Creates an entry whose file paths serve only as cache keys: a standalone page has no data files. */
function entryOf(name: string, pairIndex: number): PairEntry {
  const id = `pair-${pairIndex}`
  return { id, name, files: { pair: id, chapters: `${id}-chapters`, library: `${id}-library` } }
}
