import { expect, it } from 'vitest'
import { webAddress, withAddresses } from '#imports/packages/withAddresses.ts'
import { madeUp } from '../../support/packages.ts'

it.each([
  ['https://stats.example/trade?y=1', 'https://stats.example/trade?y=1'],
  [' http://stats.example ', 'http://stats.example/'],
  ['stats.example/trade', 'https://stats.example/trade'],
  ['', null],
  ['trade', undefined],
  ['javascript:alert(1)', undefined],
  ['ftp://stats.example', undefined],
  ['mailto:office@stats.example', undefined],
  ['https://stats.example@other.example', undefined],
  ['two words.example', undefined],
])('reads “%s” as an address of the web, or not', (typed, address) => {
  expect(webAddress(typed)).toBe(address)
})

it('changes the addresses named, and no others', () => {
  const [first, ...others] = madeUp.library.bibliography
  const url = 'https://stats.example/'
  const changed = withAddresses(madeUp, { [first?.id ?? '']: url })
  expect(changed.library.bibliography).toEqual([{ ...first, url }, ...others])
  expect(
    withAddresses(changed, { [first?.id ?? '']: null }).library.bibliography[0]?.url,
  ).toBeNull()
})
