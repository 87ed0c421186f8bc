import { render } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { ChartRendererContext } from '#charts/frame/chartRenderer.ts'
import { interactiveSvgRenderer } from '#figures/printing/svgRenderer.ts'
import { viewOf } from '#figures/viewOf.ts'
import { TextContext } from '#i18n/useText.ts'
import { constant } from '#ui/readonlyStore.ts'
import { knownOf, real, text } from '../../support/packages.ts'

/** Draws the path as wide as on phones: its labels, where they end, and where the target is. */
function drawn(link: string, width: number) {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(width)
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(240)
  const { figure, chosen } = viewOf('path', link, knownOf(real), text)
  const context = { live: constant(chosen.outcome), onOrigin: () => {}, onProduct: () => {} }
  const { container, unmount } = render(
    <TextContext value={text}>
      <ChartRendererContext value={interactiveSvgRenderer}>
        {figure.draw?.(context)}
      </ChartRendererContext>
    </TextContext>,
  )
  const labels = [...container.querySelectorAll('text')]
  const target = labels.find(({ textContent }) => textContent?.startsWith('Target'))
  const diamond = container.querySelector('[data-mark=target]')?.getAttribute('d') ?? ''
  unmount()
  return {
    end: Number(target?.getAttribute('x')),
    anchor: target?.getAttribute('text-anchor'),
    diamond: Number(/L([\d.]+),/.exec(diamond)?.[1]),
    isReachedNamed: labels.some(({ textContent }) => textContent?.startsWith('reached')),
  }
}

it.each(['growth=45', 'growth=60', 'growth=60&calendar=own'])(
  'keeps the label of the target near its diamond, and names when it is reached: ?%s',
  (link) => {
    for (const width of [340, 366, 406, 430]) {
      const { end, anchor, diamond, isReachedNamed } = drawn(link, width)
      expect([width, anchor, isReachedNamed]).toEqual([width, 'end', true])
      expect(Math.abs(diamond - end)).toBeLessThan(10)
    }
  },
)
