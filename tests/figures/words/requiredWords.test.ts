import { describe, expect, it } from 'vitest'
import { choose } from '#analysis/choose.ts'
import { requiredInWords } from '#figures/words/requiredWords.ts'
import { readLink } from '#state/link/link.ts'
import { knownOf, real, reference, text } from '../../support/packages.ts'

/** The sentence for a link, with plain spaces. */
function sentence(link: string, from: typeof reference | null = reference): string {
  const { outcome, choice } = choose(real.pair, readLink(link).selection, knownOf(real).levers)
  const { world } = choice.comparison
  return requiredInWords(outcome, world, from, text).replaceAll(/\s/g, ' ')
}

describe('what the target takes', () => {
  it('is a growth, and how many comparable pairs had it, as it happened and in another world', () => {
    expect(sentence('target=10@2029')).toBe(
      'By 2029/30 (1408) it would take 26.2% a year on average; 6 to 13 in 100 comparable pairs did as much, ' +
        '2 to 5 in a world whose trade grows 3% a year.',
    )
    expect(sentence('target=10@2029&world=6')).toMatch(/3 to 7 in a world whose trade grows 6%/)
  })

  it('is the growth alone until the panel is loaded, or where it was not counted', () => {
    expect(sentence('target=10@2029', null)).toBe(
      'By 2029/30 (1408) it would take 26.2% a year on average.',
    )
    expect(sentence('target=10@2030')).toMatch(/^By 2030\/31 .+ a year on average; 10 to 21 in 100/)
    expect(sentence('target=6@2030')).toMatch(/did as much was not counted\.$/)
  })

  it('is without the help of levers', () => {
    expect(sentence('target=10@2029&levers=fta:1@2026')).toBe(sentence('target=10@2029'))
  })

  it('is the pairs alone where growth is worked out, which shocks and levers change', () => {
    expect(sentence('levers=fta:1@2027&solve=growth')).toBe(
      'Of 100 comparable pairs, 6 to 13 came to 3.2 times their trade in 5 years; ' +
        'in a world whose trade grows 3% a year, 2 to 5.',
    )
    expect(sentence('levers=fta:1@2027&solve=growth', null)).toBe('')
    expect(sentence('target=6@2030&solve=growth')).toMatch(/^How many .+ was not counted\.$/)
    expect(sentence('target=10@2028&start=0.5&solve=growth')).toMatch(
      /^Of 100 comparable pairs, under 1 came to 20 times their trade in 4 years\.$/,
    )
  })

  it('says once what both worlds have alike', () => {
    expect(sentence('source=pakistan-commerce')).toMatch(
      /on average; under 1 in 100 comparable pairs did as much\.$/,
    )
  })

  it('says so where the panel says only that it is rarer or commoner', () => {
    expect(sentence('target=10@2028&start=0.5')).toMatch(
      /a year on average; under 1 in 100 comparable pairs did as much\.$/,
    )
    expect(sentence('start=3&target=3.01@2025')).toMatch(
      /^By 2025\/26 .+ it would take 0\.\d+% a year on average; /,
    )
  })

  it('is nothing where trade starts there, no time is left, or it starts at zero', () => {
    expect(sentence('target=3@2029')).toBe('It starts at $3 bn or above, so no growth is needed.')
    expect(sentence('target=10@2024')).toMatch(
      /which is not after 2024\/25 \(1403\): no time is left/,
    )
    expect(sentence('start=0')).toMatch(/^The start is zero/)
  })
})
