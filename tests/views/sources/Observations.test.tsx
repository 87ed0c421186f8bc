import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SourcesView } from '#views/sources/SourcesView.tsx'
import { madeUp } from '../../support/packages.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { sectionOf } from './sectionOf.ts'

afterEach(() => vi.unstubAllGlobals())

async function openTable() {
  renderApp(<SourcesView />, madeUp)
  const section = within(await sectionOf('All observations'))
  // Weights are loaded with the library, chapters from a separate file.
  await section.findByText(new RegExp(`of ${COUNT} rows`))
  return section
}

type Table = Awaited<ReturnType<typeof openTable>>

const { pair, chapters, library } = madeUp
const COUNT =
  pair.observations.length +
  pair.categoryValues.length +
  pair.growthClaims.length +
  library.tonnage.length +
  chapters.rows.length

function firstColumn(table: Table, column: number): string[] {
  const [, ...rows] = table.getAllByRole('row')
  return rows.map((row) =>
    (within(row).getAllByRole('cell')[column]?.textContent ?? '').replaceAll('\u00a0', ' '),
  )
}

describe('the table of all observations', () => {
  it('finds a figure by its publisher, in any case and with any accents', async () => {
    const table = await openTable()
    await userEvent.type(table.getByRole('searchbox'), 'GÁZETTE claimed')
    expect(await table.findByText(`1 of ${COUNT} rows`)).toBeInTheDocument()
    expect(table.getAllByRole('row')[1]).toHaveTextContent(/\$1\.1 bn.*Rounded up by a newspaper/)
  })

  it('keeps the sort order when the filter changes', async () => {
    const table = await openTable()
    const value = table.getByRole('button', { name: 'Value' })
    await userEvent.click(value)
    await userEvent.click(value)
    await userEvent.selectOptions(table.getByRole('combobox', { name: 'Kind' }), 'part')

    expect(table.getByRole('columnheader', { name: 'Value' })).toHaveAttribute(
      'aria-sort',
      'descending',
    )
    expect(firstColumn(table, 1)).toEqual(['$527 m', '$485 m', '$300 m', '$185 m'])
  })

  it('narrows by several filters at once and widens again', async () => {
    const table = await openTable()
    await userEvent.selectOptions(table.getByRole('combobox', { name: 'Flow' }), 'total')
    await userEvent.selectOptions(table.getByRole('combobox', { name: 'Status' }), 'derived')
    await userEvent.selectOptions(table.getByRole('combobox', { name: 'Kind' }), 'year')
    expect(firstColumn(table, 1)).toEqual(['$1.05 bn'])

    await userEvent.selectOptions(table.getByRole('combobox', { name: 'Status' }), 'all')
    expect(firstColumn(table, 1)).toContain('$1.1 bn')
  })

  it('shows the source of a chapter and of a weight, which appear in no figure', async () => {
    const table = await openTable()
    const ask = async (kind: string, name: RegExp) => {
      await userEvent.selectOptions(table.getByRole('combobox', { name: 'Kind' }), kind)
      await userEvent.click((await table.findAllByRole('button', { name }))[0] ?? document.body)
      const dialog = await screen.findByRole('dialog', { name: 'Who says so?' })
      const content = dialog.textContent
      await userEvent.keyboard('{Escape}')
      return content
    }
    expect(await ask('chapter', /\$205\sm/)).toMatch(/\$205\sm10 .*2022.*Invented yearbook/)
    expect(await ask('tonnage', /910,000\st/)).toMatch(/910,000\st.*2023.*Invented yearbook/)
  })
})
