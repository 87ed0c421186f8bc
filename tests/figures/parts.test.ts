import { describe, expect, it } from 'vitest'
import { baseSources, basesOf, choose, defaultsOf } from '#analysis/choose.ts'
import { lastGrowth } from '#analysis/history.ts'
import { groupedBy } from '#model/math/groupedBy.ts'
import { ineffectiveParts } from '#analysis/ineffective.ts'
import { asBase, asClaimed, rivalsOf } from '#figures/provenance/rivals.ts'
import { baseCautions } from '#figures/words/baseCautions.ts'
import { timeLabels, timeOf, yearLabels } from '#figures/words/timeAxis.ts'
import { MODEL_VERSION } from '#model/version.ts'
import { withYears } from '#i18n/text.ts'
import { readLink } from '#state/link/link.ts'
import { madeUp, real, text } from '../support/packages.ts'

const { pair } = real
const chosen = choose(pair, {})

function ineffective(link: string) {
  const { selection } = readLink(link)
  return ineffectiveParts({ pair, levers: null }, selection, choose(pair, selection)).map(
    ({ code, part }) => `${code} ${part}`,
  )
}

function cautions(link: string) {
  return baseCautions(pair, choose(pair, readLink(link).selection), text)
}

function observation(id: string) {
  const found = pair.observations.find((one) => one.id === id)
  if (!found) throw new Error(`no observation ${id}`)
  return found
}

describe('the defaults', () => {
  it('are those of the package, in the units of the link', () => {
    expect(defaultsOf(pair)).toEqual({
      source: 'iran-customs',
      growth: 13.6,
      target: { value: 10, year: 2029 },
      horizon: 2034,
    })
    expect(defaultsOf(madeUp.pair)).toMatchObject({ growth: 5, target: { value: 2, year: 2035 } })
  })
})

describe('the bases', () => {
  it('are the latest full year of each source that has one', () => {
    const bases = basesOf(pair)
    expect(bases.get('iran-customs')).toMatchObject({ year: 2024, total: 3129e6 })
    expect(bases.get('itc')).toMatchObject({ year: 2024, total: 1200e6 })
    expect(bases.get('pakistan-state-bank')).toMatchObject({ year: 2022, total: 75e3 })
    expect(baseSources(pair).map(({ id }) => id)).not.toContain('pakistan-revenue')
  })
})

describe('a base that misleads', () => {
  it('keeps the newest year where the missing flow was next to nothing, and says so', () => {
    expect(basesOf(pair).get('pakistan-commerce')).toMatchObject({
      year: 2024,
      total: 1_222_020_000,
      carried: { flow: 'PAK-IRN', from: 2023 },
    })
    expect(cautions('source=pakistan-commerce')).toEqual([
      'For 2024/25 we hold no figure of Pakistan to Iran: the last one, of 2023/24, stands in for it.',
    ])
  })

  it('is refused where it is old or a part of a country, with the reason', () => {
    expect(ineffective('source=imf-iran')).toEqual(['oldSource imf-iran'])
    expect(ineffective('source=iran-comtrade')).toEqual(['oldSource iran-comtrade'])
    expect(ineffective('source=iran-customs-sistan')).toEqual(['partSource iran-customs-sistan'])
    const offered = baseSources(pair).map(({ id }) => id)
    expect(offered).not.toEqual(expect.arrayContaining(['imf-iran']))
    expect(offered).not.toEqual(expect.arrayContaining(['iran-customs-sistan']))
    expect(choose(pair, { source: 'imf-iran' }).source.id).toBe('iran-customs')
  })

  it('is warned of where it is late or no count at customs', () => {
    expect(cautions('')).toEqual([])
    expect(cautions('source=imf-pakistan')[0]).toContain('of 2020: every year since is assumed')
    expect(cautions('source=pakistan-state-bank')[0]).toContain('payments through banks')
    expect(cautions('source=iran-officials')).toHaveLength(2)
  })
})

describe('the last growth of a source', () => {
  const growthOf = (source: string) => {
    const { history, outcome } = choose(pair, { source })
    return lastGrowth(history, outcome.base)
  }

  it('is its own, up to its base', () => {
    const ministry = growthOf('pakistan-commerce')
    expect(ministry?.from).toBe(2023)
    expect(ministry?.growth).toBeCloseTo(1_222_020_000 / 1_037_020_000 - 1, 12)
    expect(growthOf('iran-customs')?.growth).toBeCloseTo(pair.defaults.growth, 3)
  })

  it('is none where the source counted no year before', () => {
    expect(growthOf('itc')).toBeNull()
  })
})

