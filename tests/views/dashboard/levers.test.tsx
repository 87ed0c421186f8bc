import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { DashboardView } from '#views/dashboard/DashboardView.tsx'
import { figureFor, real, reference } from '../../support/packages.ts'
import { renderApp } from '../../support/renderApp.tsx'

const LEVERS = 'levers=fta:1@2027~border:5@2026'

/** The sentence of the path with plain spaces, as Testing Library compares text. */
function pathSentence(link = '') {
  return figureFor(real, 'path', link).sentence.replaceAll(/\s/g, ' ')
}

async function openPanel(link = '/', broken: readonly string[] = []) {
  const app = renderApp(<DashboardView />, real, link, broken)
  await userEvent.click(await screen.findByRole('button', { name: 'Levers' }))
  const panel = await screen.findByRole('region', { name: 'What would have to change' })
  return { ...app, panel }
}

async function card(panel: HTMLElement, name: string) {
  return within(await within(panel).findByRole('group', { name }))
}

beforeEach(() => {
  Object.assign(Element.prototype, { scrollIntoView() {} })
})
afterEach(() => vi.unstubAllGlobals())

describe('a link with levers', () => {
  it('shows on the dashboard what the command line and every file print', async () => {
    renderApp(<DashboardView />, real, `/?${LEVERS}`)
    const sentence = pathSentence(LEVERS)
    expect(sentence).not.toBe(pathSentence())
    expect(await screen.findByText(sentence)).toBeInTheDocument()
    expect(screen.getByText('That is with 2 levers.')).toBeInTheDocument()
    expect(await screen.findByText('Trade agreement: 100% from 2027')).toBeInTheDocument()
    expect(screen.getByText('Days saved at the border: 5 days from 2026')).toBeInTheDocument()
  })

  it('shows no number before the reference data are loaded, and none without them', async () => {
    renderApp(<DashboardView />, real, `/?${LEVERS}`, ['reference.json'])
    expect(await screen.findByText('What is known of levers could not be loaded')).toBeVisible()
    expect(screen.queryByText(pathSentence())).toBeNull()
    expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument()
  })
})

describe('the levers', () => {
  it('are all shown, each with its effect, its caveat and its quality of evidence', async () => {
    const { panel } = await openPanel()
    for (const { name, caveat } of reference.levers) {
      const one = await card(panel, name)
      expect(one.getByRole('slider', { name: new RegExp(`^${name}`) })).toBeInTheDocument()
      expect(one.getByText(caveat)).toBeInTheDocument()
      expect(one.getByText(/^What it rests on: (published|own estimate|judgement)$/)).toBeVisible()
    }
    const fta = await card(panel, 'Trade agreement')
    expect(fta.getByText(/\+60.8% of the trade/)).toBeInTheDocument()
    expect(within(panel).getByText(/^Religion|^Common religion: no default/)).toBeInTheDocument()
  })

  it('change the link by keyboard, and are removed from it at neutral', async () => {
    const { address, panel } = await openPanel()
    const slider = (await card(panel, 'Trade agreement')).getByRole('slider')
    fireEvent.keyDown(slider, { key: 'End' })
    fireEvent.keyUp(slider, { key: 'End' })
    await waitFor(() => expect(address.location.search).toBe('?levers=fta:1@2027'))
    fireEvent.keyDown(slider, { key: 'Home' })
    fireEvent.keyUp(slider, { key: 'Home' })
    await waitFor(() => expect(address.location.search).toBe(''))
  })

  it('jump to a named position, and keep the first year that was typed', async () => {
    const { address, panel } = await openPanel('/?levers=border:1@2026')
    const border = await card(panel, 'Days saved at the border')
    const year = border.getByLabelText('Days saved at the border: first year')
    await userEvent.clear(year)
    await userEvent.type(year, '2030{Enter}')
    await userEvent.click(border.getByRole('button', { name: 'ambitious' }))
    await waitFor(() => expect(address.location.search).toBe('?levers=border:5@2030'))
    expect(border.getByRole('button', { name: 'ambitious' })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
  })

  it('list what their combination deducts', async () => {
    const { panel } = await openPanel(`/?${LEVERS}~facilitation:1@2026&target=10@2034`)
    expect(await within(panel).findByText(/only the larger of two counts/)).toBeInTheDocument()
    expect(within(panel).getByText(/not all payments get through/)).toBeInTheDocument()
  })

  test('that cannot be loaded say so in the panel; the figures stay', async () => {
    const { panel } = await openPanel('/', ['reference.json'])
    expect(
      await within(panel).findByText('What is known of levers could not be loaded'),
    ).toBeVisible()
    expect(screen.getByText(pathSentence())).toBeInTheDocument()
  })

  it('close with Escape', async () => {
    const { panel } = await openPanel()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(panel).not.toBeInTheDocument())
  })
})
