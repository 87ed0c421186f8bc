import 'fake-indexeddb/auto'
import { createMemoryHistory } from '@tanstack/history'
import { QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { flushSync } from 'react-dom'
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { pageOf, pathOf } from '#app/pages.ts'
import { makeQueries } from '#app/queryClient.ts'
import { Shell } from '#app/Shell.tsx'
import * as store from '#datasets/own/ownStore.ts'
import { readOwnFilesWith } from '#datasets/ownPackage.ts'
import { AddressContext } from '#state/session/address.ts'
import { settings } from '#state/stored/settings.ts'
import { storageErrors } from '#state/stored/storageErrors.ts'
import { madeUp } from '../support/packages.ts'
import { serve } from '../support/renderApp.tsx'

async function open(link: string) {
  const address = createMemoryHistory({ initialEntries: [link] })
  serve(madeUp)
  const app = (
    <AddressContext value={address}>
      <QueryClientProvider client={makeQueries()}>
        <Shell />
      </QueryClientProvider>
    </AddressContext>
  )
  // Messages are loaded first: an async act() waits for suspended components.
  await act(async () => void render(app))
  return address
}

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
  storageErrors.setState({}, true)
})
afterEach(() => vi.unstubAllGlobals())

describe('the pages', () => {
  test.each([
    ['/', '/'],
    ['/sources', '/sources'],
    ['/sources/', '/sources'],
    ['/sources/index.html', '/sources'],
    ['/nowhere', '/nowhere'],
  ])('of the path %s is %s', (path, page) => {
    expect(pageOf(path)).toBe(page)
  })

  it('have a path to link to', () => {
    expect(pathOf('/sources')).toBe('/sources')
  })

  it('keep the scenario on navigation, and move the focus to the content', async () => {
    const address = await open('/?growth=7')
    await userEvent.click(await screen.findByRole('link', { name: 'Sources' }))
    expect(address.location.href).toBe('/sources?growth=7')
    expect(
      await screen.findByRole('heading', { name: /trade: who counted what$/ }),
    ).toBeInTheDocument()
    expect(screen.getByRole('main')).toHaveFocus()
  })

  it('are rendered apart from the change of the address, in a render that can pause', async () => {
    const address = await open('/nowhere')
    const before = await screen.findByText('There is no such page')
    const link = screen.getByRole('link', { name: 'Your data' })
    act(() => {
      flushSync(() => address.push('/data'))
      expect(link).toHaveAttribute('aria-current', 'page')
      expect(before).toBeInTheDocument()
    })
    expect(await screen.findByRole('heading', { name: 'Your data' })).toBeInTheDocument()
    expect(before).not.toBeInTheDocument()
  })

  it('that do not exist show an error with a link to the dashboard', async () => {
    await open('/nowhere')
    const heading = await screen.findByRole('heading', { level: 1 })
    expect(heading).toHaveTextContent('There is no such page')
    expect(screen.getByRole('link', { name: 'Go to the dashboard' })).toHaveAttribute('href', '/')
  })
})

