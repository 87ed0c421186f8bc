import { expect, it } from 'vitest'
import { groupedEvents } from '#figures/path/groupedEvents.ts'

const at = (...years: readonly number[]) =>
  years.map((year) => ({ id: String(year), at: year, title: '', date: '', note: null }))

const ids = (years: readonly number[]) =>
  groupedEvents(at(...years), (year) => (year - 2000) * 10, 24).map(({ x, events }) => [
    Number(x.toFixed(6)),
    events.map(({ id }) => id).join(' '),
  ])

it('events share a mark where their marks would overlap, and only there', () => {
  expect(ids([2000, 2002.4, 2006])).toEqual([
    [0, '2000'],
    [24, '2002.4'],
    [60, '2006'],
  ])
  expect(ids([2006, 2002, 2000])).toEqual([
    [10, '2000 2002'],
    [60, '2006'],
  ])
})

it('a mark that moves to the middle of its events takes in those it comes close to', () => {
  // 2004 and 2005 meet at 45, which is less than 24 from 2002.4 at 24.
  expect(ids([2002.4, 2004.9, 2005])).toEqual([
    [24, '2002.4'],
    [49.5, '2004.9 2005'],
  ])
  expect(ids([2002.4, 2004.8, 2004.5])).toEqual([[36, '2002.4 2004.5 2004.8']])
})
