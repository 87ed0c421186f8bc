import { describe, expect, it } from 'vitest'
import { choose } from '#analysis/choose.ts'
import { answer } from '#figures/words/answer.ts'
import { readLink } from '#state/link/link.ts'
import { figureFor, real, text } from '../support/packages.ts'

describe('a fall back below the target', () => {
  const fall = 'shock=2027:-40:0&growth=16&target=4@2028'

  it('is named by the growth required, by the path and by what is worked out', () => {
    expect(figureFor(real, 'required', fall).sentence).toMatch(
      /up to 2026\/27 \(1405\), when it is there, then falls back\.$/,
    )
    const { outcome } = choose(real.pair, readLink(fall).selection)
    expect(answer(outcome, text)).toMatch(/in 2026\/27 \(1405\), then falls back\.$/)
    expect(figureFor(real, 'path', `${fall}&solve=growth`).sentence).toMatch(
      /in 2025\/26 \(1404\), then falls back for a time\. In 2028\/29/,
    )
    expect(figureFor(real, 'path', 'target=4@2028').sentence).toMatch(/2026\/27.+, in time\./)
  })

  it('is none where the scenario averages what is required', () => {
    expect(figureFor(real, 'required', 'levers=fta:1@2027&solve=growth').sentence).toMatch(
      /takes 26\.2% a year on average, from .+ The scenario averages just that and is there in/,
    )
  })
})
