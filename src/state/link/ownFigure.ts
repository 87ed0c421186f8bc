import type { Calendar } from '#model/calendar.ts'
import { plainWords } from '#model/plainWords.ts'
import { STATUSES, type FlowOrTotal, type SourceId } from '#model/series.ts'
import { matching, oneOf, type PartCodec } from './codecs.ts'
import type { OwnFigure, OwnStatus } from './selection.ts'

/** The calendars, and how the ids of sources in each end. */
const SUFFIXES: Readonly<Record<Calendar, string>> = {
  gregorian: '',
  solarHijri: '-solar',
  fiscalJuly: '-july',
  fiscalApril: '-april',
  fiscalOctober: '-october',
}
/** The words of the longest id that a link holds. */
const LONGEST_WORDS = 48

/** The calendars of figures that a reader adds. */
export const OWN_CALENDARS = Object.keys(SUFFIXES) as readonly Calendar[]

/** How certain such a figure may be. */
export const OWN_STATUSES = STATUSES.filter((status): status is OwnStatus => status !== 'derived')

/** The longest name and address, in characters: a comparison holds two figures with both. */
export const [LONGEST_WHO, LONGEST_ADDRESS] = [60, 160]

const HTTPS = 'https://'
/** What separates parts or figures, or escapes. */
const SIGNS = /[%:~]/g

/**
 * A codec of `flow:year:calendar:billions:status:who`, followed by `:address` where there is one. Only
 * `%`, `:` and `~` are escaped in names. The address is without `https://`, which services that wrap
 * links would take for a second one.
 */
export function ownFigureCodec(
  year: PartCodec<number>,
  billions: PartCodec<number>,
): PartCodec<OwnFigure> {
  const flow = matching<FlowOrTotal>(/^(?:total|[A-Z]{3}-[A-Z]{3})$/)
  const [calendar, status] = [oneOf(OWN_CALENDARS), oneOf(OWN_STATUSES)]
  return {
    read: (text) => {
      const [f = '', y = '', c = '', v = '', s = '', w = '', ...rest] = text.split(':')
      const [of, inYear, by] = [flow.read(f), year.read(y), calendar.read(c)]
      const [value, standing, who] = [billions.read(v), status.read(s), ownIssuer(unescaped(w))]
      if (of === undefined || inYear === undefined || by === undefined) return undefined
      if (value === undefined || standing === undefined || who === undefined) return undefined
      const figure = { flow: of, year: inYear, calendar: by, value, status: standing, who }
      if (rest.length === 0) return figure
      const address = ownAddress(rest.join(':'))
      return address === undefined ? undefined : { ...figure, address }
    },
    write: ({ flow: of, year: inYear, calendar: by, value, status: standing, who, address }) => {
      const parts = [of, year.write(inYear), by, billions.write(value), standing, escaped(who)]
      return [...parts, ...(address === undefined ? [] : [address])].join(':')
    },
  }
}

/** What tells the figures of a reader apart: each source has one for a flow and year. */
export function ownFigureKey(figure: OwnFigure): string {
  return [ownSourceId(figure), figure.flow, figure.year].join(':')
}

/**
 * Returns the id of the source of a figure, such as `own-ministry-of-trade-july`: who issued it and the
 * calendar, so that it stays the same whatever else is added or removed.
 */
export function ownSourceId({ who, calendar }: Pick<OwnFigure, 'who' | 'calendar'>): SourceId {
  const words = who
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [hashOf(who)]
  const suffix = SUFFIXES[calendar]
  return `own-${words.join('-').slice(0, LONGEST_WORDS)}${suffix}`
}

/** Returns a name as a link holds it; `undefined` without letter or digit, or if it is too long. */
export function ownIssuer(typed: string): string | undefined {
  const who = plainWords(typed).replaceAll(/\s+/g, ' ').trim()
  return who.length <= LONGEST_WHO && /[\p{L}\p{N}]/u.test(who) ? who : undefined
}

/**
 * Returns an address as a link holds it, without `https://`; `undefined` if it is none, of another
 * kind, too long, or says another host than it leads to.
 */
export function ownAddress(typed: string): string | undefined {
  const whole = typed.trim()
  const href = /^https:/i.test(whole) ? whole : `${HTTPS}${whole}`
  if (/^\w+:\/\//.test(whole.replace(/^https:/i, '')) || !URL.canParse(href)) return undefined
  const { host, username, password, href: plain } = new URL(href)
  if (!host.includes('.') || username !== '' || password !== '') return undefined
  const address = plain.slice(HTTPS.length).replaceAll('~', '%7E')
  return address.length <= LONGEST_ADDRESS ? address : undefined
}

/** Computes a short hash of a name without Latin letters or digits: 32-bit FNV-1a. */
function hashOf(name: string): string {
  let hash = 0x81_1c_9d_c5
  for (const character of name) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01_00_01_93)
  }
  return (hash >>> 0).toString(36)
}

function escaped(who: string): string {
  return who.replaceAll(SIGNS, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** Decodes a name; one with a broken escape becomes empty, which is none. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
