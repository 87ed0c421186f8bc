import { describe, expect, it } from 'vitest'
import { meaningOf, splitterFor, TERMS } from '#ui/glossary/terms.ts'
import { text } from '../../support/packages.ts'

const piecesOf = splitterFor(text)
const terms = (words: string) =>
  piecesOf(words).flatMap(({ words: found, term }) => (term === null ? [] : [[found, term]]))

describe('the words of the glossary in a text', () => {
  it('are found whole, whatever their capitals, and keep the text as it is', () => {
    const sentence =
      'Bands hold half of the draws; a withdrawal is no draw, a clever idea no lever.'
    expect(terms(sentence)).toEqual([
      ['Bands', 'band'],
      ['draws', 'draws'],
      ['lever', 'lever'],
    ])
    const pieces = piecesOf(sentence)
    expect(pieces.map(({ words }) => words).join('')).toBe(sentence)
  })

  it('are linked once a text', () => {
    expect(terms('A shock, and two more shocks.')).toEqual([['shock', 'shock']])
  })

  it('include a status where it stands alone, and not in a sentence', () => {
    expect(terms('derived')).toEqual([['derived', 'derived']])
    expect(terms('What is derived is reported too.')).toEqual([])
  })

  it('each have a name and a meaning', () => {
    for (const term of TERMS) {
      const { name, means } = meaningOf(term, text)
      expect(name).toMatch(/\w/)
      expect(means).toMatch(/\w/)
    }
  })
})
