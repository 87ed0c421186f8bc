import { describe, expect, it } from 'vitest'
import { wordSearch } from '#views/sources/wordSearch.ts'

describe('a search for words', () => {
  it('finds a text that contains all of them, in any order, case and accents', () => {
    expect(wordSearch('gazette é')('Gazette of the État')).toBe(true)
    expect(wordSearch('ETAT  gaz')('Gazette of the État')).toBe(true)
  })

  it('finds no text that lacks one', () => {
    expect(wordSearch('gazette customs')('Gazette of the État')).toBe(false)
  })

  it('finds every text where nothing is searched', () => {
    expect(wordSearch('  ')('')).toBe(true)
  })
})
