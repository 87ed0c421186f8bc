import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { DashboardView } from '#views/dashboard/DashboardView.tsx'
import { real } from '../../support/packages.ts'
import { renderApp } from '../../support/renderApp.tsx'

beforeEach(() => {
  Object.assign(Element.prototype, { scrollIntoView() {} })
})

describe('another base', () => {
  it('says what to know about it and offers its own last growth', async () => {
    const { address } = renderApp(<DashboardView />, real, '/?source=pakistan-commerce')
    const offer = { name: 'Use its own growth: +17.8% a year since 2023/24' }
    await userEvent.click(await screen.findByRole('button', offer))
    expect(address.location.search).toBe('?source=pakistan-commerce&growth=17.8')
    expect(screen.queryByRole('button', offer)).toBeNull()
    expect(screen.getAllByText(/we hold no figure of Pakistan to Iran/).length).toBeGreaterThan(0)
  })
})

describe('rates of their own', () => {
  it('are said to override the common growth', async () => {
    const link = '/?growth.IRN-PAK=22.5&growth.PAK-IRN=7.5'
    renderApp(<DashboardView />, real, link)
    expect(await screen.findByText(/^Without effect: everything/)).toBeInTheDocument()
    expect(screen.getByText(/^on average 19/, { selector: 'output *, output' })).toBeInTheDocument()
  })
})

describe('the sentence of the scenario', () => {
  it('is heard with its answer, and its year with what pressing it does', async () => {
    renderApp(<DashboardView />, real, '/')
    expect(
      await screen.findByRole('button', { name: '2024/25 (1403): who says so?' }),
    ).toHaveTextContent(/^2024\/25 \(1403\)$/)
    // A name would be read in place of the answer.
    for (const output of document.querySelectorAll('[data-sentence] output')) {
      expect(output).toHaveAccessibleName('')
      expect(output).toHaveTextContent('2034/35 (1413)')
    }
  })
})

describe('a shock', () => {
  it('says what growth regains the level before', async () => {
    renderApp(<DashboardView />, real, '/?shock=2027:-15:2')
    expect(
      await screen.findByText(
        'To regain the level before, trade would have to grow 17.6% in one year, or 8.5% a year in two. As set, it grows 31.3% a year until the shock has faded in 2029/30.',
      ),
    ).toBeInTheDocument()
  })

  it('skips the year of another, and leaves that as it is', async () => {
    const { address } = renderApp(<DashboardView />, real, '/?shock=2027:-15:2~2029:-10:2')
    const moved = within(await screen.findByRole('group', { name: /2029/ }))
    const other = within(screen.getByRole('group', { name: /2027/ }))
    const year = moved.getByRole('slider', { name: 'Year of the shock' })
    fireEvent.input(year, { target: { value: '2027' } })
    expect(other.getByRole('slider', { name: /^Change on/ })).toHaveValue('-15')
    await waitFor(() => expect(year).toHaveValue('2026'))
    fireEvent.pointerUp(year)
    const passed = '?shock=2027:-15:2~2026:-10:2'
    await waitFor(() => expect(address.location.search).toBe(passed))
    const typed = screen.getAllByRole('textbox', { name: /^Year of the shock/ })[1] ?? year
    await userEvent.clear(typed)
    await userEvent.type(typed, '2027{Enter}')
    await waitFor(() => expect(address.location.search).toBe('?shock=2027:-15:2~2028:-10:2'))
  })
})

describe('two years of history', () => {
  it('are compared, and are the years shown', async () => {
    const { address } = renderApp(<DashboardView />, real)
    const title = await screen.findByText('Growth between two years')
    const group = within(title.closest('details') ?? document.body)
    await userEvent.click(title)
    await userEvent.selectOptions(group.getByRole('combobox', { name: 'From' }), '2022')
    expect(address.location.search).toBe('?years=2022..2024')
    expect(group.getByRole('status')).toHaveTextContent(/\+16\.1% a year: \+34\.9% in all/)
  })
})
