import { describe, expect, it } from 'vitest'
import type { BibliographyEntry } from '#files/briefing/printableBriefing.ts'
import {
  addressOf,
  bibliography,
  hostOf,
  referenceInWords,
  shortAddress,
} from '#files/briefing/bibliography.ts'
import { pageOf } from '../../support/office.ts'
import { text } from '../../support/packages.ts'

const REFERENCE: BibliographyEntry = {
  id: 'a',
  publisher: 'A paper',
  title: 'On trade',
  date: '2025-09-16',
  url: 'https://www.example.org/a',
  kind: 'news',
}

describe('a publication', () => {
  it('is named by who published what, and when', () => {
    expect(referenceInWords(REFERENCE, text)).toBe('A paper: On trade (2025-09-16)')
  })

  it('keeps its date in place behind a title that runs the other way', () => {
    const title = 'تجارت'
    expect(referenceInWords({ ...REFERENCE, title }, text)).toBe(
      `A paper: \u2068${title}\u2069 (2025-09-16)`,
    )
  })

  it('leads only to web and mail', () => {
    expect(addressOf(REFERENCE)).toBe(REFERENCE.url)
    expect(addressOf({ ...REFERENCE, url: 'javascript:alert(1)' })).toBeNull()
    expect(addressOf({ ...REFERENCE, url: null })).toBeNull()
  })

  it('is found at an address that a reader can take in', () => {
    expect(hostOf('https://www.example.org/a')).toBe('example.org')
    expect(hostOf('nowhere')).toBe('nowhere')
    expect(shortAddress('https://www.example.org/a')).toBe('https://www.example.org/a')
    expect(shortAddress(`https://www.example.org/${'%D8'.repeat(60)}`)).toBe('example.org')
  })

  it('is listed once, where it is first used', () => {
    const other = { ...REFERENCE, id: 'b' }
    const pages = [
      pageOf('path', { references: [REFERENCE] }),
      pageOf('flows', { references: [other, REFERENCE] }),
    ]
    expect(bibliography(pages)).toEqual([REFERENCE, other])
  })
})
