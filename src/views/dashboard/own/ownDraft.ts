import type { Source } from '#datasets/schemas.ts'
import { yearNotation } from '#figures/words/yearNotation.ts'
import type { Text } from '#i18n/text.ts'
import { ownYear, type Calendar } from '#model/calendar.ts'
import { periodDays } from '#model/periodDays.ts'
import type { FlowOrTotal } from '#model/series.ts'
import type { Year } from '#model/units.ts'
import { LONGEST_ADDRESS, LONGEST_WHO, ownAddress, ownIssuer } from '#state/link/ownFigure.ts'
import { BOUNDS } from '#state/link/parts.ts'
import type { OwnFigure, OwnStatus } from '#state/link/selection.ts'
import { parseNumber } from '#ui/numbers/parseNumber.ts'

const BILLION = 1e9

/** What is typed and chosen so far. */
export type OwnDraft = Readonly<{
  flow: FlowOrTotal
  calendar: Calendar
  year: string
  value: string
  who: string
  address: string
  status: OwnStatus
}>

/** Why a field cannot be taken, in words; no entry where it can. */
type Problems = Readonly<Partial<Record<'year' | 'value' | 'who' | 'address', string>>>

/** What a draft says: the figure, or what is wrong with it; year and value as far as they can be read. */
export type ReadDraft = Readonly<{
  figure: OwnFigure | null
  problems: Problems
  year: Year | null
  /** In billions of US dollars. */
  value: number | null
}>

/** Returns an empty draft in the calendar of the base, or that of a figure to correct. */
export function draftOf(figure: OwnFigure | null, { calendar }: Source, text: Text): OwnDraft {
  if (!figure) {
    return { flow: 'total', calendar, year: '', value: '', who: '', address: '', status: 'claimed' }
  }
  const { address } = figure
  return {
    ...figure,
    year: String(text.yearNumber(figure.year, figure.calendar)),
    value: text.unrounded(figure.value),
    address: address === undefined ? '' : `https://${address}`,
  }
}

/** Reads a draft. `today` is a day in ISO 8601: a year that has not begun by then has no figure. */
export function readDraft(draft: OwnDraft, text: Text, today: string): ReadDraft {
  const { flow, calendar, status } = draft
  const [year, value] = [yearIn(draft, text), valueIn(draft, text)]
  const [who, address] = [ownIssuer(draft.who), addressIn(draft)]
  const isFuture = year !== null && periodDays(year, null, calendar).firstDay > today
  const { t } = text
  const problems: Problems = {
    ...(year === null && {
      year: t('ownFigure.noYear', { example: exampleYear(calendar, today) }),
    }),
    ...(isFuture && { year: t('ownFigure.future') }),
    ...(value === null && { value: t('ownFigure.noValue', { most: BOUNDS.usdBillions.max }) }),
    ...(who === undefined && { who: t('ownFigure.noWho', { most: LONGEST_WHO }) }),
    ...(address === undefined && { address: t('ownFigure.noAddress', { most: LONGEST_ADDRESS }) }),
  }
  if (year === null || isFuture || value === null || who === undefined || address === undefined) {
    return { figure: null, problems, year, value }
  }
  const figure = { flow, year, calendar, value, status, who, ...(address !== null && { address }) }
  return { figure, problems, year, value }
}

/** Returns the latest year that is over on a day in any calendar, as its calendar numbers it. */
export function exampleYear(calendar: Calendar, today: string): string {
  return String(ownYear(Number(today.slice(0, 4)) - 2, calendar))
}

function yearIn({ year, calendar }: OwnDraft, text: Text): Year | null {
  const read = yearNotation(text, calendar).read(year)
  const { min, max } = BOUNDS.year
  return read !== null && Number.isInteger(read) && read >= min && read <= max ? read : null
}

function valueIn({ value }: OwnDraft, { t, locale }: Text): number | null {
  const parsed = parseNumber(value, locale, t('scenario.billions'), BILLION)
  const { min, max } = BOUNDS.usdBillions
  return parsed.ok && parsed.value >= min && parsed.value <= max ? parsed.value : null
}

/** Returns the address that is typed; `null` without any, `undefined` if it cannot be taken. */
function addressIn({ address }: OwnDraft): string | null | undefined {
  return address.trim() === '' ? null : ownAddress(address)
}
