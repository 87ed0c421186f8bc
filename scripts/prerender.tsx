import { createMemoryHistory } from '@tanstack/history'
import { renderToStaticMarkup } from 'react-dom/server'
import { choose } from '#analysis/choose.ts'
import type { Known } from '#analysis/known.ts'
import type { BuiltSimulation } from '#analysis/simulation/builtSimulation.ts'
import { cachedSimulation } from '#analysis/simulation/simulationResult.ts'
import { withSimulation } from '#analysis/simulation/withSimulation.ts'
import { referenceQuery } from '#analysis/levers/referenceQuery.ts'
import { PrerenderedEmbed } from '#app/embed/PrerenderedEmbed.tsx'
import { PAGES, pathOf } from '#app/pages.ts'
import { PrerenderedPage } from '#app/PrerenderedPage.tsx'
import { makeQueries } from '#app/queryClient.ts'
import { manifestQuery, pairQuery } from '#datasets/queries.ts'
import type { Reference } from '#datasets/referenceSchemas.ts'
import type { Manifest, Pair } from '#datasets/schemas.ts'
import type { PairEntry } from '#datasets/usePair.ts'
import type { FigureId } from '#figures/catalogue.ts'
import { FIGURES } from '#figures/figures.ts'
import type { Text } from '#i18n/text.ts'

/** The data that the first screens show, and their language. */
export type PrerenderInputs = Readonly<{
  manifest: Manifest
  entry: PairEntry
  pair: Pair
  reference: Reference | null
}>

// Renderings do not wait for code, and the build allows no import later than this.
await Promise.all(Object.values(PAGES).map((page) => page.preload()))

/** Returns the HTML of the first screen of the page at a path below the base, such as `compare/`. */
export function prerenderedPage(inputs: PrerenderInputs, path: string, text: Text): string {
  const address = createMemoryHistory({ initialEntries: [pathOf(`/${path}`)] })
  return markup(<PrerenderedPage text={text} address={address} queries={filledQueries(inputs)} />)
}

/** Returns the HTML of the default view of an embed, as it renders it before it can measure its size. */
export function prerenderedEmbed(inputs: PrerenderInputs, id: FigureId, text: Text): string {
  const address = createMemoryHistory()
  const queries = filledQueries(inputs)
  const figure = { id, make: FIGURES[id] }
  return markup(<PrerenderedEmbed {...{ figure, text, address, queries }} />)
}

/** Returns the simulation of the default scenario as JSON for a page; `null` where there is none. */
export function builtSimulation(known: Known): string | null {
  const { pair } = known
  const chosen = choose(pair, {}, known.levers)
  withSimulation({ simulation: 'scenario' }, known, chosen)
  const simulation = cachedSimulation(known, chosen)
  const { id, vintage } = pair
  return simulation && JSON.stringify({ pair: id, vintage, simulation } satisfies BuiltSimulation)
}

function filledQueries({ manifest, entry, pair, reference }: PrerenderInputs) {
  const queries = makeQueries()
  queries.setQueryData(manifestQuery().queryKey, manifest)
  queries.setQueryData(pairQuery(entry).queryKey, pair)
  if (reference && manifest.reference !== undefined) {
    queries.setQueryData(referenceQuery(manifest.reference, undefined).queryKey, reference)
  }
  return queries
}

/** The attributes of SVG with lengths in pixels. */
const LENGTHS = / (?:d|x|y|x1|x2|y1|y2|cx|cy|width|height|transform)="[^"]*"/g

function markup(element: React.ReactElement): string {
  return (
    renderToStaticMarkup(element)
      // Only sliders have inline styles, which the policy forbids: their marks come with the scripts.
      .replaceAll(/ style="[^"]*"/g, '')
      // To a tenth of a pixel, which nobody sees: a page holds its drawing in several sizes.
      .replaceAll(LENGTHS, (attribute) =>
        attribute.replaceAll(/\d+\.\d{2,}/g, (length) => String(Number(Number(length).toFixed(1)))),
      )
  )
}
