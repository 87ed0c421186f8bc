import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { announcer } from '#ui/announcer.ts'
import { SourcesView } from '#views/sources/SourcesView.tsx'
import { madeUp, real } from '../../support/packages.ts'
import { renderApp, serve } from '../../support/renderApp.tsx'
import { sectionOf } from './sectionOf.ts'

afterEach(() => vi.unstubAllGlobals())

async function section(name: string) {
  return within(await sectionOf(name))
}

describe('the claims', () => {
  it('are listed with every rival and its publications', async () => {
    renderApp(<SourcesView />, madeUp)
    const region = await screen.findByRole('region', { name: 'Claims and their rivals' })
    const claims = within(region)
    for (const { statement, rivals } of madeUp.pair.claims) {
      expect(region).toHaveTextContent(statement)
      for (const rival of rivals) expect(region).toHaveTextContent(rival.statement)
    }
    await waitFor(() =>
      expect(claims.getAllByRole('link', { name: /Invented yearbook/ })[0]).toHaveAttribute(
        'href',
        'https://example.org/yearbook',
      ),
    )
  })

  it('take a rival as the base and announce the result', async () => {
    const { address } = renderApp(<SourcesView />, madeUp)
    const claims = await section('Claims and their rivals')
    await userEvent.click(claims.getByRole('button', { name: 'Start from this figure' }))

    expect(address.location.search).toBe('?start=1.1')
    await waitFor(() => expect(announcer.getState().message).toMatch(/From \$1\.1\sbn/))
  })

  it('keep the focus when the pressed button disappears', async () => {
    const { address } = renderApp(<SourcesView />, real)
    const claims = await section('Claims and their rivals')
    const [take] = claims.getAllByRole('button', { name: 'Make this source the base' })
    if (take) await userEvent.click(take)

    expect(address.location.search).toMatch(/^\?source=/)
    expect(take).not.toBeInTheDocument()
    expect(document.activeElement).toHaveTextContent(real.pair.claims[0]?.statement ?? '?')
    expect(document.body).not.toHaveFocus()
  })
})

describe('the page of sources', () => {
  it('links to its sections without changing the address', async () => {
    const { address } = renderApp(<SourcesView />, madeUp, '/sources?growth=7')
    const contents = within(await screen.findByRole('navigation', { name: 'On this page' }))
    await userEvent.click(contents.getByRole('link', { name: 'Bibliography' }))
    expect(screen.getByRole('region', { name: 'Bibliography' })).toHaveFocus()
    expect(address.location.href).toBe('/sources?growth=7')
  })

  it('says that informal trade is in none of the figures, and how to read the mirror ratio', async () => {
    renderApp(<SourcesView />, madeUp)
    const context = await section('Context and informal trade')
    expect(await context.findByText(/is in none of the figures/)).toBeInTheDocument()
    const mirror = await section('Do the two sides agree?')
    expect(mirror.getByText(/1 means that both agree/)).toBeInTheDocument()
  })

  it('lists every source with its reporter and its calendar', async () => {
    renderApp(<SourcesView />, madeUp)
    const [, row] = (await section('Statistical sources')).getAllByRole('row')
    const [source] = madeUp.pair.sources
    expect(row).toHaveTextContent(source?.name ?? '?')
    expect(row).toHaveTextContent('fiscal year from 1 April')
    expect(row).toHaveTextContent('2012/13 to 2024/25')
  })

  it('finds a publication by its title', async () => {
    renderApp(<SourcesView />, madeUp)
    const bibliography = await section('Bibliography')
    await userEvent.type(await bibliography.findByRole('searchbox'), 'background')
    expect(await bibliography.findByText('1 of 3 rows')).toBeInTheDocument()
    expect(bibliography.getByRole('link')).toHaveAttribute('href', 'https://example.org/almanac')
  })
})

describe('a file that fails to load', () => {
  it('does not affect the rest where it is the library, which a retry loads', async () => {
    renderApp(<SourcesView />, madeUp, '/', ['library.json'])
    expect(await screen.findByText('The bibliography could not be loaded')).toBeInTheDocument()
    const bibliography = await section('Bibliography')
    expect(bibliography.getByText(/This part did not load/)).toBeInTheDocument()
    expect((await section('All observations')).getAllByRole('row').length).toBeGreaterThan(20)

    serve(madeUp)
    await userEvent.click(within(screen.getByRole('alert')).getByRole('button'))
    expect(await bibliography.findByText('3 of 3 rows')).toBeInTheDocument()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('does not affect the rest where it is the chapters', async () => {
    renderApp(<SourcesView />, madeUp, '/', ['chapters.json'])
    expect(await screen.findByText('The HS chapters could not be loaded')).toBeInTheDocument()
    expect(await (await section('Bibliography')).findByText('3 of 3 rows')).toBeInTheDocument()
  })

  it('is reported in place of the page where it is the pair', async () => {
    renderApp(<SourcesView />, madeUp, '/', ['pair.json'])
    expect(await screen.findByRole('alert')).toHaveTextContent('The figures could not be loaded')
  })
})
