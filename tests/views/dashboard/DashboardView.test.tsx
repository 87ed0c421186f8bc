import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { clearDraft } from '#state/session/draft.ts'
import { DashboardView } from '#views/dashboard/DashboardView.tsx'
import { madeUp, real, text } from '../../support/packages.ts'
import { renderApp, serve } from '../../support/renderApp.tsx'

beforeEach(() => {
  clearDraft()
})
afterEach(() => vi.unstubAllGlobals())

/** The sentence with the values of its input fields. */
async function sentence(): Promise<string> {
  await screen.findByRole('heading', { level: 1 })
  const paragraph = document.querySelector('[data-sentence]')
  return (paragraph ? textOf(paragraph) : '').replaceAll(/\s/g, ' ')
}

function textOf(node: Node): string {
  if (node instanceof HTMLInputElement) return node.value
  if (node.childNodes.length === 0) return node.textContent ?? ''
  return [...node.childNodes].map(textOf).join('')
}

describe('the dashboard', () => {
  it('opens with the claims and the sentence of the shipped pair', async () => {
    renderApp(<DashboardView />, real)
    expect(await sentence()).toBe(
      'From $3.13 bn in 2024/25 (1403), growing 13.6% a year, trade reaches $10 bn in 2034/35 (1413).',
    )
    for (const claim of ['$3.13 bn', '+13.6%', '−15%', '$10 bn', '$3.43']) {
      expect(screen.getAllByText(claim).length).toBeGreaterThan(0)
    }
  })

  it('names its pair and the date of its figures', async () => {
    renderApp(<DashboardView />, real)
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: `${real.pair.name} trade: where it stands, where it could lead`,
      }),
    ).toBeInTheDocument()
    expect(screen.getByText(`figures of ${text.date(real.pair.vintage)}`)).toBeInTheDocument()
  })

  it('names on each claim who says so, and doubts only what most figures contradict', async () => {
    renderApp(<DashboardView />, real)
    const tile = (name: RegExp) => screen.getByRole('button', { name })
    expect(await screen.findByRole('button', { name: /^Total trade/ })).toHaveTextContent(
      "Iran's customs",
    )
    expect(tile(/^Growth in 2024\/25/)).toHaveTextContent(
      "+13.6%claimed · 2024/25 (1403)Iran's customs",
    )
    expect(tile(/^Change, early 2025/)).toHaveTextContent(
      'contested · 2025in 1 publicationmost figures say otherwise',
    )
    expect(tile(/^Iran’s exports per dollar of Pakistan’s/)).toHaveTextContent('$3.43')
    expect(screen.getAllByText('most figures say otherwise')).toHaveLength(1)
  })

  it('says which year’s growth the default is', async () => {
    renderApp(<DashboardView />, real)
    expect(await screen.findByText('Mark: 13.6%, as in 2024/25')).toBeInTheDocument()
    expect(
      await screen.findByRole('button', { name: 'Growth as in 2024/25: 13.6% a year' }),
    ).toBeInTheDocument()
  })

  it('names that growth under no other base', async () => {
    renderApp(<DashboardView />, real, '/?source=pakistan-commerce-calendar')
    expect(await screen.findByRole('slider', { name: /^Growth of both flows/ })).toBeInTheDocument()
    expect(screen.queryByText(/^Mark:/)).toBeNull()
  })

  it('says once, above the path, why there is no answer', async () => {
    renderApp(<DashboardView />, real, '/?growth=-15')
    await screen.findByRole('slider', { name: /^Growth of both flows/ })
    expect(screen.getAllByText(/never reaches/)).toHaveLength(1)
  })

  it('counts changes while a slider moves', async () => {
    const { address } = renderApp(<DashboardView />, real)
    const slider = await screen.findByRole('slider', { name: /^Growth of both flows/ })
    expect(screen.getByText('Nothing changed yet')).toBeInTheDocument()
    fireEvent.keyDown(slider, { key: 'ArrowRight' })
    expect(await screen.findByText('1 change')).toBeInTheDocument()
    expect(address.location.search).toBe('')
  })

  it('keeps the line that says what the sentence leaves out, while there is nothing to say', async () => {
    const { address } = renderApp(<DashboardView />, real, '/?shock=2026:-15:2')
    const line = await screen.findByText('That is with 1 shock.')
    await act(async () => address.push('/'))
    await waitFor(() => expect(line).toBeEmptyDOMElement())
    expect(line).toBeInTheDocument()
  })

  it('shows its figures in groups, in one order', async () => {
    renderApp(<DashboardView />, real)
    await screen.findByRole('figure', { name: 'Have such targets been met?' })
    const idsIn = (group: string) =>
      within(screen.getByRole('region', { name: group }))
        .queryAllByRole('figure')
        .map((figure) => figure.dataset['figure'])
    expect(idsIn('Today')).toEqual(['flows', 'mirror', 'products', 'record'])
    expect(idsIn('Ahead')).toEqual(['required'])
    await waitFor(() => expect(idsIn('How likely')).toEqual(['chance', 'base-rates', 'tornado']))
    for (const link of screen.getAllByRole('link')) {
      const id = link.getAttribute('href')?.slice(1) ?? ''
      expect(document.getElementById(id)).not.toBeNull()
    }
  })

  it('closes the steps on how to use it for good', async () => {
    renderApp(<DashboardView />, real)
    const steps = await screen.findByRole('region', { name: 'How to use this page' })
    expect(within(steps).getAllByRole('listitem')).toHaveLength(3)
    await userEvent.click(
      within(steps).getByRole('button', { name: 'Do not show these steps again' }),
    )
    expect(steps).not.toBeInTheDocument()
    cleanup()
    renderApp(<DashboardView />, real)
    await screen.findByRole('heading', { level: 1 })
    expect(screen.queryByRole('region', { name: 'How to use this page' })).toBeNull()
  })

  it.each([
    ['2019', '2019'],
    ['2021', null],
  ])('keeps the year %s for the other flow only if that has shares then', async (year, kept) => {
    const { address } = renderApp(<DashboardView />, real, `/?year=${year}`)
    const [choice] = await screen.findAllByRole('radio', { name: 'Pakistan to Iran' })
    if (!choice) throw new Error('no flow')
    await userEvent.click(choice)
    await waitFor(() => expect(address.location.search).toContain('flow=PAK-IRN'))
    expect(new URLSearchParams(address.location.search).get('year')).toBe(kept)
  })

  it('shows another pair without any text of the first', async () => {
    renderApp(<DashboardView />, madeUp)
    expect(await sentence()).toMatch(/growing 5% a year, trade reaches \$2 bn/)
    await screen.findByRole('figure', { name: 'Have such targets been met?' })
    expect(document.body.textContent).not.toMatch(/Iran|Pakistan|1403/)
  })

  it('updates sentence and link when a number is typed', async () => {
    const { address } = renderApp(<DashboardView />, real)
    const field = await screen.findByRole('textbox', {
      name: /^Growth of both flows.* as a number/,
    })
    await userEvent.clear(field)
    await userEvent.type(field, '26.4{Enter}')

    expect(await sentence()).toMatch(
      /growing 26.4% a year, trade reaches \$10 bn in 2029\/30 \(1408\)/,
    )
    expect(address.location.search).toBe('?growth=26.4')
    expect(screen.getByText('1 change')).toBeInTheDocument()
  })

  it('lists changes and resets them one at a time', async () => {
    const { address } = renderApp(<DashboardView />, real, '/?growth=7&shock=2026:-15:2')
    const list = await screen.findByRole('list', { name: 'What you changed' })
    expect(within(list).getByText('Growth 7% a year')).toBeInTheDocument()

    await userEvent.click(within(list).getByRole('button', { name: /Growth 7%/ }))
    expect(address.location.search).toBe('?shock=2026:-15:2')
    expect(screen.getByText('1 change')).toBeInTheDocument()
  })

  it('shows the sources, and can take a rival figure as the base', async () => {
    const { address } = renderApp(<DashboardView />, real)
    await userEvent.click(await screen.findByRole('button', { name: /^Total trade/ }))
    const dialog = await screen.findByRole('dialog', { name: 'Who says so?' })
    expect(within(dialog).getByText('Other figures for the same')).toBeInTheDocument()
    const itc = within(dialog).getByText(/ITC/).closest('li')
    if (!itc) throw new Error('ITC is no rival')

    await userEvent.click(within(itc).getByRole('button', { name: 'Make this source the base' }))
    expect(address.location.search).toBe('?source=itc')
    expect(await sentence()).toMatch(/From \$1.2 bn in 2024 by ITC Trade Map, .* in 2041/)
  })

  it('loads a preset and marks it as the current one', async () => {
    const { address } = renderApp(<DashboardView />, real)
    const flat = await screen.findByRole('button', { name: 'Flat: 0% a year, no shock' })
    await userEvent.click(flat)
    expect(address.location.search).toBe('?growth=0')
    expect(flat).toHaveAttribute('aria-current', 'true')
    expect(screen.getAllByText(/never reaches/).length).toBeGreaterThan(0)
  })

  it('names what has no effect here', async () => {
    renderApp(<DashboardView />, real, '/?source=nobody')
    expect(await screen.findByText(/no source “nobody”/)).toBeInTheDocument()
  })

  it('shows an error when the figures fail to load, and retries', async () => {
    renderApp(<DashboardView />, real, '/', ['pair.json'])
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('The server that keeps them answered with an error.')

    serve(real)
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }))
    expect(await sentence()).toMatch(/^From/)
  })
})
