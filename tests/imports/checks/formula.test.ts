import { describe, expect, it } from 'vitest'
import { spelledOut, workOut } from '#imports/checks/formula.ts'

const FIGURES: Readonly<Record<string, number>> = {
  'office-2023-abc-xyz': 640,
  'office-2023-xyz-abc': 410,
}
const lookup = (id: string) => FIGURES[id]

describe('a formula', () => {
  it.each([
    ['2423 + 706', 3129],
    ['2 + 3 * 4', 14],
    ['(2 + 3) * 4', 20],
    ['20 / 4 / 5', 1],
    ['10 - 4 - 3', 3],
    ['-3 + 5', 2],
    ['0.042 * 49330', 2071.86],
    ['880 - (505 - 83.2) + (591.4 - 104.2)', 945.4],
    ['office-2023-abc-xyz + office-2023-xyz-abc', 1050],
    ['office-2023-abc-xyz - 40', 600],
  ])('works %s out as %d', (formula, value) => {
    const worked = workOut(formula, lookup)
    expect(worked).toEqual({ ok: true, value: expect.closeTo(value, 9) as number })
  })

  it.each([
    ['office-2022-abc-xyz * 2', '“office-2022-abc-xyz”'],
    ['2 +', 'the end'],
    ['(2 + 3', 'no closing bracket'],
    ['2 3', '“3”'],
    ['1 / 0', 'a division by zero'],
    ['process.exit(1)', '“.exit(1)”'],
    ['2 ** 3', '“*”'],
    ['1,5 + 2', '“,5 + 2”'],
    ['', 'the end'],
  ])('does not understand %s', (formula, found) => {
    expect(workOut(formula, lookup)).toMatchObject({ ok: false, found })
  })

  it('shows a reader numbers where it names figures', () => {
    const text = spelledOut('office-2023-abc-xyz / (office-2023-xyz-abc + 1)', (id) =>
      String(FIGURES[id]),
    )
    expect(text).toBe('640 / (410 + 1)')
  })
})
