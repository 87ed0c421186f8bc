import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedAmount } from '#imports/rows/markedAmount.ts'

describe('markedAmount', () => {
  it.each([
    ['1,234*', '1,234', 'reported'],
    ['1,234 (p)', '1,234', 'preliminary'],
    ['12 e', '12', 'estimated'],
    ['12.5 r', '12.5', 'reported'],
    ['1,234 (2)', '1,234', 'reported'],
    ['1234\u00b9', '1234', 'reported'],
    ['(5.5)', '-5.5', 'reported'],
    ['5-', '-5', 'reported'],
    ['US$ 1,234', '1,234', 'reported'],
    ['-$5', '-5', 'reported'],
  ])('reads %s', (cell, text, status) => {
    expect(markedAmount(cell)).toEqual({ text, status })
  })

  it.each(['1.2m', '5bn', '3k', '\u20ac5', 'n.a.', '..', '', '\u2013', '1e5', '5%', '(p)'])(
    'leaves %j as it is',
    (cell) => expect(markedAmount(cell)).toEqual({ text: cell, status: 'reported' }),
  )

  it('gives back whatever text it is given, if nothing else', () => {
    fc.assert(
      fc.property(fc.string(), (cell) => {
        expect(markedAmount(cell).text.length).toBeLessThanOrEqual(cell.length + 1)
      }),
    )
  })
})
