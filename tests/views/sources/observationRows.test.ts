import { describe, expect, it } from 'vitest'
import { makeText } from '#i18n/text.ts'
import { qps } from '#i18n/qps.ts'
import { observationRows } from '#views/sources/observationRows.ts'
import { knownOf, madeUp, real, text } from '../../support/packages.ts'
import '../../support/allEnglish.ts'

const rows = observationRows(knownOf(madeUp), madeUp.library, text)

function rowOf(id: string) {
  return rows.find((row) => row.id === id)
}

describe('the rows of all observations', () => {
  it.each([
    ['the made-up pair', madeUp],
    ['the shipped pair', real],
  ])('leave nothing of %s out and name nothing twice', (_, files) => {
    const { pair, chapters, library } = files
    const all = observationRows(knownOf(files), library, text)
    expect(all).toHaveLength(
      pair.observations.length +
        pair.categoryValues.length +
        pair.growthClaims.length +
        library.tonnage.length +
        chapters.rows.length,
    )
    expect(new Set(all.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(all.length)
  })

  it('can be listed while library and chapters are loading', () => {
    const { pair } = madeUp
    const early = observationRows(
      { pair, chapters: null, levers: null, reference: null },
      null,
      text,
    )
    expect(early.some(({ kind }) => kind === 'year')).toBe(true)
    expect(early.some(({ kind }) => kind === 'chapter' || kind === 'tonnage')).toBe(false)
  })

  it('distinguish missing values from zero', () => {
    const [missing, zero] = ['harbour-office-2020-abc-xyz', 'harbour-office-2013-xyz-abc'].map(
      rowOf,
    )
    expect([missing?.value, missing?.words().printed]).toEqual([null, 'not reported'])
    expect([zero?.value, zero?.words().printed]).toEqual([0, '$0'])
  })

  it('are also found by the text of their publications', () => {
    expect(rowOf('harbour-office-2023-total-b')?.words().searched).toContain('The Gazette')
    expect(rowOf('harbour-office-2023-total')?.words().searched).not.toContain('The Gazette')
  })

  it('are found by the name of their status in the reader’s language', () => {
    const other = makeText('qps', qps)
    const [row] = observationRows(knownOf(madeUp), madeUp.library, other)
    expect(row?.status).toBe('reported')
    expect(row?.words().searched).toContain(other.t('status.reported'))
  })

  it('give a chapter the publications of its flow', () => {
    expect(rows.find(({ kind }) => kind === 'chapter')?.bibliography).toEqual(['yearbook'])
  })
})
