import { describe, expect, it } from 'vitest'
import { packageZip, readPackageZip } from '#imports/archives/packageZip.ts'
import { packageOf } from '#imports/packages/packageOf.ts'
import {
  canRegroup,
  groupsIn,
  regrouped,
  withChapterIn,
  withNewGroup,
  withoutGroup,
} from '#imports/packages/regrouped.ts'
import { figureFor, real, text } from '../../support/packages.ts'
import { bothFlows, context, placed } from '../../support/tradeRows.ts'

const own = packageOf(
  [
    ...bothFlows([2019, 2020]),
    placed({ hs: '27', value: 70e6 }),
    placed({ hs: '84', value: 20e6 }),
    placed({ hs: '85', value: 12e6 }),
    placed({ product: { scheme: 'SITC', code: '3', name: 'Fuels' }, value: 5e6, flow: 'import' }),
  ],
  'ABC-XYZ',
  context,
)
const valuesOf = ({ pair }: typeof own) =>
  Object.fromEntries(
    pair.categoryValues
      .filter(({ flow, year }) => flow === 'ABC-XYZ' && year === 2020)
      .map(({ category, value }) => [category, value]),
  )

describe('goods in other groups', () => {
  it('are added up again, with their shares, and nothing else changes', () => {
    const moved = regrouped(own, withChapterIn(groupsIn(own), '85', 'fuels'))
    expect(valuesOf(own)).toEqual({ fuels: 70e6, machinery: 32e6 })
    expect(valuesOf(moved)).toEqual({ fuels: 82e6, machinery: 20e6 })
    const shares = moved.pair.mix.map(({ category, share }) => [category, share.toFixed(4)])
    expect(shares).toEqual([
      ['fuels', (82 / 110).toFixed(4)],
      ['machinery', (20 / 110).toFixed(4)],
    ])
    expect(moved.pair.observations).toBe(own.pair.observations)
    expect(moved.pair.categories.map(({ id }) => id)).toEqual(
      own.pair.categories.map(({ id }) => id),
    )
    expect(regrouped(own, groupsIn(own))).toEqual(own)
  })

  it('hold each chapter once, whatever is added, moved or removed', () => {
    const added = withNewGroup(groupsIn(own), '=Engines')
    const id = added.at(-1)?.id ?? ''
    const filled = withChapterIn(added, '84', id)
    const left = withoutGroup(filled, 'machinery', id)
    const chapters = left.flatMap((group) => group.chapters)
    expect(chapters.toSorted()).toEqual(
      groupsIn(own)
        .flatMap((group) => group.chapters)
        .toSorted(),
    )
    const named = regrouped(own, left)
    expect(valuesOf(named)).toEqual({ fuels: 70e6, [id]: 32e6 })
    expect(named.pair.categories.find((category) => category.id === id)?.name).toBe('Engines')
    expect(withNewGroup(added, 'b').at(-1)?.id).not.toBe(id)
    expect(regrouped(own, added).pair.categories).toEqual(own.pair.categories)
  })

  it('survive the archive, its checks and the dashboard, with what they leave over', () => {
    const added = withNewGroup(groupsIn(own), 'Engines')
    const moved = regrouped(own, withChapterIn(added, '84', added.at(-1)?.id ?? ''))
    expect(readPackageZip(packageZip([moved], text))).toEqual([{ ok: true, own: moved }])
    const { rows } = figureFor(moved, 'products', 'flow=ABC-XYZ').table
    expect(JSON.stringify(rows)).toContain('Engines')
    // 110 were sold, and chapters say where 102 went.
    expect(JSON.stringify(rows)).toMatch(/Everything else.*8000000/)
  })

  it('are only for packages that would lose no figure', () => {
    expect(canRegroup(own)).toBe(true)
    expect(canRegroup(real)).toBe(false)
    expect(canRegroup(packageOf(bothFlows([2020]), 'ABC-XYZ', context))).toBe(false)
  })
})
