import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SourcesView } from '#views/sources/SourcesView.tsx'
import { madeUp, real } from '../../support/packages.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { sectionOf } from './sectionOf.ts'

afterEach(() => vi.unstubAllGlobals())

async function observations() {
  return within(await sectionOf('All observations'))
}

describe('the page of sources', () => {
  it('lists every observation, and searches with or without accents', async () => {
    renderApp(<SourcesView />, real)
    const all = await observations()
    expect(await all.findByText(/^2,2\d\d of 2,2\d\d rows/)).toBeInTheDocument()

    await userEvent.type(all.getByRole('searchbox', { name: 'Search all words' }), 'dried milk')
    expect(await all.findByText(/^\d of 2,2\d\d rows/)).toBeInTheDocument()
    expect(all.getAllByRole('row')[1]).toHaveTextContent(/Dried milk.*not reported/)
  })

  it('filters by status and sorts by value', async () => {
    renderApp(<SourcesView />, real)
    const all = await observations()
    await userEvent.selectOptions(all.getByRole('combobox', { name: 'Status' }), 'preliminary')
    await userEvent.selectOptions(all.getByRole('combobox', { name: 'Kind' }), 'part')
    await userEvent.click(all.getByRole('button', { name: /^Value/ }))

    const values = all
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getAllByRole('cell')[1]?.textContent ?? '')
    expect(values.length).toBeGreaterThan(2)
    expect(values[0]).toMatch(/\$66/)
  })

  it('says so when nothing matches', async () => {
    renderApp(<SourcesView />, madeUp)
    const all = await observations()
    await userEvent.type(all.getByRole('searchbox'), 'zzzz')
    expect(await all.findByText(/Nothing matches/)).toBeInTheDocument()
  })

  it('opens the source of a value', async () => {
    renderApp(<SourcesView />, madeUp)
    const all = await observations()
    const [first] = all.getAllByRole('button', { name: /^Who says so/ })
    if (first) await userEvent.click(first)
    expect(await screen.findByRole('dialog', { name: 'Who says so?' })).toBeInTheDocument()
  })

  it('prints the method from the model’s own equations', async () => {
    renderApp(<SourcesView />, madeUp)
    const method = await sectionOf('Method')
    expect(within(method).getByRole('heading', { name: 'Growth' })).toBeInTheDocument()
    expect(method).toHaveTextContent('growth = after / before − 1')
    expect(method).not.toHaveTextContent('##')
  })
})
