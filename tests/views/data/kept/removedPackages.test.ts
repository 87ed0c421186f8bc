import 'fake-indexeddb/auto'
import { afterEach, expect, it } from 'vitest'
import { removePackage } from '#datasets/own/ownStore.ts'
import { renamed } from '#imports/packages/ownNames.ts'
import { keepInstead, removedPackages } from '#views/data/kept/removedPackages.ts'
import { madeUp, text } from '../../../support/packages.ts'

const { pair, chapters, library } = madeUp
const ID = 'own-abc-xyz'
const OWN = { pair: { ...pair, id: ID }, chapters, library }

const offered = () => removedPackages.store.getState().map(({ own, how }) => [own.pair.name, how])

afterEach(async () => {
  while (removedPackages.pop()) await removePackage(ID)
})

it('offers what an edit or another package replaced, and nothing where both are the same', async () => {
  await keepInstead(OWN, 'replaced')
  // As an archive gives it back: the same values, in another order.
  const { name, ...rest } = OWN.pair
  await keepInstead({ ...OWN, pair: { ...rest, name } }, 'replaced')
  expect(offered()).toEqual([])

  const names = { economies: ['Here', 'There'], categories: {}, sources: {} } as const
  await keepInstead(renamed(OWN, names, text), 'renamed')
  await keepInstead(OWN, 'replaced')
  expect(offered()).toEqual([
    [pair.name, 'renamed'],
    ['Here–There', 'replaced'],
  ])
})
