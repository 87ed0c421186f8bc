import { MODEL_VERSION } from '#model/version.ts'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { constant } from '#ui/readonlyStore.ts'
import { choose } from '#analysis/choose.ts'
import type { FigureId } from '#figures/catalogue.ts'
import { FIGURES } from '#figures/figures.ts'
import { briefingStore } from '#state/briefings/briefingStore.ts'
import { readLink } from '#state/link/link.ts'
import { FigureMenu } from '#views/share/FigureMenu.tsx'
import { knownOf, real, text } from '../../support/packages.ts'
import { renderApp } from '../../support/renderApp.tsx'

const { pair } = real
const entry = {
  id: pair.id,
  name: pair.name,
  files: { pair: 'pair.json', chapters: 'chapters.json', library: 'library.json' },
}

/** Opens the menu of a figure at a link. */
async function open(figure: FigureId, link = '', broken: readonly string[] = []) {
  const user = userEvent.setup()
  const { selection } = readLink(link)
  const chosen = choose(pair, selection)
  const known = knownOf(real)
  const change = { drag: () => {}, commit: () => {}, undo: () => {}, redo: () => {} }
  const viewState = { pair, known, chosen, selection, live: constant(chosen.outcome), change }
  renderApp(
    <FigureMenu figure={FIGURES[figure](known, chosen, text)} {...{ viewState, entry }} />,
    real,
    `/?${link}`,
    broken,
  )
  await user.click(screen.getByRole('button', { name: /^Take it with you/ }))
  return { user, dialog: await screen.findByRole('dialog') }
}

/** What was handed to the browser as files. */
const saved: { name: string; file: Blob }[] = []

beforeEach(() => {
  saved.length = 0
  let last = new Blob()
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    last = file as Blob
    return 'blob:made'
  })
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {})
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, file: last })
  })
})

afterEach(() => vi.restoreAllMocks())

describe('the menu of a figure', () => {
  it('offers a chart to edit where there is one, and says where there is only a picture', async () => {
    const { dialog } = await open('path')
    expect(within(dialog).getByRole('button', { name: /^PowerPoint slide/ })).toHaveTextContent(
      'With a chart to edit there',
    )
  })

  it('hands out the table that is shown, or all data, and only offers what differs', async () => {
    const { user, dialog } = await open('path', 'growth=20&years=2023..2024')
    await user.click(within(dialog).getByRole('button', { name: /^Data/ }))
    await user.click(screen.getByRole('button', { name: 'Download CSV' }))
    await waitFor(() => expect(saved).toHaveLength(1))
    await user.click(screen.getByRole('radio', { name: /^All data, \d+ rows$/ }))
    await user.click(screen.getByRole('button', { name: 'Download CSV' }))
    await waitFor(() => expect(saved).toHaveLength(2))
    expect(saved.map(({ name }) => name)).toEqual([
      `iran-pakistan-path-${pair.vintage}.csv`,
      `iran-pakistan-path-all-${pair.vintage}.csv`,
    ])
    const [shown = '', all = ''] = await Promise.all(saved.map(({ file }) => file.text()))
    expect(all.split('\r\n').length).toBeGreaterThan(shown.split('\r\n').length)
    expect(shown).toContain('growth=20&years=2023..2024')
    expect(screen.getByRole('status')).toHaveTextContent('is handed to your browser')
  })

  it('offers no choice of rows where all are shown', async () => {
    const { user, dialog } = await open('record')
    await user.click(within(dialog).getByRole('button', { name: /^Data/ }))
    expect(screen.queryByRole('radio', { name: /^All data/ })).toBeNull()
    expect(screen.getByText(/^\d+ rows$/)).toBeInTheDocument()
  })

  it('copies the text, and shows it where the browser refuses', async () => {
    const { user, dialog } = await open('required', 'growth=20')
    const write = vi.spyOn(navigator.clipboard, 'writeText')
    await user.click(within(dialog).getByRole('button', { name: /^Copy as text/ }))
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Copied'))
    expect(write.mock.calls[0]?.[0]).toMatch(/^Reaching \$10/)

    write.mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    document.execCommand = () => false
    await user.click(within(dialog).getByRole('button', { name: /^Copy the link/ }))
    const field = await screen.findByRole('textbox')
    expect(field).toHaveFocus()
    expect(field).toHaveDisplayValue(/growth=20/)
  })

  it('adds the figure to a briefing, frozen as it is', async () => {
    const { user, dialog } = await open('mirror', 'flow=PAK-IRN')
    await user.click(within(dialog).getByRole('button', { name: /^Add to the briefing/ }))
    const pages = briefingStore.getState().briefings.flatMap((briefing) => briefing.pages)
    expect(pages.at(-1)).toMatchObject({
      figure: 'mirror',
      link: `pair=${pair.id}&flow=PAK-IRN&vintage=${pair.vintage}&model=${MODEL_VERSION}`,
    })
    expect(await screen.findByRole('link', { name: 'Open the briefing' })).toBeInTheDocument()
  })

  it('says what could not be had, and tries again when asked', async () => {
    const { user, dialog } = await open('path', '', ['library.json'])
    await user.click(within(dialog).getByRole('button', { name: /^Data/ }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Format' }), 'xlsx')
    await user.click(screen.getByRole('button', { name: 'Download Excel' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('The publications behind the figure')
    expect(saved).toEqual([])
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json(real.library)))
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(saved[0]?.name).toMatch(/\.xlsx$/)
  })

  it('leads back from a page to the entry that led there', async () => {
    const { user, dialog } = await open('products')
    await user.click(within(dialog).getByRole('button', { name: /^Reproduce/ }))
    expect(screen.getByText(/there are no formulas/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'All ways to take it' }))
    expect(screen.getByRole('button', { name: /^Reproduce/ })).toHaveFocus()
  })

  it('makes the code for an embed from what is chosen', async () => {
    const { user, dialog } = await open('path', 'growth=20')
    await user.click(within(dialog).getByRole('button', { name: /^Embed/ }))
    const code = () => screen.getByRole('textbox', { name: /^The snippet/ })
    expect(code()).toHaveDisplayValue(/embed\/path\/\?growth=20" title=/)
    await user.click(screen.getByRole('radio', { name: 'Dark' }))
    await user.click(screen.getByRole('radio', { name: 'Fixed' }))
    await user.click(screen.getByRole('checkbox', { name: 'With its own sliders' }))
    expect(code()).toHaveDisplayValue(/growth=20&amp;theme=dark&amp;controls=1/)
    expect(code()).not.toHaveDisplayValue(/<script/)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Numbers' }), 'pinned')
    expect(code()).toHaveDisplayValue(/vintage=[\d-]+&amp;theme=dark|theme=dark.*vintage=/)
    expect(screen.getByTitle('Preview in a column of 640 pixels')).toHaveAttribute(
      'src',
      expect.stringContaining('model='),
    )
  })
})
