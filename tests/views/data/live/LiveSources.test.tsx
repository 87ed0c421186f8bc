import { fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import '#i18n/dataEnglish.ts'
import { LiveSources } from '#views/data/live/LiveSources.tsx'
import { real, text } from '../../../support/packages.ts'
import { renderApp } from '../../../support/renderApp.tsx'

const { t } = text

/** The panel on a page whose policy lets it ask others; what it asks is answered so. */
async function opened(answer: () => Promise<Response>) {
  const onFiles = vi.fn<(files: readonly File[]) => void>()
  renderApp(<LiveSources onFiles={onFiles} />, real)
  const fetch = vi.fn<() => Promise<Response>>(answer)
  vi.stubGlobal('fetch', fetch)
  await screen.findByRole('button', { name: t('data.live.ask') })
  return { fetch, onFiles }
}

function choose(label: string, option: string) {
  fireEvent.change(screen.getByLabelText(label), { target: { value: option } })
}

function askForPair() {
  choose(t('data.live.first'), 'MAR')
  choose(t('data.live.second'), 'NOR')
  fireEvent.click(screen.getByRole('button', { name: t('data.live.ask') }))
}

describe('LiveSources', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    localStorage.clear()
    document.head.replaceChildren()
  })

  it('leads to the page that may ask others, from one that may not', () => {
    const policy = document.createElement('meta')
    policy.httpEquiv = 'Content-Security-Policy'
    policy.content = "connect-src 'self'"
    document.head.append(policy)
    renderApp(<LiveSources onFiles={() => undefined} />, real)
    const link = screen.getByRole('link', { name: t('data.live.switchOn') })
    expect(link).toHaveAttribute('href', '/data/live/')
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('asks nothing until two economies are chosen and the button is pressed', async () => {
    const { fetch } = await opened(() => Promise.resolve(new Response('', { status: 401 })))
    const ask = screen.getByRole('button', { name: t('data.live.ask') })
    expect(ask).toBeDisabled()
    choose(t('data.live.first'), 'MAR')
    choose(t('data.live.second'), 'MAR')
    expect(ask).toBeDisabled()
    choose(t('data.live.second'), 'NOR')
    expect(ask).toBeEnabled()
    expect(fetch).not.toHaveBeenCalled()
  })

  it('says in words why there are no figures, and hands over nothing', async () => {
    const { onFiles } = await opened(() => Promise.resolve(new Response('', { status: 401 })))
    askForPair()
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent(t('data.live.failed', { host: 'comtradeapi.un.org' }))
    expect(alert).toHaveTextContent(t('data.live.failed.key'))
    expect(onFiles).not.toHaveBeenCalled()
  })

  it('tells a refusal from a network that is not there', async () => {
    await opened(() => Promise.reject(new TypeError('Failed to fetch')))
    askForPair()
    expect(await screen.findByRole('alert')).toHaveTextContent(t('data.live.failed.offline'))
  })

  it('keeps a key only where it is told to, and forgets it again', async () => {
    await opened(() => Promise.resolve(new Response('', { status: 401 })))
    const key = screen.getByLabelText(t('data.live.key'))
    fireEvent.change(key, { target: { value: ' secret ' } })
    expect(JSON.stringify(Object.entries(localStorage))).not.toContain('secret')
    const keep = screen.getByLabelText(t('data.live.keepKey'))
    fireEvent.click(keep)
    expect(localStorage.getItem('corridor-comtrade-key')).toBe('secret')
    fireEvent.click(keep)
    expect(JSON.stringify(Object.entries(localStorage))).not.toContain('secret')
    expect(key).toHaveValue('secret')
  })
})
