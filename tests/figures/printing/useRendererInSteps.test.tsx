import { act, fireEvent, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ChartRendererContext, type ChartRenderer } from '#charts/frame/chartRenderer.ts'
import { interactiveSvgRenderer } from '#figures/printing/svgRenderer.ts'
import { useRendererInSteps } from '#figures/printing/useRendererInSteps.ts'

const next: ChartRenderer = { ...interactiveSvgRenderer }
/** Reports to each observer whether its card is near the screen. */
let report: ((isIntersecting: boolean) => void)[] = []

beforeEach(() => {
  report = []
  vi.useFakeTimers()
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: IntersectionObserverCallback) {
        report.push((isIntersecting) => {
          const entry = { isIntersecting } as IntersectionObserverEntry
          callback([entry], this as unknown as IntersectionObserver)
        })
      }
      observe() {}
      disconnect() {}
    },
  )
  return () => {
    act(() => {
      vi.runAllTimers()
    })
    vi.useRealTimers()
    vi.unstubAllGlobals()
  }
})

function Card({ isDeferred }: Readonly<{ isDeferred: boolean }>) {
  const box = useRef<HTMLElement>(null)
  const renderer = useRendererInSteps(box, isDeferred)
  const step = renderer === null ? 'awaited' : renderer === next ? 'recharts' : 'plain'
  return (
    <section ref={box} aria-label="card">
      {step}
      <button type="button">its menu</button>
    </section>
  )
}

function show(loadNext: ChartRenderer['loadNext'], isDeferred = false) {
  const page: ChartRenderer = { ...interactiveSvgRenderer, ...(loadNext && { loadNext }) }
  render(
    <ChartRendererContext value={page}>
      <Card isDeferred={isDeferred} />
    </ChartRendererContext>,
  )
  return screen.getByRole('region')
}

/** Lets a second pass, which is no idleness yet. */
async function aMoment() {
  await act(() => vi.advanceTimersByTimeAsync(1000))
}

const loads = () => vi.fn<() => Promise<ChartRenderer>>(() => Promise.resolve(next))

describe('a card in view', () => {
  it('has the plain chart at once, and loads nothing', async () => {
    const load = loads()
    const card = show(load)
    expect(card).toHaveTextContent('plain')
    await aMoment()
    expect(load).not.toHaveBeenCalled()
  })

  it.each([
    ['pointer', (card: HTMLElement) => fireEvent.pointerMove(card)],
    ['finger', (card: HTMLElement) => fireEvent.pointerDown(card)],
    ['keyboard', () => act(() => screen.getByRole('button').focus())],
  ])('has that of Recharts when a reader comes near with %s', async (_, comeNear) => {
    const card = show(loads())
    comeNear(card)
    await aMoment()
    expect(card).toHaveTextContent('recharts')
  })

  it('has it when the page has been idle', async () => {
    const card = show(loads())
    await act(() => vi.advanceTimersByTimeAsync(20_000))
    expect(card).toHaveTextContent('recharts')
  })

  it('keeps the plain chart where the code does not load', async () => {
    const load = vi.fn<() => Promise<ChartRenderer>>().mockRejectedValue(new Error('offline'))
    const card = show(load)
    fireEvent.pointerMove(card)
    await aMoment()
    expect(load).toHaveBeenCalledTimes(1)
    expect(card).toHaveTextContent('plain')
  })

  it('keeps it in an embed, which has no other', async () => {
    const card = show(undefined)
    fireEvent.pointerMove(card)
    await aMoment()
    expect(card).toHaveTextContent('plain')
  })
})

describe('a card further down', () => {
  it('is drawn when it comes near the screen', async () => {
    const card = show(loads(), true)
    act(() => report[0]?.(false))
    await aMoment()
    expect(card).toHaveTextContent('awaited')
    act(() => report[0]?.(true))
    await aMoment()
    expect(card).toHaveTextContent('plain')
  })

  it('is drawn when the page has been idle', async () => {
    const card = show(undefined, true)
    await act(() => vi.advanceTimersByTimeAsync(20_000))
    expect(card).toHaveTextContent('plain')
  })

  it('is drawn before the page is printed', () => {
    const card = show(loads(), true)
    fireEvent(window, new Event('beforeprint'))
    expect(card).toHaveTextContent('plain')
  })
})
