import { fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ChartRendererContext, type ChartRenderer } from '#charts/frame/chartRenderer.ts'
import { ChartFrame } from '#charts/frame/ChartFrame.tsx'
import { SvgSizeContext } from '#charts/frame/svgSize.ts'
import { TextContext } from '#i18n/useText.ts'
import { choose } from '#analysis/choose.ts'
import { interactiveSvgRenderer, svgRenderer } from '#figures/printing/svgRenderer.ts'
import { constant } from '#ui/readonlyStore.ts'
import { figureFor, real, text } from '../../support/packages.ts'

const SIZE = { width: 600, height: 324 }
const ROW = (SIZE.height - 24) / real.pair.targets.length

function renderFigure(id: 'record' | 'products', renderer: ChartRenderer, link = '') {
  const onOrigin = vi.fn<(origin: readonly string[]) => void>()
  const live = constant(choose(real.pair, {}).outcome)
  const drawing = figureFor(real, id, link).draw?.({ live, onOrigin, onProduct: () => {} })
  const placed = renderer === svgRenderer ? <svg>{drawing}</svg> : drawing
  const figure = (
    <ChartRendererContext value={renderer}>
      <ChartFrame figure={figureFor(real, id, link)} onOrigin={onOrigin}>
        {placed}
      </ChartFrame>
    </ChartRendererContext>
  )
  const { container } = render(<TextContext value={text}>{figure}</TextContext>, {
    wrapper: ({ children }) => <SvgSizeContext value={SIZE}>{children}</SvgSizeContext>,
  })
  return { container, onOrigin }
}

function tiles(container: Element): string[] {
  return [...container.querySelectorAll('rect')].map(({ outerHTML }) =>
    outerHTML.replaceAll(/fill="[^"]*"|stroke="[^"]*"/g, ''),
  )
}

beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(SIZE.width)
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(SIZE.height)
})

describe('what a listener hears of a chart', () => {
  it.each([
    ['record', 'Have such targets been met?'],
    ['products', 'What is traded?'],
  ] as const)('is its sentence: %s', (id, title) => {
    const { sentence } = figureFor(real, id)
    const { container } = renderFigure(id, interactiveSvgRenderer)
    expect(screen.getByRole('slider', { name: title })).toHaveAccessibleDescription(sentence)
    expect(container.querySelector('svg[role="img"]')).toHaveAccessibleName(sentence)
  })
})

describe('the tips of rows', () => {
  it('follow the arrow keys', async () => {
    renderFigure('record', interactiveSvgRenderer)
    const slider = screen.getByRole('slider', { name: 'Have such targets been met?' })
    expect(screen.queryByRole('status')).toBeNull()

    slider.focus()
    await userEvent.keyboard('{ArrowDown}{ArrowRight}')
    expect(slider).toHaveAttribute('aria-valuetext', '$5\u00a0bn by 2021')
    expect(screen.getByRole('status')).toHaveTextContent(/Announced\s*Apr 2015.*missed/)

    await userEvent.keyboard('{ArrowUp}')
    expect(screen.getByRole('status')).toHaveTextContent('passed in 2024/25 (1403)')
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('status')).toBeNull()
  })

  it('follow the pointer, and stay where a finger taps', () => {
    renderFigure('record', interactiveSvgRenderer)
    const slider = screen.getByRole('slider')
    fireEvent.pointerMove(slider, { clientX: 500, clientY: 1.5 * ROW, pointerType: 'mouse' })
    expect(screen.getByRole('status')).toHaveTextContent('by 2021')
    fireEvent.pointerLeave(slider, { pointerType: 'mouse' })
    expect(screen.queryByRole('status')).toBeNull()

    fireEvent.pointerDown(slider, { clientX: 9, clientY: 0.2 * ROW, pointerType: 'touch' })
    fireEvent.pointerLeave(slider, { pointerType: 'touch' })
    expect(screen.getByRole('status')).toHaveTextContent('passed in 2024/25 (1403)')
  })

  it('leave the bars clickable', async () => {
    const { container, onOrigin } = renderFigure('record', interactiveSvgRenderer)
    const [bar] = container.querySelectorAll('rect')
    if (bar) await userEvent.click(bar)
    expect(onOrigin).toHaveBeenCalledWith([real.pair.targets[0]?.id])
  })
})

describe('a canvas', () => {
  it.each([
    ['record', ''],
    ['products', 'year=2019&source=itc'],
  ] as const)('draws %s alike on a page and in a file of the same size', (id, link) => {
    const page = renderFigure(id, interactiveSvgRenderer, link)
    const file = renderFigure(id, svgRenderer, link)
    expect(tiles(page.container)).not.toEqual([])
    expect(tiles(page.container)).toEqual(tiles(file.container))
  })
})
