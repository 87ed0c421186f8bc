import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addPage, createBriefing, restoreBriefing } from '#state/briefings/briefingActions.ts'
import { TextContext } from '#i18n/useText.ts'
import { PageBoundary } from '#views/brief/PageBoundary.tsx'
import { BriefView } from '#views/brief/BriefView.tsx'
import { madeUp, real, text } from '../../support/packages.ts'
import { renderApp, serve } from '../../support/renderApp.tsx'
import { forgetBriefings, LINK, open, PAIR, pages, printed, VINTAGE } from './openBrief.tsx'

const REAL_LINK = `pair=${real.pair.id}&vintage=${real.pair.vintage}`

beforeEach(forgetBriefings)
afterEach(() => vi.unstubAllGlobals())

describe('the paragraph', () => {
  it('is proposed with numbers that say where they come from, and can be taken over', async () => {
    addPage({ figure: 'path', link: `${REAL_LINK}&growth=20` })
    await open('/brief', [], real)
    const article = await printed()
    const total = within(article).getByText('$19.4 bn', { selector: 'span' })
    expect(total).toHaveAttribute(
      'title',
      expect.stringMatching(/^Both flows, 2034\/35 .+ table “Trade/),
    )

    await userEvent.click(screen.getByText('Words'))
    await userEvent.click(screen.getByRole('button', { name: 'Edit' }))
    const field = screen.getByRole('textbox', { name: 'Paragraph on “Where does this lead?”' })
    expect(field).toHaveDisplayValue(/\{\{2034 · total\}\}/)
    await userEvent.clear(field)
    await userEvent.paste('In 2028 **{{2028 · total}}**; in 1850 {{1850 · total}}.')
    expect(article).toHaveTextContent(
      'In 2028 $6.49 bn; in 1850 [to be researched: Both flows, 1850].',
    )

    await userEvent.click(screen.getByRole('button', { name: 'Back to the proposal' }))
    expect(pages()[0]?.paragraph).toBeNull()
    expect(article).toHaveTextContent('In the last year counted')
  })

  it('keeps what was typed open to typing when it becomes empty', async () => {
    addPage({ figure: 'path', link: LINK })
    await open()
    await printed()
    await userEvent.click(screen.getByText('Words'))
    const note = screen.getByRole('textbox', { name: 'Your note on “Where does this lead?”' })
    await userEvent.type(note, 'A')
    await userEvent.clear(note)
    expect(note).toBeVisible()
    await userEvent.type(note, 'B')
    expect(pages()[0]?.note).toBe('B')
  })
})

describe('a page that fails', () => {
  it('can be downloaded and removed', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    const saved = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:')
    const { id, pages: added } = addPage({ figure: 'flows', link: LINK })
    addPage({ figure: 'path', link: LINK })
    const [page] = added
    if (!page) throw new Error('There is no page to fail.')
    render(
      <TextContext value={text}>
        <PageBoundary briefing={id} page={page}>
          <Failing />
        </PageBoundary>
      </TextContext>,
    )
    const alert = screen.getByRole('alert')
    await userEvent.click(within(alert).getByRole('button', { name: 'Download it as it is' }))
    const file = saved.mock.calls[0]?.[0]
    expect(file instanceof Blob && JSON.parse(await file.text())).toEqual(page)
    await userEvent.click(within(alert).getByRole('button', { name: 'Remove this page' }))
    expect(pages().map(({ figure }) => figure)).toEqual(['path'])
  })
})

function Failing(): never {
  throw new Error('It cannot be read.')
}

describe('a text', () => {
  it('says so when it is as long as it may be', async () => {
    createBriefing('a'.repeat(199))
    await open()
    const title = await screen.findByRole('textbox', { name: 'Title' })
    await userEvent.type(title, 'bc')
    expect(title).toHaveDisplayValue(`${'a'.repeat(199)}b`)
    expect(title).toHaveAccessibleDescription('The field is full: it takes 200 characters.')
  })
})

