import { describe, expect, it } from 'vitest'
import { readLink } from '#state/link/link.ts'
import type { OwnFigure } from '#state/link/selection.ts'
import { changesOf } from '#state/scenario/changes.ts'
import type { Defaults } from '#state/scenario/choice.ts'
import { differencesOf, switched } from '#state/scenario/differences.ts'
import { ownSources, withOwnFigure, withoutOwnFigure } from '#state/scenario/ownSources.ts'

const DEFAULTS: Defaults = {
  source: 'imf-2',
  growth: 5,
  target: { value: 2, year: 2035 },
  horizon: 2040,
}
const TOTAL: OwnFigure = {
  flow: 'total',
  year: 2025,
  calendar: 'gregorian',
  value: 3.4,
  status: 'claimed',
  who: 'Ministry',
}
const EARLIER: OwnFigure = { ...TOTAL, year: 2024, value: 3 }
const BASE = { own: [TOTAL], source: 'own-ministry' }

describe('figures of the reader’s own', () => {
  it('are one source for each issuer and calendar', () => {
    const all = [TOTAL, { ...TOTAL, who: 'Board' }, EARLIER, { ...TOTAL, calendar: 'fiscalJuly' }]
    const sources = ownSources(all as readonly OwnFigure[])
    expect(sources.map(({ id, figures }) => [id, figures.length])).toEqual([
      ['own-ministry', 2],
      ['own-board', 1],
      ['own-ministry-july', 1],
    ])
  })

  it('replace one of the same source, flow and year, and no other', () => {
    const corrected = { ...TOTAL, value: 3.5 }
    expect(withOwnFigure({ own: [TOTAL, EARLIER] }, corrected).own).toEqual([EARLIER, corrected])
  })

  it('take the base with them when the last of a source is removed', () => {
    expect(withoutOwnFigure(BASE, TOTAL)).toEqual({ own: [] })
    expect(withoutOwnFigure({ ...BASE, own: [TOTAL, EARLIER] }, TOTAL)).toEqual({
      own: [EARLIER],
      source: 'own-ministry',
    })
    expect(withoutOwnFigure({ ...BASE, source: 'customs' }, TOTAL).source).toBe('customs')
  })

  it('are assumptions one by one, which a reader removes one by one', () => {
    const changes = changesOf({ ...BASE, own: [TOTAL, EARLIER] }, DEFAULTS)
    expect(changes.map(({ part }) => part)).toEqual(['own', 'own', 'source'])
    expect(changes[0]?.without).toEqual({ own: [EARLIER], source: 'own-ministry' })
  })

  it('come along where another scenario takes them as its base', () => {
    const difference = differencesOf({ growth: 8 }, BASE, DEFAULTS).find(
      ({ key }) => key === 'source',
    )
    expect(difference && switched({ growth: 8 }, difference)).toEqual({ growth: 8, ...BASE })
  })

  it('tell two scenarios apart by their values', () => {
    const other = readLink(
      'own=total:2025:gregorian:5:claimed:Ministry&source=own-ministry',
    ).selection
    expect(differencesOf(BASE, other, DEFAULTS).map(({ key }) => key)).toEqual([
      'own.own-ministry:total:2025',
    ])
  })
})
