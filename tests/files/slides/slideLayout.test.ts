import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { officeColours } from '#files/briefing/officeColours.ts'
import { fittingSize, textHeight } from '#files/slides/slideLayout.ts'

const BOX = { x: 0, y: 0, w: 6, h: 1 }

describe('the look of slides', () => {
  it('sets words as large as they fit', () => {
    expect(fittingSize('Short', BOX, [28, 14])).toBe(28)
    expect(fittingSize('word '.repeat(40), BOX, [28, 14])).toBe(14)
    expect(fittingSize('word '.repeat(4000), BOX, [28, 14])).toBe(14)
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), (words) => {
        const size = fittingSize(words, BOX)
        expect(size === 14 || textHeight(words, BOX.w, size) <= BOX.h).toBe(true)
      }),
    )
  })

  it('counts the lines of every paragraph, an empty one too', () => {
    const line = textHeight('a', 6, 12)
    expect(textHeight('', 6, 12)).toBe(line)
    expect(textHeight('a\n\nb', 6, 12)).toBeCloseTo(3 * line, 12)
    expect(textHeight('word '.repeat(60), 6, 12)).toBeGreaterThan(3 * line)
  })

  it('writes all colours as six digits, in both themes', () => {
    for (const theme of ['light', 'dark'] as const) {
      for (const colour of Object.values(officeColours(theme)))
        expect(colour).toMatch(/^[\dA-F]{6}$/)
    }
    expect(officeColours('light').paper).not.toBe(officeColours('dark').paper)
  })
})
