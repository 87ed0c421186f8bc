import isoCodes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import isoNames from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import { COMTRADE_NUMBERS, FORMER_NUMBERS, OTHER_CODES, OTHER_NAMES } from './economyNames.ts'
import { codeAbroad } from './namesAbroad.ts'
import { nameKey } from './nameKey.ts'
import { ownText } from './rowFault.ts'
import type { Party } from './tradeRow.ts'
import { inEnglish } from './wordsAbroad.ts'

/** What a row says about one of its sides; absent or empty where it has no such column. */
type Named = Readonly<Partial<Record<'iso3' | 'm49' | 'name', string>>>
type Economy = Extract<Party, { kind: 'economy' }>

const WORLD: Party = { kind: 'world', code: null, name: 'World' }
/** Enough for all sides of any file; a file that holds more names nonsense. */
const CACHED = 20_000
/** What is longer names no side, and would be searched for one for too long. */
const LONGEST_NAME = 200
const WORLD_CODES = new Set(['W00', 'WLD', 'WL', 'W0', 'W1', '_T', 'G001'])
const WORLD_NUMBERS = new Set(['0', '1'])
const WORLD_NAMES = new Set(
  ['world', 'whole world', 'all countries', 'all partners', 'all', 'total', 'grand total'].map(
    nameKey,
  ),
)
/** Codes that ISO 3166 leaves to users: those by which our sample names economies that do not exist. */
const MADE_UP = /^XA[A-Z]$/

/** Forms of states that publishers add; `democratic` and `federal` told states apart that are no more. */
const FORMS = new Set(
  ['republic', 'kingdom', 'islamic', 'principality', 'state', 'union', 'commonwealth'].concat([
    'sultanate',
    'bolivarian',
    'plurinational',
    'independent',
    'grand',
    'duchy',
  ]),
)

const economies = listOfEconomies()
const cache = new Map<string, Party>()

/**
 * The side that a row names by code, number or name, whichever is known first. Codes are ISO 3166-1
 * (alpha-3 or alpha-2), numbers UN M49 with UN Comtrade's own, names English or, where none is known,
 * of another language. An economy is called by one name however the file spells it; what no list knows is an area by its name alone: a union, a
 * group of countries, a state that is no more. Never throws; `{}` is an area without a name.
 */
export function partyOf({ iso3 = '', m49 = '', name = '' }: Named): Party {
  const asked = `${iso3}|${m49}|${name}`
  const known = cache.get(asked)
  if (known !== undefined) return known
  const [code = '', number = '', words = ''] = [iso3, m49, name].map((each) =>
    each.trim().slice(0, LONGEST_NAME),
  )
  const party = found(code.toUpperCase(), number.replace(/^0+(?=\d)/, ''), words)
  if (cache.size >= CACHED) cache.clear()
  cache.set(asked, party)
  return party
}

/** Returns all economies by name, for choosing one. */
export function economyList(): readonly Economy[] {
  const all = new Set(economies.byCode.values())
  return [...all].toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** Returns the number by which UN Comtrade names an economy; `null` for a code that is none. */
export function comtradeNumber(code: string): string | null {
  const number = isoCodes.find(([, alpha3 = '']) => (OTHER_CODES[alpha3] ?? alpha3) === code)?.[2]
  return COMTRADE_NUMBERS[code] ?? number?.replace(/^0+/, '') ?? null
}

function found(code: string, number: string, name: string): Party {
  const words = nameKey(name)
  if (WORLD_CODES.has(code) || WORLD_NUMBERS.has(number) || WORLD_NAMES.has(words)) {
    return WORLD
  }
  return (
    economies.byCode.get(OTHER_CODES[code] ?? code) ??
    economies.byNumber.get(number) ??
    economies.byName.get(words) ??
    economies.byName.get(withoutForms(words)) ??
    partyWithCode(name) ??
    partyAbroad(name) ??
    (MADE_UP.test(code) ? { kind: 'economy', code, name: ownText(name || code) } : null) ?? {
      kind: 'area',
      code: null,
      name: ownText(name || code || number),
    }
  )
}

/**
 * The economy of a name with its code (`250 - France`, `France (FRA)`); an area if they contradict each
 * other, and `null` for names without a code that is known.
 */
function partyWithCode(text: string): Party | null {
  const [, first, second, behind] =
    /^(?:(\d{1,3})\s*[-–:.]?\s+|([A-Z]{2,3})\s*[-–:]\s*)(\D.*)$/.exec(text) ?? []
  const [, before, last] = /^(.+?)\s*[([](\d{1,3}|[A-Z]{2,3})[)\]]$/.exec(text) ?? []
  const [code, name] = [first ?? second ?? last, behind ?? before]
  if (code === undefined || name === undefined) return null
  const party = partyOf(/^\d/.test(code) ? { m49: code } : { iso3: code })
  if (party.kind !== 'economy') return null
  const isSame = partyOf({ name }).code === party.code
  return isSame ? party : { kind: 'area', code: null, name: ownText(text) }
}

/** The side of a name in another language; `null` where none has it. */
function partyAbroad(name: string): Party | null {
  if (WORLD_NAMES.has(nameKey(inEnglish(name)))) return WORLD
  return economies.byCode.get(codeAbroad(name) ?? '') ?? null
}

/** The key of a name without words for forms of states: `Fiji, Rep. of` is Fiji. */
function withoutForms(words: string): string {
  return words
    .split(' ')
    .filter((word) => !FORMS.has(word))
    .join(' ')
}

/** Every economy by its codes, its numbers and the keys of its names. */
function listOfEconomies(): Readonly<
  Record<'byCode' | 'byNumber' | 'byName', Map<string, Economy>>
> {
  const byCode = new Map<string, Economy>()
  const byNumber = new Map<string, Economy>()
  const byName = new Map<string, Economy>()
  const names: Readonly<Record<string, string | readonly string[]>> = isoNames.countries
  for (const [alpha2 = '', alpha3 = '', number = ''] of isoCodes) {
    const code = OTHER_CODES[alpha3] ?? alpha3
    const own = OTHER_NAMES[code] ?? []
    const listed = [names[alpha2] ?? code].flat().toSorted((a, b) => a.length - b.length)
    const spellings = [...own, ...listed]
    const economy: Economy = { kind: 'economy', code, name: spellings[0] ?? code }
    byCode.set(alpha2, economy).set(code, economy)
    byNumber.set(number.replace(/^0+/, ''), economy)
    for (const spelling of spellings) byName.set(nameKey(spelling), economy)
  }
  for (const [code, number] of [COMTRADE_NUMBERS, FORMER_NUMBERS].flatMap(Object.entries<string>)) {
    const economy = byCode.get(code)
    if (economy !== undefined) byNumber.set(number, economy)
  }
  // Two economies are the Congo, and UN and World Bank mean the smaller one by the bare name.
  const congo = byCode.get('COG')
  if (congo !== undefined) byName.set(nameKey('Congo'), congo)
  return { byCode, byNumber, byName }
}
