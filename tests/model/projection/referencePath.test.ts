import { expect, test } from 'vitest'
import { referencePath } from '#model/projection/referencePath.ts'

test('the path of a reference growth compounds from its start', () => {
  expect(referencePath(100, 0.1, 2).map((value) => Number(value.toFixed(6)))).toEqual([
    100, 110, 121,
  ])
  expect(referencePath(0, 0.1, 1)).toEqual([0, 0])
})
