import { describe, expect, it } from 'vitest'
import { partyOf } from '#imports/rows/parties.ts'

function codeOf(name: string): string | null {
  return partyOf({ name }).code
}

describe('partyOf', () => {
  it('knows economies by their ISO codes, and by those that others use', () => {
    const codes = ['pak', 'PK', 'ROM', 'ZAR', 'KSV', 'XKX', 'TWN'].map(
      (iso3) => partyOf({ iso3 }).code,
    )
    expect(codes).toEqual(['PAK', 'PAK', 'ROU', 'COD', 'XKX', 'XKX', 'TWN'])
  })

  it('knows economies by their number, with and without leading zeros', () => {
    const numbers = ['586', '4', '004', '842', '840', '251', '757', '579', '699', '381', '380']
    expect(numbers.map((m49) => partyOf({ m49 }).code)).toEqual(
      'PAK AFG AFG USA USA FRA CHE NOR IND ITA ITA'.split(' '),
    )
  })

  it.each([
    [
      'IRN',
      'Iran, Islamic Rep.',
      'Iran (Islamic Republic of)',
      'Islamic Republic of Iran',
      ' Iran',
    ],
    ['KOR', 'Korea, Rep.', 'Rep. of Korea', 'Korea, Republic of', 'South Korea'],
    [
      'PRK',
      'Korea, Dem. People’s Rep.',
      "Dem. People's Rep. of Korea",
      "Korea, Dem. People's Rep. of",
    ],
    ['CHN', 'China', 'China, P.R.: Mainland', 'China, P.R.: Mainland [1]'],
    [
      'HKG',
      'China, P.R.: Hong Kong',
      'China, Hong Kong SAR',
      'Hong Kong SAR, China',
      'Hong Kong, China',
    ],
    ['GBR', 'United Kingdom', 'U.K.'],
    ['TUR', 'Türkiye', 'Turkey', 'Türkiye, Rep of', 'Turkiye'],
    ['COD', 'Congo, Dem. Rep.', 'Dem.Rep. of the Congo', 'Congo, Democratic Republic of the'],
    ['COG', 'Congo', 'Congo, Rep.', 'Congo, Republic of'],
    ['USA', 'United States of America', 'USA', 'United States', 'U.S.A.'],
    ['VNM', 'Viet Nam', 'Vietnam'],
    ['CIV', "Côte d'Ivoire", "Cote d'Ivoire", 'Côte d’Ivoire'],
    ['KNA', 'St. Kitts and Nevis', 'Saint Kitts & Nevis'],
    ['CYM', 'Cayman Isds', 'Cayman Islands'],
    ['EGY', 'Egypt, Arab Rep.', 'Egypt'],
    ['TWN', 'Taipei, Chinese', 'Taiwan Province of China'],
    ['FSM', 'FS Micronesia', 'Micronesia, Federated States of', 'Micronesia, Fed. Sts.'],
    ['BIH', 'Bosnia Herzegovina', 'Bosnia and Herzegovina'],
    ['FJI', 'Fiji, Rep. of', 'Republic of Fiji'],
    ['AND', 'Andorra, Principality of'],
    ['IRL', 'Republic of Ireland'],
    ['NER', 'Niger'],
    ['DMA', 'Dominica'],
    ['DOM', 'Dominican Rep.'],
    ['GNB', 'Guinea-Bissau'],
  ])('knows %s by the names of many publishers', (code, ...names) => {
    expect(names.map(codeOf)).toEqual(names.map(() => code))
  })

  it('calls an economy by one name however a file spells it', () => {
    const names = [partyOf({ name: 'Iran, Islamic Rep.' }), partyOf({ iso3: 'IRN' })]
    expect(names.map(({ name }) => name)).toEqual(['Iran', 'Iran'])
  })

  it('knows the world by code, number and name', () => {
    const worlds = [
      { iso3: 'W00' },
      { iso3: 'WLD' },
      { m49: '0' },
      { m49: '000' },
      { name: ' World' },
    ]
    expect(worlds.map((named) => partyOf(named).kind)).toEqual(worlds.map(() => 'world'))
  })

  it('takes unions, groups, and what is not specified for areas', () => {
    const areas = [
      { m49: '490', iso3: 'S19', name: 'Other Asia, nes' },
      { m49: '837', iso3: 'X1 ', name: 'Bunkers' },
      { m49: '899', iso3: '_X ', name: 'Areas, nes' },
      { m49: '97', name: 'EU-28' },
      { iso3: 'ARB', name: 'Arab World' },
      { name: 'European Union' },
      { name: 'Fed. Rep. of Germany (...1990)' },
      { name: 'Ethiopia(includes Eritrea)' },
      { name: 'Belgium-Luxembourg' },
      { name: 'Yemen Democratic' },
      { name: 'Serbia and Montenegro, State Union of' },
    ]
    expect(areas.map((named) => partyOf(named))).toEqual(
      areas.map(({ name }) => ({ kind: 'area', code: null, name })),
    )
  })

  it('knows names with their codes, if both mean the same', () => {
    const names = ['250 - France', 'FR: France', 'Allemagne (DEU)', 'France (276)', 'DE - France']
    expect(names.map((name) => partyOf({ name }).code)).toEqual(['FRA', 'FRA', 'DEU', null, null])
  })

  it('gives an area without a name for nothing', () => {
    expect(partyOf({})).toEqual({ kind: 'area', code: null, name: '' })
  })

  it('reads each of the names that objects have by themselves as a name', () => {
    expect(partyOf({ name: 'constructor' }).kind).toBe('area')
    expect(partyOf({ iso3: '__proto__' }).kind).toBe('area')
  })
})
