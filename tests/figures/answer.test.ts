import { describe, expect, it, test } from 'vitest'
import { choose } from '#analysis/choose.ts'
import { answer, answerKey } from '#figures/words/answer.ts'
import { readLink } from '#state/link/link.ts'
import { real, text } from '../support/packages.ts'

function outcomeOf(link: string) {
  return choose(real.pair, readLink(link).selection).outcome
}

const answered = (link: string) => answer(outcomeOf(link), text).replaceAll('\u00A0', ' ')

describe('the two-way sentence', () => {
  it('gives the average that leads there where flows have rates of their own', () => {
    const link = 'growth=2&growth.IRN-PAK=22.5&growth.PAK-IRN=7.5'
    const { base, solution } = outcomeOf(link)
    const years = solution.ok ? solution.value : Number.NaN
    const average = ((10e9 / base.total) ** (1 / years) - 1) * 100
    expect(average).toBeCloseTo(19.9, 1)
    expect(answered(`${link}&target=10@2028`)).toMatch(
      /growing on average 19\.9% a year, trade reaches \$10 bn in/,
    )
  })

  it('says whose growth is worked out where a flow keeps its own', () => {
    expect(answered('solve=growth&target=10@2028&growth.IRN-PAK=5')).toMatch(
      /what has no rate of its own has to grow \d+(\.\d)?% a year\.$/,
    )
  })

  test.each([
    ['growth=0', 'answer.yearNone'],
    ['solve=growth&target=10@2024', 'answer.growthNone'],
    ['solve=target&target=10@2020', 'answer.targetNone'],
    ['solve=start&target=10@2020', 'answer.startNone'],
    ['start=12', 'answer.yearAbove'],
    ['', 'answer.year'],
  ] as const)('for ?%s leaves out what has no answer', (link, key) => {
    expect(answerKey(outcomeOf(link))).toBe(key)
  })
})
