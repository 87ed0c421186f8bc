import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { AppNotices } from '#app/AppNotices.tsx'
import { real } from '../support/packages.ts'
import { renderApp } from '../support/renderApp.tsx'

/** The sentences of the notice about the link; none without one. */
function sentences(): readonly string[] {
  const notice = screen.queryByRole('status')
  if (!notice) return []
  const [, ...others] = within(notice).getAllByRole('paragraph')
  return others.map(({ textContent }) => textContent ?? '')
}

const TAIL = 'Everything else in the link is shown as it says.'

describe('the notice about a link', () => {
  it('says once what stands there 120 times', () => {
    renderApp(<AppNotices />, real, `/?growth=2${'&growth=3'.repeat(119)}`)
    expect(sentences()).toEqual([
      '“growth” stands in the link 120 times; only the first counts.',
      TAIL,
    ])
  })

  it('names the first ten of many, and counts the others', () => {
    const parts = Array.from({ length: 35 }, (_, index) => `growth.${index}=1`)
    renderApp(<AppNotices />, real, `/?${parts.join('&')}`)
    expect(sentences()).toHaveLength(12)
    expect(sentences().slice(-2)).toEqual(['And 25 more.', TAIL])
  })

  it('says why a piece of a list is left out', () => {
    const shocks = Array.from({ length: 21 }, (_, index) => `${2025 + index}:-15:2`)
    const levers = 'fta:1@2027~fta:2@2028~ports'
    renderApp(<AppNotices />, real, `/?shock=${shocks.join('~')}&levers=${levers}`)
    expect(sentences()).toEqual([
      '“2045:-15:2” and what follows it are left out of “shock”, which is full.',
      '“fta:2@2028” is left out of “levers”: one for the same year, lever or scenario stands before it.',
      '“ports” is left out of “levers”: it is not in a form this page reads.',
      TAIL,
    ])
  })

  it('goes with its link', () => {
    const { address } = renderApp(<AppNotices />, real, '/?growth=fast')
    expect(sentences()).toHaveLength(2)
    act(() => address.push('/?growth=9'))
    expect(sentences()).toEqual([])
    act(() => address.back())
    expect(sentences()[0]).toContain('growth=fast')
  })
})
