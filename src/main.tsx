import { startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { BUILT_SIMULATION, cacheBuiltSimulation } from '#analysis/simulation/builtSimulation.ts'
import { prefetchPair } from '#analysis/levers/prefetchPair.ts'
import { App } from '#app/App.tsx'
import { PAGES, pageOf } from '#app/pages.ts'
import { makeQueries } from '#app/queryClient.ts'
import { readOwnFilesWith } from '#datasets/ownPackage.ts'
import { isLang } from '#i18n/languages.ts'
import { textIn } from '#i18n/textIn.ts'
import { committedIn } from '#state/session/address.ts'
import { isDataFragment } from '#state/session/dataFragment.ts'
import { createBrowserAddress } from '#state/session/browserAddress.ts'
import { oneClickPerPress } from '#app/oneClickPerPress.ts'
import { keepFocus } from '#ui/keepFocus.ts'
import { LoadError } from '#ui/loading/lazyWithRetry.tsx'
import { followOtherTabs } from '#state/stored/settings.ts'
import '#ui/tokens.css'
import '#ui/base.css'

start(document.getElementById('root')).catch(showFailure)

/**
 * Renders the page once its code, texts and data are loaded; until then the prerendered one remains, so
 * that nothing flickers.
 */
async function start(root: HTMLElement | null): Promise<void> {
  if (!root) return

  readOwnFilesWith(async (path) => (await import('#datasets/own/ownStore.ts')).readKeptFile(path))
  const address = createBrowserAddress()
  const queries = makeQueries()
  const page = pageOf(address.location.pathname)
  const selection = committedIn(address)
  if (isDataFragment(location.hash)) await holdLinkedData(location.hash)
  const { lang = 'en' } = selection
  // Pages that show bands hold those of the default scenario.
  const { textContent: simulation } = document.getElementById(BUILT_SIMULATION) ?? {}
  const [known] = await Promise.all([
    prefetchPair(queries, selection, Boolean(simulation)),
    textIn(isLang(lang) ? lang : 'en'),
    PAGES[page]?.preload(),
  ])
  if (known && simulation) cacheBuiltSimulation(known, simulation)
  addEventListener('hashchange', readFurtherData)
  followOtherTabs()
  oneClickPerPress()
  keepFocus()
  const app = createRoot(root, {
    onUncaughtError: showFailure,
    onRecoverableError: reportUnlessTold,
  })
  // In a transition, so that the page responds while it is rendered.
  startTransition(() => app.render(<App address={address} queries={queries} />))
}

/** Reads the data that a link carries, if they are sound, before the page asks for them. */
async function holdLinkedData(fragment: string): Promise<void> {
  const [{ readLinkedData }, { holdPackage }] = await Promise.all([
    import('#imports/archives/linkData.ts'),
    import('#datasets/own/ownStore.ts'),
  ])
  const own = readLinkedData(fragment)
  if (own) await holdPackage(own)
}

/** Starts afresh where another fragment with data was put into the address, which loads no page by itself. */
function readFurtherData(): void {
  if (isDataFragment(location.hash)) location.reload()
}

/**
 * React renders at once what failed in slices, and reports that. Of code that did not come, the page
 * tells by itself.
 */
function reportUnlessTold(error: unknown): void {
  if (error instanceof Error && error.cause instanceof LoadError) return
  reportError(error)
}

/** Lets the prerendered page, or index.html where it is gone, say that the app could not be loaded. */
function showFailure(error: unknown): void {
  document.documentElement.dataset['view'] = 'failed'
  reportError(error)
}
