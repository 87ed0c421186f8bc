import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildMadeUpPair, type Change } from './madeUpPair.ts'

/** What is wrong, how it is made so, where that must be found, and what must be said of it. */
export type Case = readonly [title: string, change: Change, place: string, words: string]

/** Makes one mistake at a time in the made-up pair and expects that one problem, and no build. */
export function findsEach(about: string, cases: readonly Case[]): void {
  describe(`the builder, about ${about}`, () => {
    it.each(cases)('finds %s', async (_title, change, place, words) => {
      const { code, problems, out } = await buildMadeUpPair(change)

      expect(problems).toHaveLength(1)
      expect(problems[0]).toContain(/^\d/.test(place) ? `${change.file}:${place}` : place)
      expect(problems[0]).toContain(words)
      expect(code).toBe(1)
      expect(existsSync(out)).toBe(false)
    })
  })
}

/** A change to a table. */
export function at(table: string, from: string, to: string): Change {
  return { file: `${table}.csv`, from, to }
}

/** A change to the description of the package. */
export function inDescription(from: string, to: string): Change {
  return { file: 'datapackage.json', from, to }
}
