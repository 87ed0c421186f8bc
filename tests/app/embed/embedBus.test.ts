import { createMemoryHistory } from '@tanstack/history'
import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { joinBus } from '#app/embed/embedBus.ts'
import { manifestQuery, pairQuery } from '#datasets/queries.ts'
import { committedIn, type Address } from '#state/session/address.ts'
import { setDraft, draft, clearDraft } from '#state/session/draft.ts'
import type { Selection } from '#state/link/selection.ts'
import { currentSelection } from '#state/session/useSelection.ts'
import { hostWindow, innerWindow, say } from '../../support/hostWindow.ts'
import { madeUp } from '../../support/packages.ts'

const BUS = 'article'
const { id, name, defaults } = madeUp.pair
/** The link with all defaults of the fixture pair. */
const DEFAULTS = `pair=${id}&source=${defaults.source}&growth=5&target=2@2035&horizon=2035`

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  clearDraft()
  vi.useRealTimers()
})

/** An embed of the fixture pair, connected to the bus. */
function joined(link = '') {
  const address = createMemoryHistory({ initialEntries: [`/?${link}`] })
  const queries = new QueryClient()
  const files = { pair: 'pair.json', chapters: '', library: '' }
  queries.setQueryData(manifestQuery().queryKey, { vintage: '', pairs: [{ id, name, files }] })
  queries.setQueryData(pairQuery({ id, name, files }).queryKey, madeUp.pair)
  const host = hostWindow()
  joinBus({ bus: BUS, address, queries, host: host.window })
  return { ...host, address, receives: (next: string) => host.says(scenarioMessage(next)) }
}

function scenarioMessage(link: string) {
  return { type: 'corridor.scenario', bus: BUS, link }
}

function move(address: Address, selection: Selection): void {
  setDraft(address, selection, 'growth')
}

