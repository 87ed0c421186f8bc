import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { choose } from '#analysis/choose.ts'
import { readLink } from '#state/link/link.ts'
import { DashboardView } from '#views/dashboard/DashboardView.tsx'
import { knownOf, real, text } from '../../support/packages.ts'
import { renderApp } from '../../support/renderApp.tsx'

const SLOW = 'growth=3.6&target=8@2034'

/** Skips the check for elements that cover a button, which is slow and needs styles. */
const user = userEvent.setup({ pointerEventsCheck: 0 })

async function openSeek(link = '/') {
  const app = renderApp(<DashboardView />, real, link)
  await user.click(await screen.findByText('Levers', { selector: 'button' }))
  const summary = await screen.findByText('Reach the target with levers')
  await user.click(summary)
  const panel = within(summary.closest('details') ?? document.body)
  const runSearch = () => user.click(panel.getByText('Work it out'))
  const how = (way: string) => user.selectOptions(panel.getByLabelText('How'), way)
  return { ...app, panel, runSearch, how }
}

type Seek = Awaited<ReturnType<typeof openSeek>>

/** The answer of the search, with plain spaces. */
function answerText({ panel }: Seek): string {
  const status = panel.getAllByRole('status').find(({ textContent }) => textContent !== '')
  return (status?.textContent ?? '').replaceAll(/\s/g, ' ')
}

/** The total that the model computes for a link, in the year of its target. */
function totalFor(link: string): string {
  const { outcome } = choose(real.pair, readLink(link).selection, knownOf(real).levers)
  const total = outcome.projection.total[outcome.target.year - outcome.base.year] ?? 0
  return text.usd(total).replaceAll(/\s/g, ' ')
}

beforeEach(() => {
  Object.assign(Element.prototype, { scrollIntoView() {} })
})
afterEach(() => vi.unstubAllGlobals())

describe('reaching the target with levers', () => {
  it.each(['all levers equally far', 'with the least strain'])(
    'says what it would need before anything moves, and gives just that: %s',
    async (way) => {
      const seek = await openSeek(`/?${SLOW}`)
      const { address, panel, runSearch, how } = seek
      await how(way)
      await runSearch()
      expect(answerText(seek)).toMatch(/It would need:.*Visa waiver: \d+% from 2027/)
      expect(address.location.search).toBe(`?${SLOW}`)

      await user.click(panel.getByRole('button', { name: 'Apply this' }))
      await waitFor(() => expect(address.location.search).toContain('levers='))
      const { search } = address.location
      expect(answerText(seek)).toContain(`That gives ${totalFor(search)} in`)
      const { outcome } = choose(real.pair, readLink(search).selection, knownOf(real).levers)
      expect(outcome.reached).toBeLessThanOrEqual(2034)
    },
  )

  it('never moves two levers that exclude each other, and names the one left out', async () => {
    const seek = await openSeek(`/?${SLOW}`)
    await seek.runSearch()
    const words = answerText(seek)
    expect(words).toMatch(/“Trade agreement” is left out: it and “Tariffs taken away” exclude/)
    expect(words).toMatch(/Tariffs taken away: [\d.]+%/)
    expect(words).not.toMatch(/Trade agreement: /)
  })

  it('is one step of the history: the same button undoes it', async () => {
    const { address, panel, runSearch } = await openSeek(`/?${SLOW}`)
    await runSearch()
    await user.click(panel.getByRole('button', { name: 'Apply this' }))
    await waitFor(() => expect(address.location.search).toContain('levers='))
    const undo = await panel.findByRole('button', { name: 'Undo' })
    expect(undo).toHaveFocus()
    await user.click(undo)
    await waitFor(() => expect(address.location.search).toBe(`?${SLOW}`))
    expect(await panel.findByRole('button', { name: 'Apply this' })).toHaveFocus()
  })

  it('moves only the selected lever', async () => {
    const seek = await openSeek('/?growth=3.6&target=5@2034&levers=border:2@2028')
    const { address, panel, runSearch, how } = seek
    await how('one lever alone')
    await user.selectOptions(panel.getByLabelText('Which one'), 'Trade agreement')
    await runSearch()
    await user.click(panel.getByRole('button', { name: 'Apply this' }))
    await waitFor(() =>
      expect(address.location.search).toMatch(/levers=border:2@2028~fta:0\.\d+@2027$/),
    )
    expect(answerText(seek)).toContain(totalFor(address.location.search))
  })

  it('offers the largest attainable total where the target is out of reach', async () => {
    const seek = await openSeek('/?levers=visa:0.5@2027')
    const { address, panel, runSearch, how } = seek
    await how('one lever alone')
    await user.selectOptions(panel.getByLabelText('Which one'), 'Visa waiver')
    await runSearch()
    expect(answerText(seek)).toMatch(
      /cannot reach \$10 bn in 2029\/30 \(1408\); the most they bring is/,
    )
    await user.click(panel.getByRole('button', { name: 'Apply the most' }))
    await waitFor(() => expect(address.location.search).toBe('?levers=visa:1@2027'))
    expect(answerText(seek)).toContain(`the most they bring is ${totalFor('levers=visa:1@2027')}`)
  })

  it('searches from the chosen scenario where the sentence solves for growth', async () => {
    const seek = await openSeek(`/?${SLOW}&solve=growth`)
    await seek.runSearch()
    expect(answerText(seek)).toMatch(/has the sentence above the path work out the year again/)
    await user.click(seek.panel.getByRole('button', { name: 'Apply this' }))
    await waitFor(() => expect(seek.address.location.search).not.toContain('solve'))
  })

  it('discards its result when anything else changes', async () => {
    const seek = await openSeek(`/?${SLOW}`)
    const { panel, runSearch, how } = seek
    await runSearch()
    expect(answerText(seek)).toMatch(/It would need/)
    await how('with the least strain')
    expect(panel.queryByText('It would need:')).toBeNull()
    await runSearch()
    await user.click(screen.getByText('Visa waiver', { selector: 'button' }))
    await user.click(screen.getByText('ambitious'))
    await waitFor(() => expect(panel.queryByText('It would need:')).toBeNull())
  })

  it('says of a lever at its limit that it is there, not that it was applied', async () => {
    const seek = await openSeek('/?target=10@2028&levers=fta:1@2027')
    const { panel, runSearch, how } = seek
    await how('one lever alone')
    await user.selectOptions(panel.getByLabelText('Which one'), 'Trade agreement')
    await runSearch()
    const total = totalFor('target=10@2028&levers=fta:1@2027')
    expect(answerText(seek)).toContain(
      `at its limit already, so in 2028/29 (1407) it stays at ${total}`,
    )
    expect(answerText(seek)).not.toContain('Applied')
    expect(panel.queryByRole('button', { name: /^Apply|^Undo/ })).toBeNull()
  })

  it('may move the same levers, whichever a link moves already', async () => {
    const allowed = async (link: string) => {
      const { panel } = await openSeek(link)
      const found = panel.getByText(/levers may move/).textContent
      document.body.replaceChildren()
      return found
    }
    expect(await allowed('/?levers=fta:1@2027')).toBe(await allowed('/'))
  })

  it('needs a lever to move', async () => {
    const seek = await openSeek('/?levers=visa:0.5@2027')
    await user.click(seek.panel.getByText(/levers may move/))
    for (const box of seek.panel.getAllByRole('checkbox', { checked: true })) await user.click(box)
    await seek.runSearch()
    expect(answerText(seek)).toMatch(/No lever is left to move/)
    expect(seek.panel.queryByRole('button', { name: /^Apply/ })).toBeNull()
  })
})
