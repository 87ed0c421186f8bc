import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { DashboardView } from '#views/dashboard/DashboardView.tsx'
import { choose } from '#analysis/choose.ts'
import { leverEngineOf } from '#analysis/levers/leverEngineOf.ts'
import { readLink } from '#state/link/link.ts'
import { figureFor, real, reference, text } from '../../support/packages.ts'
import { renderApp } from '../../support/renderApp.tsx'

const engine = leverEngineOf(real.pair, reference)
const LEVERS = 'levers=fta:1@2027~border:5@2026'

/** The sentence of the path with plain spaces, as Testing Library compares text. */
function pathSentence(link = '') {
  return figureFor(real, 'path', link).sentence.replaceAll(/\s/g, ' ')
}

async function openPanel(link = '/', broken: readonly string[] = []) {
  const app = renderApp(<DashboardView />, real, link, broken)
  await userEvent.click(await screen.findByRole('tab', { name: 'Levers' }))
  const panel = await screen.findByRole('tabpanel', { name: 'Levers' })
  return { ...app, panel }
}

/** The line of a lever. */
async function line(panel: HTMLElement, name: string) {
  return within(await within(panel).findByRole('group', { name }))
}

/** The line of a lever with its details open. */
async function card(panel: HTMLElement, name: string) {
  const lever = await line(panel, name)
  await userEvent.click(lever.getByRole('button', { name }))
  return lever
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
    const fta = await line(panel, 'Trade agreement')
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

  it('are a line each: strength, first year and effect, without opening anything', async () => {
    const { address, panel } = await openPanel()
    const fta = await line(panel, 'Trade agreement')
    expect(fta.queryByRole('slider')).toBeNull()
    expect(within(panel).getAllByText('Effect in 2029/30').length).toBeGreaterThan(0)
    const strength = fta.getByRole('textbox', { name: 'Trade agreement' })
    await userEvent.clear(strength)
    await userEvent.type(strength, '100{Enter}')
    await waitFor(() => expect(address.location.search).toBe('?levers=fta:1@2027'))
    // What the model computes for the target's year; in full, some day, it is 60.8 %.
    const total = (link: string) =>
      choose(real.pair, readLink(link).selection, engine).outcome.projection.total[5] ?? 0
    const byThen = text.signedPercent(total('levers=fta:1@2027') / total('') - 1)
    expect(fta.getByText(byThen)).toBeVisible()
    expect(byThen).not.toBe('+60.8%')
    expect(fta.getByLabelText('Trade agreement: first year')).toHaveValue('2027')
  })

  it('count and show the limit of a lever that a link exceeds, with a notice', async () => {
    const { panel } = await openPanel('/?levers=tariff:900@2027~incidents:-1@2024')
    const tariff = await line(panel, 'Tariffs taken away')
    expect(tariff.getByRole('textbox', { name: 'Tariffs taken away' })).toHaveValue('25')
    expect(screen.getByText('Tariffs taken away: 25% from 2027')).toBeInTheDocument()
    expect(screen.getByText(/^“Tariffs taken away” can be set from 0% to 25%/)).toBeVisible()
    expect(document.body).not.toHaveTextContent(/NaN|Infinity|∞/)
  })

  it.each([-1000, 1000])(
    'say numbers alone where a link sets all of them to %i',
    async (strength) => {
      const all = reference.levers.map(({ id }) => `${id}:${strength}@1900`).join('~')
      const { panel } = await openPanel(`/?levers=${all}`)
      for (const { name } of reference.levers) await card(panel, name)
      expect(document.body).not.toHaveTextContent(/NaN|Infinity|∞|undefined|null/)
      const inputs = within(panel).getAllByRole<HTMLInputElement>('textbox')
      expect(inputs.map(({ value }) => value).join(' ')).toMatch(/^[-−\d., ]+$/)
    },
  )

  it('are a tab: arrow keys and Home go between growth and levers, which keep one place', async () => {
    const { panel } = await openPanel()
    screen.getByRole('tab', { name: 'Levers' }).focus()
    await userEvent.keyboard('{ArrowRight}')
    const growth = screen.getByRole('tab', { name: 'Growth' })
    expect(growth).toHaveFocus()
    expect(growth).toHaveAttribute('aria-selected', 'true')
    expect(screen.getByRole('tab', { name: 'Levers' })).toHaveAttribute('tabindex', '-1')
    expect(panel).toHaveAccessibleName('Growth')
    expect(within(panel).getByRole('slider', { name: 'Target' })).toBeInTheDocument()
    await userEvent.keyboard('{End}')
    expect(panel).toHaveAccessibleName('Levers')
    await userEvent.keyboard('{Home}')
    expect(panel).toHaveAccessibleName('Growth')
  })
})