describe('the shell', () => {
  it('names every part of the link that it could not use, until dismissed', async () => {
    await open('/?growth=fast&grwoth=5')
    expect(await screen.findByText(/“growth=fast” is not in a form/)).toBeInTheDocument()
    expect(screen.getByText(/“grwoth” is not a part of a link/)).toBeInTheDocument()

    await userEvent.click(screen.getByRole('button', { name: /Dismiss/ }))
    expect(screen.queryByText(/“grwoth”/)).not.toBeInTheDocument()
  })

  it('sets language, direction and theme of the document', async () => {
    await open('/?lang=qps&theme=dark')
    await waitFor(() => expect(document.documentElement).toHaveAttribute('dir', 'rtl'))
    expect(document.documentElement).toHaveAttribute('lang', 'qps')
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark')
  })

  it('explains the consequence of a storage error', async () => {
    await open('/')
    await screen.findByRole('main')
    act(() => storageErrors.setState({ one: 'blocked', other: 'blocked' }))
    expect(screen.getByRole('alert')).toHaveTextContent(/What you save lasts until the tab/)

    act(() => storageErrors.setState({ one: 'unreadable', other: 'unreadable' }))
    expect(screen.getByRole('alert')).toHaveTextContent('one-unreadable and other-unreadable')

    await userEvent.click(screen.getByRole('button', { name: /^Dismiss “Part of what you saved/ }))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('lets the reader choose a theme, which replaces that of the link', async () => {
    const address = await open('/?theme=dark')
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Colours' }), 'light')
    expect(address.location.search).toBe('')
    expect(document.documentElement).toHaveAttribute('data-theme', 'light')
  })
})

describe('pairs of the reader’s own', () => {
  const own = { ...madeUp, pair: { ...madeUp.pair, id: 'own-abc-xyz', name: 'My pair' } }

  beforeEach(async () => {
    readOwnFilesWith(store.readKeptFile)
    await store.keepPackage(own)
    return () => store.removePackage(own.pair.id)
  })

  it('are listed in the header, opened without the scenario, and remembered', async () => {
    const address = await open('/brief?growth=7&theme=dark')
    await userEvent.click(await screen.findByRole('button', { name: madeUp.pair.name }))
    await userEvent.click(await screen.findByRole('link', { name: 'My pair' }))
    expect(address.location.href).toBe('/brief?pair=own-abc-xyz&theme=dark')
    expect(await screen.findByRole('button', { name: 'My pair' })).toBeInTheDocument()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(settings.getState().pair).toBe('own-abc-xyz')

    await userEvent.click(screen.getByRole('button', { name: 'My pair' }))
    await userEvent.click(await screen.findByRole('link', { name: madeUp.pair.name }))
    expect(address.location.href).toBe('/brief?theme=dark')
    expect(settings.getState().pair).toBeUndefined()
  })

  test.each(['/', '/compare', '/sources'])(
    'that are not here are said, and %s applies nothing of their link to another pair',
    async (page) => {
      const link = `${page}?pair=own-fra-deu&own=total:2024:gregorian:150:claimed:Ministry&source=own-ministry&growth=7&name=Mine`
      document.title = ''
      const address = await open(link)
      expect(
        await screen.findByText('This browser does not have the data of this link'),
      ).toBeInTheDocument()
      expect(screen.getByText(/“own-fra-deu” is somebody’s own data/)).toBeInTheDocument()
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('own-fra-deu trade: ')
      expect(screen.getByRole('contentinfo')).not.toHaveTextContent('Figures of')
      expect(document.querySelector('figure')).toBeNull()
      expect(document.title).toMatch(/^Mine.*own-fra-deu trade/)
      expect(address.location.href).toBe(link)

      await userEvent.click(await screen.findByRole('link', { name: madeUp.pair.name }))
      expect(address.location.href).toBe(page)
      expect(await screen.findByRole('heading', { level: 1 })).toBeInTheDocument()
    },
  )

  it('open as the link says that was waiting for them, others without its scenario', async () => {
    await store.keepPackage({ ...own, pair: { ...own.pair, id: 'own-fra-deu', name: 'Other' } })
    await open('/data?pair=own-abc-xyz&growth=7&theme=dark')
    const hrefOf = async (name: string) =>
      (await screen.findByRole('link', { name })).getAttribute('href')
    expect(await hrefOf('My pair')).toBe('/?pair=own-abc-xyz&growth=7&theme=dark')
    expect(await hrefOf('Other')).toBe('/?pair=own-fra-deu&theme=dark')
    await store.removePackage('own-fra-deu')
  })
})

describe('a pair that nobody has', () => {
  const UNKNOWN = 'There are no figures for the pair “atlantis-lemuria” here'

  test.each(['/', '/compare', '/sources', '/brief', '/data'])(
    'is named on %s, which shows no other one under its link',
    async (page) => {
      const link = `${page}?pair=atlantis-lemuria&source=customs&growth=7&shock=2020&name=Mine`
      document.title = ''
      const address = await open(link)
      expect(await screen.findByText(UNKNOWN)).toBeInTheDocument()
      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
      expect(document.querySelector('figure')).toBeNull()
      expect(screen.queryByText('Everything else in the link is shown as it says.')).toBeNull()
      expect(screen.getByRole('contentinfo')).not.toHaveTextContent('Figures of')
      expect(document.title).toMatch(/^Mine.*atlantis-lemuria/)
      expect(address.location.href).toBe(link)
      expect(screen.getByRole('link', { name: 'Dashboard' })).toHaveAttribute(
        'href',
        '/?pair=atlantis-lemuria&source=customs&growth=7&name=Mine',
      )
    },
  )

  test.each(['/', '/compare', '/sources'])('leads from %s to those there are', async (page) => {
    const address = await open(`${page}?pair=atlantis-lemuria&growth=7&theme=dark`)
    expect(await screen.findByRole('link', { name: 'Add a pair from a file' })).toHaveAttribute(
      'href',
      '/data?pair=atlantis-lemuria&growth=7&theme=dark',
    )
    await userEvent.click(screen.getByRole('link', { name: madeUp.pair.name }))
    expect(address.location.href).toBe(`${page}?theme=dark`)
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(madeUp.pair.name)
    expect(screen.queryByText(UNKNOWN)).toBeNull()
  })

  test.each([
    ['Atlantis & Lemuria', 'Atlantis & Lemuria'],
    [`${'x'.repeat(60)}Y`, `${'x'.repeat(60)}…`],
  ])('may have any name: %s', async (pair, named) => {
    await open(`/?pair=${encodeURIComponent(pair)}&growth=7`)
    expect(
      await screen.findByText(`There are no figures for the pair “${named}” here`),
    ).toBeInTheDocument()
    expect(document.querySelector('figure')).toBeNull()
  })
})

describe('every page', () => {
  test.each([
    ['/', 'where it stands, where it could lead'],
    ['/compare', 'scenarios side by side'],
    ['/sources', 'who says so'],
    ['/brief', 'briefings of your own'],
  ])('%s names pair and page in the title of its document', async (link, what) => {
    document.title = ''
    await open(link)
    await waitFor(() =>
      expect(document.title).toBe(`${madeUp.pair.name} trade: ${what} · Corridor`),
    )
  })

  it('names the scenario in the title of its document, on the dashboard and beside its changes', async () => {
    await open('/?growth=7&name=Slow+border')
    await waitFor(() =>
      expect(document.title).toBe(
        `Slow border · ${madeUp.pair.name} trade: where it stands, where it could lead · Corridor`,
      ),
    )
    expect(await screen.findByRole('heading', { name: 'Scenario: Slow border' })).toBeVisible()
    expect(screen.getAllByText('Slow border')).toHaveLength(2)
  })

  it('lists the keyboard shortcuts on “?”, but not while something is typed', async () => {
    await open('/?growth=7')
    const shortcuts = () => screen.queryByRole('dialog', { name: 'Keyboard shortcuts' })
    const field = await screen.findByRole('textbox', { name: 'Growth in percent a year' })
    await userEvent.type(field, '?')
    expect(shortcuts()).toBeNull()
    field.blur()
    await userEvent.keyboard('?')
    await waitFor(() => expect(shortcuts()).toBeInTheDocument())
    expect(shortcuts()).toHaveTextContent('Ctrl+Z')
    await userEvent.keyboard('{Escape}')
    expect(shortcuts()).toBeNull()
  })

  it('explains the words of its figures', async () => {
    await open('/')
    const [word] = await screen.findAllByRole('button', { name: 'derived' })
    if (!word) throw new Error('no word')
    await userEvent.click(word)
    const glossary = screen.getByRole('dialog', { name: 'What words mean here' })
    expect(glossary.querySelector('dd')).toHaveTextContent(
      'worked out from published figures by the formula given',
    )
  })
})
