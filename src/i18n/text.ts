import { createElement, Fragment, type ReactNode } from 'react'
import type { Calendar } from '#model/calendar.ts'
import { createCache } from '#model/math/createCache.ts'
import type { Usd, Year } from '#model/units.ts'
import { dateFormats, yearFormats, type YearStyle } from './dates.ts'
import { LANGUAGES, type Lang } from './languages.ts'
import type { MessageKey, Messages, Slot, SlotValues } from './messages.ts'
import { isolated, isolatedWords, numberFormats } from './numbers.ts'
import { onFirstUse } from './onFirstUse.ts'

/** What a name that ends in s makes of a message that adds a genitive: the United States’s. */
const DOUBLE_GENITIVE = /s’s(?!\w)/g

/** The messages and the number, date and list formats of one language, for all text on screen. */
export type Text = ReturnType<typeof makeText>

/**
 * Creates the text of `lang` from its loaded `messages`. `yearStyle` decides for all its years which
 * calendar comes first.
 */
export function makeText(
  lang: Lang,
  messages: Partial<Messages>,
  yearStyle: YearStyle = 'gregorian',
) {
  const { locale, direction } = LANGUAGES[lang]
  const { plurals, lists, numbers, dates } = formatsOf(lang)
  const years = yearFormats(yearStyle, dates)

  function template(key: MessageKey, count: unknown): string {
    const message = messages[key]
    if (typeof message === 'string') return message
    if (!message) throw new Error(`“${key}” is said without an import of laterEnglish.ts.`)
    return message[plurals().select(Number(count))] ?? message.other
  }

  /** Returns the message of `key` with its slots filled. A slot named `count` also selects the plural form. */
  function t<Key extends MessageKey>(key: Key, ...[values]: SlotValues<Key>): string {
    const slots: Readonly<Record<string, string | number>> = values ?? {}
    return piecesOf(template(key, slots['count']))
      .map((piece, index) => (index % 2 === 0 ? piece : formatted(slots[piece] ?? '')))
      .join('')
      .replaceAll(DOUBLE_GENITIVE, 's’')
  }

  /** Returns the message of `key` as React nodes: its text, and a node for each slot. */
  function rich<Key extends MessageKey>(
    key: Key,
    slots: Readonly<Record<Slot<Key>, ReactNode>>,
  ): ReactNode[] {
    const nodes: Readonly<Record<string, ReactNode>> = slots
    return piecesOf(template(key, 0)).map((piece, index) =>
      index % 2 === 0 ? piece : createElement(Fragment, { key: index }, nodes[piece]),
    )
  }

  function formatted(value: string | number): string {
    return typeof value === 'number' ? numbers.plain(value) : isolatedWords(value, direction)
  }

  /** Formats an amount to three significant digits: $3.13 bn. */
  function usd(value: Usd): string {
    const { scale, text, isNegative } = numbers.scaled(value)
    const amount = t(`usd.${scale}`, { amount: text })
    return isolated(isNegative ? t('usd.negative', { amount }) : amount, direction)
  }

  /** Formats a year and, where another calendar numbers it otherwise, that too: 2024/25 (1446). */
  function yearInBoth(year: Year, calendar: Calendar): string {
    const first = years.year(year, calendar)
    const other = years.otherYear(year, calendar)
    return other === null ? first : t('year.both', { year: first, other })
  }

  /** Returns the line of sources; their names are kept apart by semicolons where one holds a comma. */
  function sources(names: readonly string[]): string {
    const hasComma = names.some((name) => name.includes(','))
    return t('figure.sources', { sources: hasComma ? names.join('; ') : lists().format(names) })
  }

  /** Formats a year with its first and last month: 2024/25 · Jul 2024 – Jun 2025. */
  function period(year: Year, calendar: Calendar): string {
    return t('year.period', {
      year: yearInBoth(year, calendar),
      months: dates.months(year, calendar),
    })
  }

  return {
    lang,
    locale,
    direction,
    messages,
    t,
    rich,
    usd,
    yearInBoth,
    period,
    sources,
    list: (items: readonly string[]) =>
      lists().format(items.map((item) => isolatedWords(item, direction))),
    ...numbers,
    ...dates,
    ...years,
  }
}

const split = createCache<readonly string[]>()

/** Splits a message at its slots, once: its text and the names of its slots take turns. */
function piecesOf(message: string): readonly string[] {
  return split([message], () => message.split(/\{(\w+)\}/))
}

const styled = createCache<Text>()

/** Returns a text with its years in another style; always the same object for the same arguments. */
export function withYears(text: Text, yearStyle: YearStyle = 'gregorian'): Text {
  return styled([text, yearStyle], () => makeText(text.lang, text.messages, yearStyle))
}

type Formats = ReturnType<typeof makeFormats>

const cache = createCache<Formats>()

/** Returns the formats of a language, cached, since `Intl` formatters are slow to construct. */
function formatsOf(lang: Lang): Formats {
  return cache([lang], () => makeFormats(LANGUAGES[lang]))
}

function makeFormats({ locale, direction }: (typeof LANGUAGES)[Lang]) {
  return {
    plurals: onFirstUse(() => new Intl.PluralRules(locale)),
    lists: onFirstUse(() => new Intl.ListFormat(locale, { type: 'conjunction' })),
    numbers: numberFormats(locale, direction),
    dates: dateFormats(locale, direction),
  }
}
