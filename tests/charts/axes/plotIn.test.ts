import { expect, it } from 'vitest'
import { niceScale } from '#charts/axes/niceScale.ts'
import { plotIn } from '#charts/axes/PlainAxes.tsx'
import { outlinePath } from '#charts/marks/linePath.ts'

it('has no negative height or width in a box smaller than its margins', () => {
  const margin = { top: 30, right: 40, bottom: 10, left: 10 }
  const axes = { domain: [2020, 2030], labels: new Map(), format: String, margin } as const
  const plot = plotIn({ width: 20, height: 20 }, { ...axes, scale: niceScale(0, 10) })
  expect(plot.bottom - plot.top).toBe(0)
  expect(plot.right - plot.left).toBe(0)
})

it('draws no outline of no points', () => {
  expect(outlinePath([])).toBe('')
  expect(
    outlinePath([
      { x: 0, y: 1 },
      { x: 2, y: 3 },
    ]),
  ).toBe('M0,1L2,3Z')
})
