import { monthsOf, type Calendar } from '#model/calendar.ts'
import type { PackageFacts } from './facts.ts'
import type { Place, Report } from './problems.ts'
import { quoted } from './problems.ts'

type Period = Readonly<{
  source: string
  year: number
  firstDay: string
  lastDay: string
  span: 'year' | 'part'
}>
type PlaceOf = (column: 'firstDay' | 'lastDay' | 'year' | 'span') => Place
type DayPlaceOf = (column: 'firstDay' | 'lastDay' | 'year') => Place

const DAY = 86_400_000

/** Checks that days are in order, in the right year and in months of the source's calendar. */
export function checkPeriods(facts: PackageFacts, report: Report): void {
  const calendars = new Map(facts.sources.map(({ row }) => [row.id, row.calendar]))

  for (const { row, at } of facts.observations) {
    const calendar = calendars.get(row.source)
    if (calendar && calendar !== row.calendar) {
      report(
        at('calendar'),
        quoted(row.calendar),
        `${quoted(calendar)}, the calendar of ${row.source}`,
        'Use the calendar of the source, or a source of its own.',
      )
    }
    checkPeriod(row, calendar ?? row.calendar, at, report)
  }
  for (const { row, at } of facts['category-values']) {
    const calendar = calendars.get(row.source)
    if (calendar) checkPeriod(row, calendar, at, report)
  }
  for (const { row, at } of facts.claims) {
    const { firstDay, lastDay, year } = row
    if (firstDay === null || lastDay === null) continue
    checkDays({ firstDay, lastDay, year }, at, report)
  }
}

function checkPeriod(period: Period, calendar: Calendar, at: PlaceOf, report: Report): void {
  if (!checkDays(period, at, report)) return
  if (period.span === 'year') checkWholeYear(period, calendar, at, report)
  else checkPart(period, calendar, at, report)
}

function checkDays(
  { firstDay, lastDay, year }: Pick<Period, 'firstDay' | 'lastDay' | 'year'>,
  at: DayPlaceOf,
  report: Report,
): boolean {
  if (firstDay > lastDay) {
    report(
      at('lastDay'),
      quoted(lastDay),
      `${firstDay} or later`,
      'The last day lies before the first; swap or correct them.',
    )
    return false
  }
  const begins = Number(firstDay.slice(0, 4))
  if (year !== begins) {
    report(
      at('year'),
      String(year),
      `${begins}, the Gregorian year of the first day`,
      'Correct the year or the first day.',
    )
    return false
  }
  return true
}

function checkWholeYear(
  { year, firstDay, lastDay }: Period,
  calendar: Calendar,
  at: PlaceOf,
  report: Report,
): void {
  const { first, last } = monthsOf(year, calendar)
  const [from, to] =
    calendar === 'solarHijri'
      ? [
          [19, 20, 21, 22],
          [19, 20, 21],
        ]
      : [[1], [lastDayOf(last)]]
  const advice = `A whole year of the calendar ${calendar} was expected; correct the day, or call it a part.`

  if (monthOf(firstDay) !== isoMonth(first) || !from.includes(dayOf(firstDay))) {
    report(at('firstDay'), quoted(firstDay), `a year that begins in ${isoMonth(first)}`, advice)
  }
  if (monthOf(lastDay) !== isoMonth(last) || !to.includes(dayOf(lastDay))) {
    report(at('lastDay'), quoted(lastDay), `a year that ends in ${isoMonth(last)}`, advice)
  }
}

function checkPart(
  { firstDay, lastDay }: Period,
  calendar: Calendar,
  at: PlaceOf,
  report: Report,
): void {
  const days = (Date.parse(lastDay) - Date.parse(firstDay)) / DAY + 1
  if (days >= 365) {
    report(
      at('span'),
      `a part of ${days} days`,
      'less than a year',
      'Call it a year, or correct the days.',
    )
  }
  const starts = calendar === 'solarHijri' ? [19, 20, 21, 22, 23] : [1]
  if (!starts.includes(dayOf(firstDay))) {
    const expected = `the first day of a month of the calendar ${calendar}`
    report(
      at('firstDay'),
      quoted(firstDay),
      expected,
      'Correct the day, or use a source with the right calendar.',
    )
  }
}

function monthOf(day: string): string {
  return day.slice(0, 7)
}

function dayOf(day: string): number {
  return Number(day.slice(8))
}

function isoMonth({ year, month }: Readonly<{ year: number; month: number }>): string {
  return `${year}-${String(month).padStart(2, '0')}`
}

function lastDayOf({ year, month }: Readonly<{ year: number; month: number }>): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
