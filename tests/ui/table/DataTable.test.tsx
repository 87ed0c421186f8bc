import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DataTable } from '#ui/table/DataTable.tsx'
import { renderIn } from '../renderIn.tsx'

type Town = Readonly<{ name: string; people: number }>

const THREE: readonly Town[] = [
  { name: 'Basel', people: 175 },
  { name: 'Aarau', people: 22 },
  { name: 'Chur', people: 38 },
]

function show(rows: readonly Town[]) {
  renderIn(
    <DataTable
      caption="Towns"
      columns={[
        { key: 'name', label: 'Name', align: 'start' },
        { key: 'people', label: 'People', align: 'end', sort: (a, b) => a.people - b.people },
      ]}
      rows={rows}
      cell={(town, key) => (key === 'name' ? town.name : town.people)}
      rowKey={({ name }) => name}
    />,
  )
  return screen.getByRole('table', { name: 'Towns' })
}

const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent)

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `Town ${index}`, people: index }))

afterEach(() => vi.restoreAllMocks())

describe('a table', () => {
  it('has a caption, and headings for its columns and rows', () => {
    const table = show(THREE)
    expect(screen.getAllByRole('columnheader')).toHaveLength(2)
    expect(within(table).getByRole('row', { name: 'Aarau 22' })).toBeVisible()
    expect(names()).toEqual(['Basel', 'Aarau', 'Chur'])
  })

  it('sorts ascending, then descending, with aria-sort', async () => {
    show(THREE)
    const heading = screen.getByRole('columnheader', { name: 'People' })
    expect(heading).not.toHaveAttribute('aria-sort')

    await userEvent.click(within(heading).getByRole('button'))
    expect(names()).toEqual(['Aarau', 'Chur', 'Basel'])
    expect(heading).toHaveAttribute('aria-sort', 'ascending')

    await userEvent.click(within(heading).getByRole('button'))
    expect(names()).toEqual(['Basel', 'Chur', 'Aarau'])
    expect(heading).toHaveAttribute('aria-sort', 'descending')
  })

  it('cannot be sorted by a column without a comparison', () => {
    show(THREE)
    const heading = screen.getByRole('columnheader', { name: 'Name' })
    expect(within(heading).queryByRole('button')).not.toBeInTheDocument()
  })

  it('offers no more rows when all are shown', () => {
    show(THREE)
    expect(screen.queryByText(/of 3/)).not.toBeInTheDocument()
  })

  it('shows two thousand rows a hundred at a time', async () => {
    show(many(2000))
    expect(names()).toHaveLength(100)
    await userEvent.click(screen.getByRole('button', { name: 'Show 100 more of 2,000' }))
    expect(names()).toHaveLength(200)
    expect(screen.getByRole('status')).toHaveTextContent('200 of 2,000 rows')
  })

  it('shows all rows on demand, and keeps the focus', async () => {
    show(many(250))
    await userEvent.click(screen.getByRole('button', { name: 'Show 100 more of 250' }))
    expect(screen.getByRole('button', { name: 'Show 50 more of 250' })).toHaveFocus()

    await userEvent.click(screen.getByRole('button', { name: 'Show all 250' }))
    expect(names()).toHaveLength(250)
    expect(screen.queryByRole('button', { name: /^Show/ })).not.toBeInTheDocument()
    expect(screen.getByRole('status')).toHaveFocus()
  })

  it('sorts all rows, not only those shown', async () => {
    show(many(250))
    await userEvent.dblClick(screen.getByRole('button', { name: 'People' }))
    expect(names()[0]).toBe('Town 249')
  })

  it('is no tab stop while it fits', () => {
    show(THREE)
    expect(screen.queryByRole('region')).not.toBeInTheDocument()
  })

  it('is a tab stop while it overflows', () => {
    vi.spyOn(Element.prototype, 'scrollWidth', 'get').mockReturnValue(900)
    vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(300)
    show(THREE)
    expect(screen.getByRole('region', { name: 'Towns' })).toHaveAttribute('tabindex', '0')
  })
})
