import Papa from 'papaparse'
import * as z from 'zod/mini'
import { answerReader } from './answerReader.ts'
import { LIVE_ENDPOINTS } from './endpoints.ts'
import type { LiveQuestion } from './politeClient.ts'

/** More figures than two economies have years. */
const PAGE_SIZE = 1000

/** What trade can be divided by: gross domestic product in current US dollars, and people. */
export const WORLD_BANK_INDICATORS = [
  { measure: 'gdp', indicator: 'NY.GDP.MKTP.CD' },
  { measure: 'population', indicator: 'SP.POP.TOTL' },
] as const

const figure = z.object({
  indicator: z.object({ id: z.string(), value: z.string() }),
  country: z.object({ value: z.string() }),
  countryiso3code: z.string(),
  date: z.string(),
  value: z.nullable(z.number()),
})

/** Its answer where it has no figures, and its message about an economy that is not on its list. */
const none = z.tuple([z.object({ total: z.literal(0) }), z.nullable(z.array(z.never()))])
const unknown = z.tuple([z.object({ message: z.tuple([z.object({ id: z.literal('120') })]) })])

const answer = z.union([
  z.tuple([z.object({ pages: z.literal(1) }), z.array(figure)]),
  none,
  unknown,
])

export type WorldBankFigures = readonly z.infer<typeof figure>[]

/** Returns the question what an indicator of two economies was in some years. */
export function worldBankQuestion(
  codes: readonly [string, string],
  [from, to]: readonly [number, number],
  indicator: (typeof WORLD_BANK_INDICATORS)[number]['indicator'],
): LiveQuestion<WorldBankFigures> {
  const parts = new URLSearchParams({
    format: 'json',
    date: `${from}:${to}`,
    per_page: String(PAGE_SIZE),
  })
  const path = `v2/country/${codes.join(';')}/indicator/${indicator}`
  const url = `${LIVE_ENDPOINTS.worldBank}/${path}?${parts}`
  return { url, headers: {}, read: answerReader(url, answer, ([, figures]) => figures ?? []) }
}

/** Returns figures as the World Bank's own download writes them: a line an economy, a column a year. */
export function worldBankCsv(figures: WorldBankFigures): string {
  const years = [...new Set(figures.map(({ date }) => date))].toSorted()
  const lines = new Map<string, string[]>()
  for (const { indicator, country, countryiso3code, date, value } of figures) {
    const names = [country.value, countryiso3code, indicator.value, indicator.id]
    const line = lines.get(countryiso3code) ?? [...names, ...years.map(() => '')]
    line[names.length + years.indexOf(date)] = value === null ? '' : String(value)
    lines.set(countryiso3code, line)
  }
  const header = ['Country Name', 'Country Code', 'Indicator Name', 'Indicator Code', ...years]
  return Papa.unparse([header, ...lines.values()])
}
