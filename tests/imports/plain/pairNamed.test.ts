import { describe, expect, it } from 'vitest'
import { presetRoles, rolesNamed } from '#imports/plain/columnRoles.ts'
import { pairNamed } from '#imports/plain/pairNamed.ts'

describe('pairNamed', () => {
  it.each([
    ['Francia con España', 'FRA-ESP'],
    ['Iran – Pakistan trade, 2015–2024', 'IRN-PAK'],
    ['Trade between France and Spain', 'FRA-ESP'],
    ['Türkiye–Azerbaijan', 'TUR-AZE'],
    ['Türkiye-Azerbaycan dış ticareti', 'TUR-AZE'],
    ['Turkey’s exports to Germany (US$ million)', 'TUR-DEU'],
    ["Commerce de la France avec l'Espagne", 'FRA-ESP'],
    ['تجارت ایران و پاکستان', 'IRN-PAK'],
    ['Exports from France to Spain', 'FRA-ESP'],
    ['Bilateral trade of the United States of America and Côte d’Ivoire', 'USA-CIV'],
    ['Guinea-Bissau and Papua New Guinea, US dollars', 'GNB-PNG'],
    ['Bosnia and Herzegovina – Trinidad and Tobago, USD', 'BIH-TTO'],
    ['UK – USA trade', 'GBR-USA'],
    ['Trade of Iran and Pakistan. Source: World Bank', 'IRN-PAK'],
    ['中国–法国', 'CHN-FRA'],
  ])('finds both economies in %s', (title, pair) => {
    expect(pairNamed([title])?.join('-')).toBe(pair)
  })

  it('reads several titles together', () => {
    expect(pairNamed(['Trade with partners', 'France', 'Spain', ''])).toEqual(['FRA', 'ESP'])
    expect(pairNamed(['France and Spain', 'Source: Bank of Italy'])).toBeNull()
    expect(pairNamed(['France and Spain', 'Spain, in detail'])).toEqual(['FRA', 'ESP'])
  })

  it.each([
    '',
    'Trade of France',
    'France, Spain and Italy',
    'France with Spain and the world',
    'France, US$ million',
    'France, million US dollars',
    'France, Hong Kong dollars',
    'France, CAD',
    'France and us',
    'Trade of France in turkey and china',
    'Imports from Spain to France',
    'Exports to the Netherlands, France',
    'Northward shipments',
    'France and Spain '.repeat(20),
  ])('finds no pair in %j', (title) => {
    expect(pairNamed([title])).toBeNull()
  })
})

describe('presetRoles', () => {
  const header = ['year', 'exports', 'imports']
  const title = ['Iran – Pakistan trade, US$ million']
  const figures = ['2020', '5', '6']

  it('fills in the pair of a title, where no column names a side', () => {
    expect(presetRoles([title, [''], header, figures])).toMatchObject({
      fixedReporter: 'IRN',
      fixedPartner: 'PAK',
      exports: '1',
    })
    expect(rolesNamed([title, header, figures])).toMatchObject({ fixedReporter: '' })
  })

  it.each([
    ['Iran – Pakistan trade', ' 2015–2024'],
    ['Iran – Pakistan trade', ' 2015'],
    ['Iran – Pakistan trade', ' US$ million', ' 2015–2024'],
  ])('takes a title with commas that nobody quoted for a title: %s,%s', (...cells) => {
    expect(presetRoles([cells, header, figures])).toMatchObject({
      year: '0',
      exports: '1',
      fixedReporter: 'IRN',
      fixedPartner: 'PAK',
    })
  })

  it('fills in none beside a column of partners, below a header, or without a title', () => {
    const none = { fixedReporter: '', fixedPartner: '' }
    const partners = [...header, 'partner']
    expect(presetRoles([title, partners, [...figures, 'ITA']])).toMatchObject(none)
    expect(presetRoles([header, figures, title])).toMatchObject(none)
    expect(presetRoles([header, figures])).toMatchObject(none)
    expect(presetRoles([])).toMatchObject(none)
  })
})