describe('an embed on a bus', () => {
  it('requests the current scenario, and does not send that of its own address', () => {
    const { heard } = joined('growth=7')
    vi.runAllTimers()
    expect(heard()).toEqual([{ type: 'corridor.scenario.read', bus: BUS }])
  })

  it('sends changes once per animation frame, with all defaults', () => {
    const { address, heard } = joined('lang=en&flow=ABC-XYZ')
    heard()
    for (const growth of [6, 7, 8]) move(address, { growth, flow: 'ABC-XYZ', theme: 'dark' })
    expect(heard()).toEqual([])
    vi.advanceTimersToNextFrame()
    expect(heard()).toEqual([scenarioMessage(DEFAULTS.replace('growth=5', 'growth=8'))])
  })

  it('shows a received scenario at once, and commits it when no more arrive', () => {
    const { address, receives } = joined('flow=XYZ-ABC&tables=1')
    receives('growth=12')
    expect(currentSelection(address)).toEqual({ growth: 12, flow: 'XYZ-ABC', tables: true })
    expect(committedIn(address)).toEqual({ flow: 'XYZ-ABC', tables: true })

    vi.runAllTimers()
    expect(committedIn(address)).toEqual({ growth: 12, flow: 'XYZ-ABC', tables: true })
    expect(draft.getState().selection).toBeNull()
  })

  it('never sends back what it received', () => {
    const { heard, receives } = joined()
    heard()
    for (const growth of [10, 11, 12]) receives(`growth=${growth}`)
    vi.runAllTimers()
    expect(heard()).toEqual([])
  })

  it('resets assumptions absent from the message to their defaults', () => {
    const { address, receives } = joined('growth=12&shock=2030:-15:2&name=Mine&years=2015..2020')
    receives('target=5@2040')
    vi.runAllTimers()
    expect(committedIn(address)).toEqual({
      target: { value: 5, year: 2040 },
      years: [2015, 2020],
    })
  })

  it('stores only differences from the defaults, so that its link stays short', () => {
    const { address, receives } = joined()
    receives(DEFAULTS.replace('growth=5', 'growth=9'))
    vi.runAllTimers()
    expect(address.location.href).toBe('/?growth=9')
  })

  it('ignores messages while its own slider is dragged', () => {
    const { address, receives } = joined()
    move(address, { growth: 8 })
    receives('growth=12')
    expect(currentSelection(address)).toEqual({ growth: 8 })
  })

  it('keeps a drag that began before a received scenario was committed', () => {
    const { address, receives } = joined()
    receives('growth=12')
    move(address, { growth: 13 })
    vi.runAllTimers()
    expect(currentSelection(address)).toEqual({ growth: 13 })
    expect(committedIn(address)).toEqual({})
  })

  it.each([
    ['of another bus', { ...scenarioMessage('growth=12'), bus: 'other' }],
    ['of another pair', scenarioMessage('pair=elsewhere&growth=12')],
    ['with a part that cannot be read', scenarioMessage('growth=fast&target=5@2040')],
    ['with a misspelt part', scenarioMessage('growth=12&tagret=5@2040')],
    ['that is far too long', scenarioMessage(`growth=12&name=${'x'.repeat(3000)}`)],
    ['without a link', { type: 'corridor.scenario', bus: BUS }],
    ['of another kind', { ...scenarioMessage('growth=12'), type: 'corridor' }],
    ['that is a text', JSON.stringify(scenarioMessage('growth=12'))],
    ['that is nothing', null],
  ])('ignores a message %s', (_, message) => {
    const { address, says } = joined()
    says(message)
    vi.runAllTimers()
    expect(currentSelection(address)).toEqual({})
  })

  it('ignores messages from any window but the host', () => {
    const { address } = joined()
    say(scenarioMessage('growth=12'), innerWindow())
    expect(currentSelection(address)).toEqual({})
  })

  it.each([
    ['without a link', { type: 'corridor.scenario', bus: BUS }],
    ['with a link too long', { type: 'corridor.scenario', bus: BUS, link: '9'.repeat(2001) }],
    ['of another bus', { type: 'corridor.scenario', bus: 'other', link: 'growth=12' }],
    ['that is text', 'growth=12'],
  ])('ignores a message %s', (_, message) => {
    const { address, says } = joined()
    says(message)
    expect(currentSelection(address)).toEqual({})
  })

  it('never lets a message change language, colours or vintage', () => {
    const { address, receives } = joined('theme=dark')
    receives('growth=12&theme=light&lang=qps&vintage=2020-01-01&tables=1')
    expect(currentSelection(address)).toEqual({ growth: 12, theme: 'dark' })
  })

  it('takes the last scenario of each frame, however many come, and answers as often', () => {
    const { address, heard, receives, says } = joined()
    heard()
    const taken = vi.fn<() => void>()
    const stop = draft.subscribe(taken)
    for (let hundredths = 1000; hundredths < 6000; hundredths += 1) {
      receives(`growth=${hundredths / 100}`)
      says({ type: 'corridor.scenario.read', bus: BUS })
    }
    vi.advanceTimersByTime(16)
    stop()
    expect(taken).toHaveBeenCalledTimes(2)
    expect(currentSelection(address)).toEqual({ growth: 59.99 })
    const link = DEFAULTS.replace('growth=5', 'growth=59.99')
    expect(heard()).toEqual([{ type: 'corridor.scenario.answer', bus: BUS, link }])
    vi.runAllTimers()
    expect(committedIn(address)).toEqual({ growth: 59.99 })
  })

  it('answers a request for its scenario', () => {
    const { address, heard, says } = joined()
    move(address, { growth: 8 })
    heard()
    says({ type: 'corridor.scenario.read', bus: BUS })
    expect(heard()).toEqual([
      {
        type: 'corridor.scenario.answer',
        bus: BUS,
        link: DEFAULTS.replace('growth=5', 'growth=8'),
      },
    ])
  })
})
