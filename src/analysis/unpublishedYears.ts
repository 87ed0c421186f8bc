import type { Pair } from '#datasets/schemas.ts'
import { midYear } from '#model/calendar.ts'
import type { Year } from '#model/units.ts'
import type { Chosen } from './known.ts'

/** The time after the base that has passed without a figure of the source; `null` where there is none. */
export type Unpublished = Readonly<{
  /** The years that are over. */
  years: readonly Year[]
  /** When the running year was cut: the day of the figures, in decimal years. */
  until: number
}>

/**
 * Returns the years after the base that were over on the day of the figures, and for which the source
 * counted no total that a projection could start from.
 *
 * @param now the day of the figures, in decimal years
 */
export function unpublishedYears({ outcome: { base } }: Chosen, now: number): Unpublished | null {
  const count = Math.floor(now - (midYear(base.year, base.calendar) + 0.5))
  if (count < 1) return null
  return { years: Array.from({ length: count }, (_, index) => base.year + 1 + index), until: now }
}

/** Returns what is known of a year that its source did not publish; `undefined` without any note. */
export function yearNoteOf({ yearNotes }: Pair, source: string, year: Year) {
  return yearNotes.find((note) => note.source === source && note.year === year)
}