describe('the sources', () => {
  it('are numbered once for all figures, and each figure leads to its own', async () => {
    for (const figure of ['path', 'flows', 'path']) addPage({ figure, link: LINK })
    await open()
    const article = await printed()
    const list = await within(article).findAllByRole('list')
    const sources = within(list.at(-1) ?? article).getAllByRole('listitem')
    expect(new Set(sources.map(({ textContent }) => textContent)).size).toBe(sources.length)

    const [first, , third] = within(article).getAllByText(/^Source: /)
    expect(first?.textContent).toBe(third?.textContent)
    const [number] = within(first ?? article).getAllByRole('link', { name: /^Sources? 1/ })
    await userEvent.click(number ?? article)
    expect(sources[0]).toHaveFocus()
  })

  it('that fail to load are requested again, and the figures stay', async () => {
    addPage({ figure: 'path', link: LINK })
    await open('/brief', ['library.json'])
    const article = await printed()
    expect(await within(article).findByText(/publications could not be loaded/)).toBeVisible()
    serve(madeUp)
    await userEvent.click(within(article).getByRole('button', { name: 'Try again' }))
    expect(await within(article).findByRole('link', { name: /^Sources? 1/ })).toBeVisible()
  })
})

describe('a figure that cannot be shown', () => {
  it('says so on its own, keeps the words beside it, and leaves the others be', async () => {
    const page = { paragraph: null, note: 'Kept words.' }
    restoreBriefing({
      ...createBriefing('Mixed'),
      id: 'mixed',
      pages: [
        { ...page, id: '1', figure: 'path', link: LINK },
        { ...page, id: '2', figure: 'crystal-ball', link: LINK },
        { ...page, id: '3', figure: 'path', link: 'pair=elsewhere&vintage=2026-11-24' },
        { ...page, id: '4', figure: 'path', link: `pair=${PAIR}&vintage=2020-01-01` },
        { ...page, id: '5', figure: 'flows', link: `${LINK}&growth=fast&shock=2026:-15:2~soon` },
        { ...page, id: '6', figure: 'record', link: '%%%&&&=<script>' },
      ],
    })
    await open()
    const article = await printed()
    expect(await screen.findByText(/asks for a figure called “crystal-ball”/)).toBeVisible()
    expect(screen.getByText(/shows the pair “elsewhere”/)).toBeVisible()
    expect(await screen.findByText(/made with the figures of 1 Jan 2020/)).toBeVisible()
    expect(screen.getByText(/^“growth=fast” .* its default is shown instead\.$/)).toBeVisible()
    expect(screen.getByText(/^“soon” is left out of “shock”/)).toBeVisible()
    expect(within(article).getAllByText('Kept words.')).toHaveLength(6)
    expect(within(article).getAllByText(/^Source: /)).toHaveLength(3)

    await userEvent.click(screen.getByRole('button', { name: 'Show the newer ones' }))
    expect(pages()[3]?.link).toBe(LINK)
    expect(await within(article).findAllByText(/^Source: /)).toHaveLength(4)
  })

  it('because its file did not come is asked for again', async () => {
    addPage({ figure: 'path', link: LINK })
    await open('/brief', ['pair.json'])
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be loaded')
    serve(madeUp)
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await printed()).toBeVisible()
  })
})

describe('newer equations', () => {
  it('are named on a page made with older ones, until the reader keeps their numbers', async () => {
    addPage({ figure: 'path', link: `pair=${PAIR}&vintage=${VINTAGE}&model=2` })
    await act(async () => {
      renderApp(<BriefView />, madeUp)
    })
    expect(await screen.findByText(/equations have changed since/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Keep these numbers' }))
    expect(pages()[0]?.link).toBe(LINK)
    expect(screen.queryByText(/equations have changed since/)).not.toBeInTheDocument()
  })
})

describe('newer figures', () => {
  it('are offered, and taken only when the reader says so', async () => {
    addPage({ figure: 'path', link: `pair=${PAIR}&vintage=2020-01-01` })
    await act(async () => {
      renderApp(<BriefView />, madeUp)
      const { fetch } = globalThis
      vi.stubGlobal('fetch', (path: string) =>
        path.endsWith('2020-01-01/pair.json')
          ? Promise.resolve(Response.json({ ...madeUp.pair, vintage: '2020-01-01' }))
          : fetch(path),
      )
    })
    const article = await printed()
    expect(article).toHaveTextContent('Figures of 1 Jan 2020')

    await userEvent.click(screen.getByRole('button', { name: 'Show the newer ones' }))
    expect(pages()[0]?.link).toBe(LINK)
    expect(screen.queryByRole('button', { name: 'Show the newer ones' })).not.toBeInTheDocument()
    expect(article).toHaveTextContent(`Figures of ${text.date(VINTAGE)}`)
  })
})