describe('ineffective parts', () => {
  it('are listed one by one', () => {
    expect(ineffective('source=nobody')).toEqual(['noSource nobody'])
    expect(ineffective(`vintage=2020-01-01&model=${MODEL_VERSION}`)).toEqual([
      'otherVintage 2020-01-01',
    ])
    const ofToday = `vintage=${real.pair.vintage}`
    expect(ineffective(`${ofToday}&model=${MODEL_VERSION}`)).toEqual([])
    expect(ineffective(`${ofToday}&model=2`)).toEqual(['otherModel 2'])
    expect(ineffective(ofToday)).toEqual(['otherModel 1–2'])
    expect(ineffective('flow=DEU-FRA')).toEqual(['noFlow DEU-FRA'])
    expect(ineffective('growth.IRN-PAK.fuels=3')).toEqual(['noShare growth.IRN-PAK.fuels'])
    expect(ineffective('shock=2020:-15:0')).toEqual(['shockOutside 2020'])
    expect(ineffective('levers=fta:1@2027')).toEqual(['noLevers levers'])
  })

  it('are none where every part has an effect', () => {
    expect(ineffective('growth.IRN-PAK.agriculture=3&shock=2026:-15:0&flow=PAK-IRN')).toEqual([])
  })

  it('include a source that falls back to the package’s default', () => {
    expect(choose(pair, { source: 'nobody' }).source.id).toBe('iran-customs')
  })
})

describe('the rivals of a figure', () => {
  it('are the other figures for the same flow and year, its own source’s first', () => {
    const rivals = rivalsOf(pair, observation('iran-customs-2023-total'))
    expect(rivals.length).toBeGreaterThan(1)
    expect(rivals[0]?.source).toBe('iran-customs')
    expect(rivals.every(({ flow, year }) => flow === 'total' && year === 2023)).toBe(true)
  })

  it('can be taken as the base: another source, or another start', () => {
    expect(asBase(pair, chosen, { start: 5 }, observation('itc-2024-total'))).toEqual({
      source: 'itc',
    })
    const rounded = rivalsOf(pair, observation('iran-customs-2024-total')).find(
      ({ source }) => source === 'iran-customs',
    )
    expect(rounded && asBase(pair, chosen, {}, rounded)).toEqual({ start: 3.1 })
    expect(asBase(pair, chosen, {}, observation('iran-customs-2024-total'))).toBeNull()
  })

  it('of the growth claim can be taken as the growth', () => {
    const claim = pair.claims.find(({ kind }) => kind === 'growth')
    const [rival] = claim?.rivals ?? []
    expect(claim && rival && asClaimed(pair, chosen, {}, claim, rival)).toEqual({
      growth: expect.closeTo((rival?.value ?? 0) * 100, 4),
    })
  })
})

describe('the time axis', () => {
  it('labels round years of the source’s own calendar', () => {
    expect([...yearLabels(2021, 2034, 'solarHijri', text)]).toEqual([
      [2022, '2022/23'],
      [2024, '2024/25'],
      [2026, '2026/27'],
      [2028, '2028/29'],
      [2030, '2030/31'],
      [2032, '2032/33'],
      [2034, '2034/35'],
    ])
    expect([...yearLabels(2008, 2040, 'solarHijri', withYears(text, 'own'))]).toEqual([
      [2011, '1390'],
      [2016, '1395'],
      [2021, '1400'],
      [2026, '1405'],
      [2031, '1410'],
      [2036, '1415'],
    ])
    expect([...timeLabels(2023, 2025, 'gregorian', text).keys()]).toEqual([2023.5, 2024.5, 2025.5])
  })

  it('places a date as exactly as it is known', () => {
    expect(timeOf('2012')).toBe(2012.5)
    expect(timeOf('2015-04')).toBeCloseTo(2015.29, 2)
    expect(timeOf('2016-01-01')).toBe(2016)
    expect(timeOf('2025-06-13')).toBeCloseTo(2025.45, 2)
  })
})

describe('groupedBy', () => {
  it('keeps the order of items', () => {
    expect([...groupedBy([3, 1, 4, 6], (one) => one % 2)]).toEqual([
      [1, [3, 1]],
      [0, [4, 6]],
    ])
  })
})
