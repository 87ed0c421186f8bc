import { createMemoryHistory } from '@tanstack/history'
import { createRoot } from 'react-dom/client'
import { EmbedApp } from '#app/EmbedApp.tsx'
import { makeQueries } from '#app/queries.ts'
import { textIn } from '#app/textIn.ts'
import { manifestQuery, pairQuery } from '#datasets/queries.ts'
import { entryOf } from '#datasets/usePair.ts'
import { isLang } from '#i18n/languages.ts'
import { readEmbed } from '#state/embedOptions.ts'
import { readLink } from '#state/link.ts'
import type { Selection } from '#state/selection.ts'
import '#ui/tokens.css'
import '#ui/base.css'

void show()

/**
 * Draws the figure that the address names. What the build drew stays in place until the words and
 * figures are there, so that nothing blinks; what fails to come is told by the figure itself.
 */
async function show(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) return

  const [, figure = ''] = /\/embed\/([a-z-]+)/.exec(location.pathname) ?? []
  const { options, link } = readEmbed(location.search)
  const { selection } = readLink(link)
  const { lang: asked, theme } = selection
  const lang = asked !== undefined && isLang(asked) ? asked : 'en'
  const queries = makeQueries()
  const [text] = await Promise.all([textIn(lang), warm(queries, selection)])
  const { documentElement: html } = document
  html.lang = lang
  html.dir = text.direction
  if (theme) html.dataset['theme'] = theme

  const address = createMemoryHistory({ initialEntries: [`/?${link}`] })
  createRoot(root).render(<EmbedApp {...{ figure, options, text, address, queries }} />)
}

/** Fetches what every figure needs; a failure is met again, and told, when the figure asks for it. */
async function warm(
  queries: ReturnType<typeof makeQueries>,
  { pair, vintage }: Selection,
): Promise<void> {
  try {
    const { pairs } = await queries.fetchQuery({ ...manifestQuery(), retry: false })
    const entry = pairs.find(({ id }) => id === pair) ?? pairs[0]
    if (!entry) return
    const wanted = vintage === undefined ? entry : entryOf(entry, vintage)
    await queries.fetchQuery({ ...pairQuery(wanted), retry: false })
  } catch {
    // Told by the figure: the query keeps the error.
  }
}
