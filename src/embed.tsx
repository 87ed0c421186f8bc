import { createMemoryHistory } from '@tanstack/history'
import { startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { EmbedApp, type EmbedAppProps } from '#app/embed/EmbedApp.tsx'
import { joinBus } from '#app/embed/embedBus.ts'
import { reportHeight } from '#app/embed/embedHeight.ts'
import { isOwnPair } from '#datasets/ownPackage.ts'
import { makeQueries } from '#app/queryClient.ts'
import { textIn } from '#i18n/textIn.ts'
import { BUILT_SIMULATION, cacheBuiltSimulation } from '#analysis/simulation/builtSimulation.ts'
import { prefetchPair } from '#analysis/levers/prefetchPair.ts'
import { usesReference } from '#analysis/figureNeeds.ts'
import { CATALOGUE, isFigureId, type FigureId } from '#figures/catalogue.ts'
import { MAKER_LOADERS } from '#figures/makerLoaders.ts'
import { isLang } from '#i18n/languages.ts'
import { readEmbed } from '#state/link/embedOptions.ts'
import { readLink } from '#state/link/link.ts'
import '#ui/tokens.css'
import '#ui/base.css'

start(document)

/** Renders the figure that the address names, and connects it to the host page. */
function start({ documentElement: html }: Document): void {
  const content = document.getElementById('embed')
  if (!content) return

  const figure = figureIn(location.pathname)
  const host = window.parent === window ? null : window.parent
  // Before anything else: some hosts send their only message as soon as the frame has loaded, before this
  // script has: `beforeFirstPaint.js` has kept it.
  if (host) reportHeight(content, figure, host)
  dispatchEvent(new Event('corridor.listening'))
  show(content, figure, host).catch(() => {
    // The texts or the figure's code failed to load, so the page can only show the message that it contains from the build.
    html.dataset['view'] = 'failed'
  })
}

/** Returns the figure named in a path: `path` for `/corridor/embed/path/`; empty without any. */
function figureIn(path: string): string {
  const relativePath = path.slice(import.meta.env.BASE_URL.length)
  return /^embed\/([a-z-]+)/.exec(relativePath)?.[1] ?? ''
}

/**
 * Renders the embed once text and data are cached; until then the prerendered view remains, so that
 * nothing flickers. Failed data requests are shown by the figure.
 */
async function show(root: HTMLElement, figure: string, host: Window | null): Promise<void> {
  const { options, link } = readEmbed(location.search)
  const { selection } = readLink(link)
  const { lang: asked } = selection
  const lang = asked !== undefined && isLang(asked) ? asked : 'en'
  const queries = makeQueries()
  const app = createRoot(root)
  let OwnWays: EmbedAppProps['OwnWays']
  if (selection.pair !== undefined && isOwnPair(selection.pair)) {
    const { receiveOwnData } = await import('#app/embed/ownData.tsx')
    OwnWays = await receiveOwnData({ pair: selection.pair, host, app, text: await textIn(lang) })
  }
  const wantsReference = isFigureId(figure) && usesReference(CATALOGUE[figure].needs)
  const data = prefetchPair(queries, selection, wantsReference)
  const [text, known, shown] = await Promise.all([
    textIn(lang),
    data,
    isFigureId(figure) ? withMaker(figure) : null,
  ])
  const { textContent: simulation } = document.getElementById(BUILT_SIMULATION) ?? {}
  if (known && simulation) cacheBuiltSimulation(known, simulation)
  const { documentElement: html } = document
  html.lang = lang
  html.dir = text.direction

  const address = createMemoryHistory({ initialEntries: [`/?${link}`] })
  // In slices, so that a page of many embeds responds while they are rendered.
  startTransition(() =>
    app.render(<EmbedApp {...{ options, text, address, queries, OwnWays }} figure={shown} />),
  )
  if (host && options.bus !== null) joinBus({ bus: options.bus, address, queries, host })
}

async function withMaker(id: FigureId) {
  return { id, make: await MAKER_LOADERS[id]() }
}
