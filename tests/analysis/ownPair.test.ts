import { describe, expect, it } from 'vitest'
import { basesOf, choose } from '#analysis/choose.ts'
import { libraryWithOwn } from '#analysis/ownLibrary.ts'
import { pairWithOwn } from '#analysis/ownPair.ts'
import { setupOf } from '#analysis/simulation/simulationResult.ts'
import { scenariosIn } from '#analysis/comparedScenarios.ts'
import { assumptionsOf } from '#figures/words/assumptions.ts'
import { addedRivals, rivalsOf } from '#figures/provenance/rivals.ts'
import { referencesOf } from '#figures/provenance/references.ts'
import { viewOf } from '#figures/viewOf.ts'
import { qps } from '#i18n/qps.ts'
import { makeText } from '#i18n/text.ts'
import { readLink } from '#state/link/link.ts'
import { figureFor, knownOf, madeUp, real, reference, text } from '../support/packages.ts'

const LINK =
  'own=total:2025:solarHijri:3.4:claimed:Ministry:a.example%2Fnews~IRN-PAK:2024:solarHijri:2:estimated:Ministry&source=own-ministry-solar'
const RIVAL = 'own=total:2024:solarHijri:5:claimed:Ministry'
const { selection } = readLink(LINK)
const known = knownOf(real)
const pair = pairWithOwn(real.pair, selection.own, text)

describe('a pair with figures of the reader’s own', () => {
  it('holds them as one more source, and everything of its package as it was', () => {
    expect(pair.sources.slice(0, -1)).toEqual(real.pair.sources)
    expect(pair.sources.at(-1)).toMatchObject({
      id: 'own-ministry-solar',
      name: 'Ministry, added by hand',
      calendar: 'solarHijri',
      reporter: null,
    })
    expect(pair.observations.slice(0, -2)).toEqual(real.pair.observations)
    expect(pair.observations.at(-2)).toMatchObject({
      flow: 'total',
      year: 2025,
      firstDay: '2025-03-21',
      lastDay: '2026-03-20',
      value: 3.4e9,
      status: 'claimed',
    })
  })

  it('is the same object for the same figures, and the packaged one without any', () => {
    expect(pairWithOwn(pair, readLink(LINK).selection.own)).toBe(pair)
    expect(pairWithOwn(pair, readLink(LINK).selection.own, text)).toBe(pair)
    expect(pairWithOwn(pair)).toBe(real.pair)
    expect(pairWithOwn(pair, [])).toBe(real.pair)
  })

  it('names them in the words of the reader’s language, and without any after who says so', () => {
    const other = makeText('qps', qps)
    const names = ({ sources }: typeof pair) => sources.slice(-1).map(({ shortName }) => shortName)
    const named = pairWithOwn(pair, selection.own, other)
    expect(names(named)).toEqual([other.t('own.shortName', { who: 'Ministry' })])
    expect(names(pair)).toEqual(['Ministry (added)'])
    expect(names(pairWithOwn(real.pair, selection.own))).toEqual(['Ministry'])
    const { figure } = viewOf('path', LINK, known, other)
    expect(figure.sources[0]).toBe(other.t('own.name', { who: 'Ministry' }))
    // Also where only another column of a comparison has them.
    const column = encodeURIComponent(LINK.replaceAll('~', '%7E'))
    const compared = viewOf('compare', `compare=desk~${column}`, known, other).figure
    expect(compared.sources).toContain(other.t('own.name', { who: 'Ministry' }))
    expect(JSON.stringify(compared.table)).not.toContain('added')
  })

  it('leaves out flows of other pairs', () => {
    const { own } = readLink('own=DEU-FRA:2025:gregorian:1:claimed:A').selection
    expect(pairWithOwn(real.pair, own)).toBe(real.pair)
  })

  it('cites an address once, and nothing without', () => {
    const added = libraryWithOwn(real.library, pair, text).bibliography.at(-1)
    expect(added).toMatchObject({ publisher: 'Ministry', url: 'https://a.example/news' })
    expect(libraryWithOwn(real.library, real.pair, text)).toBe(real.library)
  })
})

