import { expect, it, test } from 'vitest'
import { fileName } from '#files/formats/fileName.ts'

it('names pair, figure and release', () => {
  expect(fileName(['iran-pakistan', 'path', '', '2026-11-24'], 'csv')).toBe(
    'iran-pakistan-path-2026-11-24.csv',
  )
})

test.each([
  [['../../etc', 'passwd'], 'etc-passwd.csv'],
  [['a/b\\c:d*e?f"g<h>i|j'], 'a-b-c-d-e-f-g-h-i-j.csv'],
  [['.hidden', '-rf'], 'hidden-rf.csv'],
  [['São Tomé', 'e\u0301te\u0301'], 'São-Tomé-été.csv'],
  [['تجارت می‌رود', '2026-11-24'], 'تجارت-می-رود-2026-11-24.csv'],
  [['📈❤️', '2026-11-24'], '2026-11-24.csv'],
  [['…', '📈'], 'corridor.csv'],
  [['con'], 'con_.csv'],
  [['Lpt1.old'], 'Lpt1_.old.csv'],
  [['console'], 'console.csv'],
  [['x'.repeat(500)], `${'x'.repeat(120)}.csv`],
  [['ش'.repeat(500)], `${'ش'.repeat(60)}.csv`],
])('makes of %j a name that every system takes', (parts, name) => {
  expect(fileName(parts, 'csv')).toBe(name)
})
