import { describe, expect, it, test } from 'vitest'
import type { FigureId } from '#figures/catalogue.ts'
import { limitationsOf } from '#figures/figure.ts'
import { figureFor, real } from '../support/packages.ts'

/** The sentence of a figure for a link, with plain spaces and without years. */
function sentenceOf(id: FigureId, link: string): string {
  return figureFor(real, id, link).sentence.replaceAll('\u00A0', ' ')
}

describe('the sentence of path', () => {
  test.each([
    [
      'growth=16&target=4@2028&shock=2027:-40:0',
      /passes \$4 bn in 2026\/27 .*, then falls back\. In 2028\/29 .* \$2\.93 bn: \$1\.07 bn short/,
    ],
    ['start=12', /^Trade starts above the target of \$10 bn: at \$12 bn in 2024\/25/],
    [
      'target=3@2027',
      /^Trade starts above the target of \$3 bn: at \$3\.13 bn in 2024\/25 .* at \$4\.59 bn/,
    ],
    ['solve=start&growth=0', /^Trade starts at the target: \$10 bn in 2024\/25/],
    [
      'growth=40&target=10@2028',
      /^The scenario passes \$10 bn in time: it stands at \$12 bn in 2028\/29/,
    ],
    [
      'growth=40&target=10@2029',
      /^The scenario passes \$10 bn in 2028\/29 .*, in time\. In 2029\/30/,
    ],
    [
      'solve=growth&target=10@2028',
      /^The scenario comes to \$10 bn in 2028\/29 .*, the target’s year\.$/,
    ],
    [
      'target=10@2028',
      /^The scenario passes \$10 bn in 2034\/35 .* In 2028\/29 .* \$4\.79 bn short/,
    ],
    [
      'target=10@2020',
      /passes \$10 bn in 2034\/35 .* The target’s year, 2020\/21 .*, lies before the start/,
    ],
    ['growth=0', /^Growing 0% a year, trade stays at \$3\.13 bn and never reaches \$10 bn\.$/],
    [
      'growth=-5',
      /^Growing −5% a year, trade never reaches \$10 bn: it stands at \$1\.87 bn in 2034\/35/,
    ],
    [
      'solve=growth&target=10@2024',
      /^Trade cannot come to \$10 bn by 2024\/25 .*: it starts in 2024\/25/,
    ],
    ['solve=growth&target=100000@2025', /^No growth between −99\.9% and 1,000% a year leads/],
  ])('for ?%s', (link, words) => {
    expect(sentenceOf('path', link)).toMatch(words)
  })

  it('never names a year or a value twice', () => {
    const sentence = sentenceOf('path', 'growth=40&target=10@2028')
    expect(sentence.split('2028/29')).toHaveLength(2)
  })

  it('says that a total is not on file, not that the office has none', () => {
    const words = limitationsOf(figureFor(real, 'path', 'years=2008..2060')).join(' ')
    expect(words).toMatch(/we hold no total by Iran's customs/)
  })
})

describe('the sentence of flows', () => {
  test.each([
    [
      'source=pakistan-commerce',
      /Iran sold \$1\.22 bn to Pakistan, and next to nothing went the other way: \$20 thousand/,
    ],
    [
      'source=imf-pakistan',
      /Iran sold \$373 m to Pakistan, and next to nothing went the other way/,
    ],
    [
      'source=pakistan-state-bank',
      /Pakistan sold \$75 thousand to Iran, and next to nothing went the other way: \$0/,
    ],
    ['source=press', /^Of Press reports we hold only a total/],
    ['growth=100&horizon=2060', /to \$167 million tn and \$48\.5 million tn in 2060\/61/],
    ['', /exports 3\.4 times Pakistan’s/],
  ])('for ?%s', (link, words) => {
    expect(sentenceOf('flows', link)).toMatch(words)
  })
})

describe('the sentence of mirror', () => {
  it('sets customs against customs, not a statement against its own model', () => {
    expect(sentenceOf('mirror', 'flow=PAK-IRN')).toBe(
      "For 2023/24, Pakistan's ministry counts next to nothing from Pakistan to Iran ($20 thousand), where Iran's customs counts $684 m.",
    )
  })

  it('shows the latest years unless others are chosen', () => {
    const yearsOf = (link: string) =>
      figureFor(real, 'mirror', link).table.rows.map((row) => row.cells[0])
    expect(Math.min(...yearsOf('').map(Number))).toBe(2003)
    expect(Math.min(...yearsOf('years=1990..2024').map(Number))).toBeLessThan(2003)
  })
})

describe('the sentence of products', () => {
  it('leads with the last year that has a mix', () => {
    expect(sentenceOf('products', 'flow=PAK-IRN')).toMatch(
      /^In 2019, .* was Paper, wood and print: \$3\.78 m, 80\.7% of the flow/,
    )
  })
})

describe('the sentence of compare', () => {
  test.each([
    ['compare=desk~baseline', /\. Both reach their target in 2034\/35 \(1413\)\.$/],
    ['growth=1&compare=desk~growth%3D2', /\. Neither reaches its target by 2034\/35/],
    ['compare=desk~baseline~growth%3D13.7', /\. All reach their target in 2034\/35/],
    ['growth=16&compare=desk~baseline', /“This scenario” 2032\/33 .* and “Baseline” 2034\/35/],
  ])('for ?%s', (link, words) => {
    expect(sentenceOf('compare', link)).toMatch(words)
  })
})

describe('the strip of claims', () => {
  it('says that another source is the base', () => {
    expect(figureFor(real, 'headline').caveat).toBeNull()
    expect(figureFor(real, 'headline', 'source=itc').caveat).toContain(
      'that of ITC Trade Map for 2024',
    )
  })
})
