import { expect, it } from 'vitest'
import { dataCarrier } from '#state/session/dataFragment.ts'

it('goes on carrying data to addresses of the same pair alone', () => {
  const carried = dataCarrier({ search: '?pair=own-a-b-1&growth=2', hash: '#data=abc' })
  expect(carried('/compare/?pair=own-a-b-1')).toBe('/compare/?pair=own-a-b-1#data=abc')
  for (const other of ['/', '/?pair=own-a-b', '/?pair=own-a-b-12', '/?pair=own-a-b-1#top']) {
    expect(carried(other)).toBe(other)
  }
  expect(dataCarrier({ search: '?pair=x', hash: '#top' })('/?pair=x')).toBe('/?pair=x')
})
