import { render } from '@testing-library/react'
import * as fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { choose } from '#analysis/choose.ts'
import { ChartRendererContext } from '#charts/frame/chartRenderer.ts'
import { interactiveSvgRenderer } from '#figures/printing/svgRenderer.ts'
import { TextContext } from '#i18n/useText.ts'
import type { Outcome } from '#model/outcome.ts'
import type { Selection } from '#state/link/selection.ts'
import { constant, type ReadonlyStore } from '#ui/readonlyStore.ts'
import { fakeFrames } from '../../support/frames.ts'
import { figureFor, real, text } from '../../support/packages.ts'

beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(900)
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(400)
})

const figure = figureFor(real, 'path', 'shocks=2028:-30:3')
const shock = { year: 2028, change: -30, recovery: 3 }

function draw(live: ReadonlyStore<Outcome>) {
  return render(
    <TextContext value={text}>
      <ChartRendererContext value={interactiveSvgRenderer}>
        {figure.draw?.({ live, onOrigin: () => {}, onProduct: () => {} })}
      </ChartRendererContext>
    </TextContext>,
  )
}

function outcomeOf(selection: Selection): Outcome {
  return choose(real.pair, { shocks: [shock], ...selection }).outcome
}

/** Positions of sliders, of which some leave the plot, never reach the target or are there already. */
const selections = fc.record({
  growth: fc.integer({ min: -20, max: 50 }),
  target: fc.record({
    value: fc.integer({ min: 1, max: 60 }),
    year: fc.integer({ min: 2026, max: 2050 }),
  }),
  shocks: fc.integer({ min: -60, max: 60 }).map((change) => [{ ...shock, change }]),
})

describe('the path while a slider moves', () => {
  it('is written as a render would draw it', () => {
    const frames = fakeFrames()
    fc.assert(
      fc.property(fc.array(selections, { minLength: 1, maxLength: 3 }), (moves) => {
        const live = createStore(() => outcomeOf({}))
        const written = draw(live)
        for (const move of moves) live.setState(outcomeOf(move), true)
        frames.paint(8)
        const rendered = draw(constant(live.getState()))
        // Ids are numbered through the page.
        const [own, other] = [written, rendered].map(({ container }) =>
          container.innerHTML.replaceAll(/ (id|aria-labelledby)="[^"]*"/g, ''),
        )
        written.unmount()
        rendered.unmount()
        expect(own).toBe(other)
      }),
      { numRuns: 8 },
    )
    frames.end()
  })

  it('keeps what is not to be seen in the page, hidden', () => {
    const live = createStore(() => outcomeOf({ growth: 25 }))
    const { container } = draw(live)
    const [dot] = container.querySelectorAll('circle[r="5.5"]')
    expect(dot).toHaveAttribute('visibility', 'inherit')
    live.setState(outcomeOf({ growth: -5 }), true)
    expect(container.querySelector('circle[r="5.5"]')).toBe(dot)
    expect(dot).toHaveAttribute('visibility', 'hidden')
  })
})
