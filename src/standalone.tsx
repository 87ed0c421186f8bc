import { createRoot } from 'react-dom/client'
import { makeQueries } from '#app/queryClient.ts'
import { textIn } from '#i18n/textIn.ts'
import { StandaloneFigure } from '#app/embed/StandaloneFigure.tsx'
import { chaptersQuery, libraryQuery, manifestQuery, pairQuery } from '#datasets/queries.ts'
import type { PairEntry } from '#datasets/usePair.ts'
import { leverEngineOf } from '#analysis/levers/leverEngineOf.ts'
import { leverFactsQuery } from '#analysis/levers/leverFacts.ts'
import { isFigureId } from '#figures/catalogue.ts'
import styles from '#files/html/briefingBody.module.css'
import { STANDALONE_DATA, standaloneData, type StandaloneData } from '#files/html/standaloneData.ts'
import { isLang } from '#i18n/languages.ts'
import { Announcer } from '#ui/Announcer.tsx'
import { simulateHere } from '#workers/simulateHere.ts'
import '#ui/tokens.css'
import '#ui/base.css'

void show()

/**
 * Makes the figures of a page of its own live. All they need is in the page; where something in it
 * cannot be read, the figures at rest stay.
 */
async function show(): Promise<void> {
  const { textContent } = document.getElementById(STANDALONE_DATA) ?? {}
  const data = standaloneData.parse(JSON.parse(textContent ?? ''))
  const { lang, site, controls: hasControls, pairs, figures } = data
  const text = await textIn(isLang(lang) ? lang : 'en')
  const queries = seeded(data)
  for (const [index, { figure, link, pair: place }] of figures.entries()) {
    const box = document.querySelector(`.${styles['figure']}[data-live="${index}"]`)
    const pair = pairs[place]?.pair
    if (!box || !pair || !isFigureId(figure)) continue

    const root = createRoot(box, { identifierPrefix: `figure-${index}-` })
    const entry = entryOf(pair.name, place)
    // A page of its own is one file, so there is none for a worker.
    const shared = { hasControls, site, text, queries, startSimulation: simulateHere }
    root.render(<StandaloneFigure id={figure} {...{ link, pair, entry, ...shared }} />)
  }
  createRoot(document.body.appendChild(document.createElement('div'))).render(<Announcer />)
}

/** The cache with everything in it, so that nobody ever asks for more. */
function seeded({ pairs, reference }: StandaloneData): ReturnType<typeof makeQueries> {
  const queries = makeQueries()
  // A page of its own knows no newer figures than its own.
  queries.setQueryData(manifestQuery().queryKey, {
    vintage: '',
    ...(reference && { reference: REFERENCE }),
    pairs: [],
  })
  if (reference) {
    const facts = { reference, engineOf: leverEngineOf }
    // Views name the release that they were frozen in; here there is only one.
    for (const vintage of [undefined, ...pairs.map(({ pair }) => pair.vintage)]) {
      queries.setQueryData(leverFactsQuery(REFERENCE, vintage).queryKey, facts)
    }
  }
  for (const [place, { pair, chapters, library }] of pairs.entries()) {
    const entry = entryOf(pair.name, place)
    queries.setQueryData(pairQuery(entry).queryKey, pair)
    queries.setQueryData(chaptersQuery(entry).queryKey, chapters)
    queries.setQueryData(libraryQuery(entry).queryKey, library)
  }
  return queries
}

const REFERENCE = 'reference'

/** Names in the cache for what lies nowhere else. */
function entryOf(name: string, place: number): PairEntry {
  const id = `pair-${place}`
  return { id, name, files: { pair: id, chapters: `${id}-chapters`, library: `${id}-library` } }
}
