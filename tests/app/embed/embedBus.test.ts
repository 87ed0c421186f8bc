import { createMemoryHistory } from '@tanstack/history'
import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { joinBus } from '#app/embed/embedBus.ts'
import { manifestQuery, pairQuery } from '#datasets/queries.ts'
import { committedIn, type Address } from '#state/session/address.ts'
import { drag, draft, clearDraft } from '#state/session/draft.ts'
import type { Selection } from '#state/link/selection.ts'
import { currentSelection } from '#state/session/useSelection.ts'
import { hostWindow, innerWindow, say } from '../../support/hostWindow.ts'
import { madeUp } from '../../support/packages.ts'

const BUS = 'article'
const { id, name, defaults } = madeUp.pair
/** Everything that the made-up pair takes for granted. */
const USUAL = `pair=${id}&source=${defaults.source}&growth=5&target=2@2035&horizon=2040`

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  clearDraft()
  vi.useRealTimers()
})

/** An embed of the made-up pair that has joined the bus. */
function joined(link = '') {
  const address = createMemoryHistory({ initialEntries: [`/?${link}`] })
  const queries = new QueryClient()
  const files = { pair: 'pair.json', chapters: '', library: '' }
  queries.setQueryData(manifestQuery().queryKey, { vintage: '', pairs: [{ id, name, files }] })
  queries.setQueryData(pairQuery({ id, name, files }).queryKey, madeUp.pair)
  const host = hostWindow()
  joinBus({ bus: BUS, address, queries, host: host.window })
  return { ...host, address, sets: (next: string) => host.says(told(next)) }
}

function told(link: string) {
  return { type: 'corridor.scenario', bus: BUS, link }
}

function move(address: Address, selection: Selection): void {
  drag(address, selection, 'growth')
}

describe('an embed on a bus', () => {
  it('asks what it has missed, and says nothing of what its own address asks for', () => {
    const { heard } = joined('growth=7')
    vi.runAllTimers()
    expect(heard()).toEqual([{ type: 'corridor.scenario.read', bus: BUS }])
  })

  it('tells what its reader moves, once a frame, with everything taken for granted', () => {
    const { address, heard } = joined('lang=en&flow=ABC-XYZ')
    heard()
    for (const growth of [6, 7, 8]) move(address, { growth, flow: 'ABC-XYZ', theme: 'dark' })
    expect(heard()).toEqual([])
    vi.advanceTimersToNextFrame()
    expect(heard()).toEqual([told(USUAL.replace('growth=5', 'growth=8'))])
  })

  it('shows what it is told at once, and keeps it when the hand elsewhere rests', () => {
    const { address, sets } = joined('flow=XYZ-ABC&tables=1')
    sets('growth=12')
    expect(currentSelection(address)).toEqual({ growth: 12, flow: 'XYZ-ABC', tables: true })
    expect(committedIn(address)).toEqual({ flow: 'XYZ-ABC', tables: true })

    vi.runAllTimers()
    expect(committedIn(address)).toEqual({ growth: 12, flow: 'XYZ-ABC', tables: true })
    expect(draft.getState().selection).toBeNull()
  })

  it('never says again what it was told', () => {
    const { heard, sets } = joined()
    heard()
    for (const growth of [10, 11, 12]) sets(`growth=${growth}`)
    vi.runAllTimers()
    expect(heard()).toEqual([])
  })

  it('goes back to every default that is not named', () => {
    const { address, sets } = joined('growth=12&shock=2030:-15:2&name=Mine&years=2015..2020')
    sets('target=5@2040')
    vi.runAllTimers()
    expect(committedIn(address)).toEqual({
      target: { value: 5, year: 2040 },
      years: [2015, 2020],
    })
  })

  it('takes from a whole scenario only what differs, so that its link stays plain', () => {
    const { address, sets } = joined()
    sets(USUAL.replace('growth=5', 'growth=9'))
    vi.runAllTimers()
    expect(address.location.href).toBe('/?growth=9')
  })

  it('does not let go of what its own reader holds', () => {
    const { address, sets } = joined()
    move(address, { growth: 8 })
    sets('growth=12')
    expect(currentSelection(address)).toEqual({ growth: 8 })
  })

  it('leaves the hand alone that took over before the one elsewhere had come to rest', () => {
    const { address, sets } = joined()
    sets('growth=12')
    move(address, { growth: 13 })
    vi.runAllTimers()
    expect(currentSelection(address)).toEqual({ growth: 13 })
    expect(committedIn(address)).toEqual({})
  })

  it.each([
    ['of another bus', { ...told('growth=12'), bus: 'other' }],
    ['of another pair', told('pair=elsewhere&growth=12')],
    ['with a part that cannot be read', told('growth=fast&target=5@2040')],
    ['with a part that nobody knows', told('growth=12&script=1')],
    ['that is far too long', told(`growth=12&name=${'x'.repeat(3000)}`)],
    ['without a link', { type: 'corridor.scenario', bus: BUS }],
    ['of another kind', { ...told('growth=12'), type: 'corridor' }],
    ['that is a text', JSON.stringify(told('growth=12'))],
    ['that is nothing', null],
  ])('ignores a message %s', (_, message) => {
    const { address, says } = joined()
    says(message)
    vi.runAllTimers()
    expect(currentSelection(address)).toEqual({})
  })

  it('ignores everybody but the page around it', () => {
    const { address } = joined()
    say(told('growth=12'), innerWindow())
    expect(currentSelection(address)).toEqual({})
  })

  it('never lets a message change language, colours or vintage', () => {
    const { address, sets } = joined('theme=dark')
    sets('growth=12&theme=light&lang=qps&vintage=2020-01-01&tables=1')
    expect(currentSelection(address)).toEqual({ growth: 12, theme: 'dark' })
  })

  it('answers whoever asks what it shows', () => {
    const { address, heard, says } = joined()
    move(address, { growth: 8 })
    heard()
    says({ type: 'corridor.scenario.read', bus: BUS })
    expect(heard()).toEqual([
      {
        type: 'corridor.scenario.answer',
        bus: BUS,
        link: USUAL.replace('growth=5', 'growth=8'),
      },
    ])
  })
})
