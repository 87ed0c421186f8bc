import { describe, expect, it } from 'vitest'
import { niceScale } from '#charts/axes/niceScale.ts'
import type { NativeChart } from '#figures/figure.ts'
import { axisFormat, cellFormat } from '#files/slides/numberFormats.ts'
import { text } from '../../support/packages.ts'

describe('number formats', () => {
  it('prints cells in full', () => {
    expect(cellFormat('usd')).toBe('"$"#,##0')
    expect(cellFormat('percent')).toBe('0.0%')
  })

  it('prints an axis in billions and millions, in the words of the language', () => {
    expect(formatFor([3e9])).toBe(
      '[>=1000000000]"$"0.0,,,"\u00a0bn";[>=1000000]"$"0,,"\u00a0m";"$"#,##0',
    )
    expect(formatFor([20e9, null])).toContain('[>=1000000000]"$"0,,,"\u00a0bn"')
  })

  it('keeps the sign of a deficit', () => {
    expect(formatFor([20e9, -3e9])).toBe('"$"0,,,"\u00a0bn";−"$"0,,,"\u00a0bn";"$"0')
  })

  it('prints shares as whole percentages, unless that repeats one', () => {
    expect(formatFor([0.5], 'percent')).toBe('0%')
    expect(formatFor([0.009], 'percent')).toBe('0.0%')
  })
})

function formatFor(values: readonly (number | null)[], unit: NativeChart['unit'] = 'usd'): string {
  const series = [{ label: 'a', colour: 'total', mark: 'solid', values }] as const
  const labels = values.map(String)
  const amounts = values.map((value) => value ?? 0)
  const scale = niceScale(Math.min(...amounts), Math.max(...amounts))
  return axisFormat({ kind: 'line', unit, labels, series, scale }, text)
}
