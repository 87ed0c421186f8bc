import { describe, expect, it } from 'vitest'
import { choose } from '#analysis/choose.ts'
import { shownYears } from '#analysis/shownYears.ts'
import { unpublishedYears } from '#analysis/unpublishedYears.ts'
import { readLink } from '#state/link/link.ts'
import { real } from '../support/packages.ts'

function chosenFor(link: string) {
  return choose(real.pair, readLink(link).selection)
}

function shown(link: string) {
  const chosen = chosenFor(link)
  return shownYears(chosen, chosen.history.total.points)
}

describe('the years shown', () => {
  it('start where the line to the base starts, and end at the horizon', () => {
    const { first, last, earlier } = shown('')
    expect([first, last]).toEqual([2021, 2034])
    expect(earlier).toContain(2008)
    expect(earlier).not.toContain(2021)
  })

  it('reach back to lone points where a link asks for them', () => {
    expect(shown('years=2008..2060')).toMatchObject({ first: 2008, last: 2034, earlier: [] })
    // The first year counted, not an empty one before it.
    expect(shown('years=1990..2060').first).toBe(2008)
  })

  it('end earlier only where a link names a projected year', () => {
    expect(shown('years=2021..2028').last).toBe(2028)
    expect(shown('years=2003..2024').last).toBe(2034)
    expect(shown('years=2030..2032').first).toBe(2024)
  })
})

describe('years that are over', () => {
  it('lie between the base and the day of the figures', () => {
    expect(unpublishedYears(chosenFor(''), 2026.9)).toEqual({ years: [2025], until: 2026.9 })
    expect(unpublishedYears(chosenFor(''), 2027.3)?.years).toEqual([2025, 2026])
  })

  it('are none while the first year after the base runs', () => {
    expect(unpublishedYears(chosenFor(''), 2026.1)).toBeNull()
  })
})
