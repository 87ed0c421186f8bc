import { createMemoryHistory } from '@tanstack/history'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { vi } from 'vitest'
import { TextContext } from '#i18n/useText.ts'
import { AddressContext } from '#state/session/address.ts'
import type { PairFiles } from '#files/bundle/pairFiles.ts'
import { reference, text } from './packages.ts'

/** Renders a page at an address, with the figures of a pair served as the app fetches them. */
export function renderApp(
  page: ReactElement,
  files: PairFiles,
  link = '/',
  broken: readonly string[] = [],
) {
  const address = createMemoryHistory({ initialEntries: [link] })
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  serve(files, broken)
  render(
    <AddressContext value={address}>
      <QueryClientProvider client={client}>
        <TextContext value={text}>{page}</TextContext>
      </QueryClientProvider>
    </AddressContext>,
  )
  return { address }
}

/** Answers requests for the files of a pair; `broken` ones with a 500, other vintages with a 404. */
export function serve({ pair, chapters, library }: PairFiles, broken: readonly string[] = []) {
  const { id, name, vintage } = pair
  const paths = {
    pair: `${vintage}/pair.json`,
    chapters: `${vintage}/chapters.json`,
    library: `${vintage}/library.json`,
  }
  const contents: Readonly<Record<string, unknown>> = {
    'manifest.json': {
      vintage,
      reference: `${vintage}/reference.json`,
      pairs: [{ id, name, files: paths }],
    },
    'pair.json': pair,
    'chapters.json': chapters,
    'library.json': library,
    'reference.json': reference,
  }
  vi.stubGlobal('fetch', (path: string) => {
    const file = path.slice(path.lastIndexOf('/') + 1)
    if (broken.includes(file)) return Promise.resolve(new Response('', { status: 500 }))
    if (file !== 'manifest.json' && !path.endsWith(`/${vintage}/${file}`)) {
      return Promise.resolve(new Response('', { status: 404 }))
    }
    return Promise.resolve(Response.json(contents[file]))
  })
}