describe('a base of the reader’s own', () => {
  it('moves base year, projection, simulation and sentences', () => {
    const chosen = choose(real.pair, selection, known.levers)
    expect(chosen.outcome.base).toMatchObject({ year: 2025, total: 3.4e9 })
    expect(chosen.outcome.projection.total[0]).toBe(3.4e9)
    const setup = setupOf(real.pair, chosen, reference)
    expect(setup.ok && setup.setup.base.total).toBe(3.4e9)
    expect(figureFor(real, 'path', LINK).table.rows.map(({ cells }) => cells[0])).toContain(2025)
    expect(figureFor(real, 'flows', LINK).sentence).toContain('Ministry (added)')
  })

  it('is no base with one flow alone, and one with both', () => {
    const one = readLink('own=IRN-PAK:2025:gregorian:2:claimed:A').selection.own
    const both = readLink(
      'own=IRN-PAK:2025:gregorian:2:claimed:A~PAK-IRN:2025:gregorian:1:claimed:A',
    ).selection.own
    expect(basesOf(pairWithOwn(real.pair, one)).has('own-a')).toBe(false)
    expect(basesOf(pairWithOwn(real.pair, both)).get('own-a')?.total).toBe(3e9)
  })

  it('has another count beside it, in a column and a line of its own', () => {
    const { table, sources, native } = figureFor(real, 'path', LINK)
    const column = table.columns.findIndex(({ key }) => key === 'beside')
    const total = table.columns.findIndex(({ key }) => key === 'total')
    const cellsOf = (year: number) => table.rows.find(({ cells }) => cells[0] === year)?.cells
    expect([cellsOf(2024)?.[column], cellsOf(2024)?.[total]]).toEqual([3.129e9, null])
    expect([cellsOf(2025)?.[column], cellsOf(2025)?.[total]]).toEqual(['', 3.4e9])
    expect(sources).toEqual(['Ministry, added by hand', "Iran's customs by Iranian year"])
    expect(native?.series.map(({ label }) => label)).toContain("Iran's customs")
  })

  it('says that it was added, and cites its address', () => {
    const { figure, chosen } = viewOf('path', LINK, known, text)
    expect(figure.caveat).toContain('a figure that a reader added')
    expect(assumptionsOf('mirror', known, selection, text)).toEqual([
      'Both flows, 2025/26 (1404): $3.4\u00a0bn by Ministry (added)',
      expect.stringContaining('2024/25 (1403): $2\u00a0bn by Ministry (added)'),
      'Base: Ministry (added)',
    ])
    expect(referencesOf(figure, known, chosen, real.library, text).map(({ url }) => url)).toContain(
      'https://a.example/news',
    )
  })

  it('stays the base of every column of a comparison that holds it, and of no other', () => {
    const other = 'own=total:2025:solarHijri:5:claimed:Ministry&source=own-ministry-solar'
    const link = `${LINK}&compare=desk~baseline~${encodeURIComponent(other)}~growth=8`
    const chosen = choose(real.pair, readLink(link).selection, known.levers)
    const totals = scenariosIn(known, chosen).map((column) => column.chosen.outcome.base.total)
    expect(totals.map((total) => total / 1e9)).toEqual([3.4, 3.4, 5, 3.129])
  })
})

describe('a figure that contradicts a counted one', () => {
  it('is its rival, and replaces nothing', () => {
    const counted = pair.observations.find(
      ({ flow, year, source, preferred }) =>
        flow === 'IRN-PAK' && year === 2024 && source === 'iran-customs' && preferred,
    )
    const rivals = counted ? rivalsOf(pair, counted) : []
    expect(rivals.map(({ source }) => source)).toContain('own-ministry-solar')
    const without = choose(real.pair, {}, known.levers).outcome
    const beside = choose(real.pair, { own: selection.own ?? [] }, known.levers).outcome
    expect(beside.base).toEqual(without.base)
  })

  it('stands in the path as a line of its own, and in the table and among the sources', () => {
    const link = `${RIVAL}~total:2024:solarHijri:2.9:claimed:Chamber~total:2024:gregorian:9:claimed:A`
    const { table, sources, native, legend } = figureFor(real, 'path', link)
    const [first, second] = ['own-ministry-solar', 'own-chamber-solar'].map((key) =>
      table.columns.findIndex((column) => column.key === key),
    )
    const cellsOf = (year: number) => table.rows.find(({ cells }) => cells[0] === year)?.cells ?? []
    expect([cellsOf(2024)[first ?? -1], cellsOf(2024)[second ?? -1]]).toEqual([5e9, 2.9e9])
    expect(cellsOf(2024)).toContain(3.129e9)
    expect([cellsOf(2023)[first ?? -1], cellsOf(2025)[first ?? -1]]).toEqual(['', ''])
    expect(native?.series.map(({ label }) => label)).toContain('Ministry (added)')
    expect(legend).toContainEqual(
      expect.objectContaining({ label: 'Ministry (added) and Chamber (added)' }),
    )
    // Years of another calendar have no place on this axis.
    expect(sources).toEqual([
      "Iran's customs by Iranian year",
      'Ministry, added by hand',
      'Chamber, added by hand',
    ])
  })

  it('is named beside the total that it contradicts, and beside no other claim', () => {
    const { own } = readLink(RIVAL).selection
    const added = pairWithOwn(real.pair, own, text)
    const named = added.claims.map((claim) => [claim.kind, addedRivals(added, claim).length])
    expect(named.filter(([, count]) => count !== 0)).toEqual([['total', 1]])
  })

  it('contradicts no total of one flow or of some goods', () => {
    const { own } = readLink(RIVAL).selection
    const goods = real.pair.sources.map((source) => ({ ...source, coverage: 'goods' as const }))
    const some = pairWithOwn({ ...real.pair, sources: goods }, own)
    expect(some.claims.flatMap((claim) => addedRivals(some, claim))).toEqual([])
    expect(choose(some, { own: own ?? [] }).beside).toEqual([])
  })

  it('works with any pair', () => {
    const [flow] = madeUp.pair.flows
    const link = `own=${flow}:2020:gregorian:0.01:reported:Board`
    expect(figureFor(madeUp, 'mirror', `${link}&flow=${flow}`).sources).toContain(
      text.t('own.shortName', { who: 'Board' }),
    )
  })
})
