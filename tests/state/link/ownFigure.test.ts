import { describe, expect, it, test } from 'vitest'
import { readLink, writeLink } from '#state/link/link.ts'
import { ownAddress, ownSourceId } from '#state/link/ownFigure.ts'

/** Figures as a link writes them and as the app holds them. */
const EXAMPLES = [
  [
    'own=total:2025:solarHijri:3.4:claimed:Ministry%20of%20Trade',
    {
      own: [
        {
          flow: 'total',
          year: 2025,
          calendar: 'solarHijri',
          value: 3.4,
          status: 'claimed',
          who: 'Ministry of Trade',
        },
      ],
    },
  ],
  [
    'own=DEU-FRA:2025:gregorian:1.2:reported:A%253A%20b%257E:a.example%2Fnews%3Fid=1~FRA-DEU:2025:gregorian:0.3:estimated:A%253A%20b%257E',
    {
      own: [
        {
          flow: 'DEU-FRA',
          year: 2025,
          calendar: 'gregorian',
          value: 1.2,
          status: 'reported',
          who: 'A: b~',
          address: 'a.example/news?id=1',
        },
        {
          flow: 'FRA-DEU',
          year: 2025,
          calendar: 'gregorian',
          value: 0.3,
          status: 'estimated',
          who: 'A: b~',
        },
      ],
    },
  ],
] as const

describe('figures of the reader’s own', () => {
  test.each(EXAMPLES)('are written and read: %s', (link, selection) => {
    expect(readLink(`?${link}`)).toEqual({ selection, problems: [] })
    expect(writeLink(selection)).toBe(link)
  })

  test.each([
    'own=1',
    'own=total:2025:lunar:3.4:claimed:Ministry',
    'own=total:2025:gregorian:-3.4:claimed:Ministry',
    'own=total:2025:gregorian:3.4:derived:Ministry',
    'own=total:2025:gregorian:3.4:claimed:',
    'own=total:2025:gregorian:3.4:claimed:%E2%80%AE%E2%80%8F',
    'own=total:2025:gregorian:3.4:claimed:%2500',
    `own=total:2025:gregorian:3.4:claimed:${'long_name '.repeat(7)}`,
    'own=total:2025:gregorian:3.4:claimed:Ministry:http:%2F%2Fa.example',
    'own=total:2025:gregorian:3.4:claimed:Ministry:a.example@b.example',
    `own=total:2025:gregorian:3.4:claimed:Ministry:a.example/${'x'.repeat(160)}`,
  ])('are left out with a notice where all are broken: %s', (broken) => {
    const { selection, problems } = readLink(`start=3.1&${broken}`)
    expect(selection).toEqual({ start: 3.1 })
    expect(problems).toEqual([expect.objectContaining({ code: 'malformed', part: 'own' })])
  })

  test.each([
    [[2024, 2025], 'total:2025:gregorian:3.5:claimed:A', 'second'],
    [[2024, 2025], 'total:2026:lunar:3.5:claimed:A', 'leftOut'],
    [[2020, 2021, 2022, 2023, 2024, 2025], 'total:2026:gregorian:1:claimed:A', 'full'],
  ])('of %j keep the others where one is broken: %s', (years, broken, code) => {
    const figures = years.map((year) => `total:${year}:gregorian:1:claimed:A`)
    const { selection, problems } = readLink(`own=${[...figures, broken].join('~')}`)
    expect(selection.own?.map(({ year }) => year)).toEqual(years)
    expect(problems).toEqual([{ code, part: 'own', found: broken }])
  })

  it('keep the joiners of Persian words', () => {
    const who = 'سازمان\u200cها'
    const { own } = readLink(
      `own=total:2025:solarHijri:3.4:claimed:${encodeURIComponent(who)}`,
    ).selection
    expect(own?.map((figure) => figure.who)).toEqual([who])
  })

  it('have sources of ids that a link can hold, by issuer and calendar', () => {
    const idOf = (who: string, calendar: 'gregorian' | 'solarHijri') =>
      ownSourceId({ who, calendar })
    expect(idOf('Ministère du Commerce', 'gregorian')).toBe('own-ministere-du-commerce')
    expect(idOf('Ministère du Commerce', 'solarHijri')).toBe('own-ministere-du-commerce-solar')
    expect(idOf('وزارت صمت', 'solarHijri')).toMatch(/^own-[a-z0-9]+-solar$/)
    expect(idOf('وزارت صمت', 'solarHijri')).not.toBe(idOf('وزارت نفت', 'solarHijri'))
    const longest = idOf('x'.repeat(60), 'solarHijri')
    expect(readLink(`source=${longest}`).selection).toEqual({ source: longest })
  })
})

describe('an address', () => {
  test.each([
    ['https://a.example/b?c=d', 'a.example/b?c=d'],
    [' a.example ', 'a.example/'],
    ['https://a.example/~b', 'a.example/%7Eb'],
    ['https://مثال.example/x', 'xn--mgbh0fb.example/x'],
  ])('%s is held as %s', (typed, held) => {
    expect(ownAddress(typed)).toBe(held)
    expect(ownAddress(held)).toBe(held)
  })

  test.each([
    'http://a.example',
    'javascript:alert(1)',
    'localhost',
    'a.example@b.example',
    'x y.example',
  ])('%s is none', (typed) => {
    expect(ownAddress(typed)).toBeUndefined()
  })
})
