import { startTransition, useEffect, useState, type RefObject } from 'react'
import { distanceOf, runInSlice } from '#analysis/slices.ts'
import { usePrinting } from '#ui/live/usePrinting.ts'
import { useChartRenderer, type ChartRenderer } from '#charts/frame/chartRenderer.ts'

/** How far from the screen a chart is drawn already, as a margin of the viewport. */
const NEAR = '100% 0px'
/** What a reader does in a card that comes near: with pointer, finger or keyboard. */
const APPROACHES = ['pointermove', 'pointerdown', 'focusin'] as const

/**
 * Returns the renderer for the chart of a card, in steps: `null` until the card is near the screen, then
 * that of the surrounding page, then the one that it loads when a reader comes near. A page that is idle
 * takes all steps. Print draws every chart, in the first renderer, which needs nothing but React.
 *
 * @param isDeferred false for a card that is in view from the start
 */
export function useRendererInSteps(
  card: RefObject<Element | null>,
  isDeferred: boolean,
): ChartRenderer | null {
  const first = useChartRenderer()
  const [renderer, setRenderer] = useState(isDeferred ? null : first)
  useEffect(() => {
    const { current } = card
    if (!current) return undefined
    if (renderer === null) return whenWanted(current, () => setRenderer(first))
    if (renderer !== first || !first.loadNext) return undefined

    const { loadNext } = first
    const replace = async () => {
      // Without it the chart stays as it is, which lacks nothing.
      const next = await loadNext().catch(() => first)
      startTransition(() => setRenderer(next))
    }
    return whenApproached(current, () => void replace())
  }, [card, first, renderer])
  return usePrinting() ? first : renderer
}

/** Calls `draw` once the card is near the screen, or the page is idle. */
function whenWanted(card: Element, draw: () => void): () => void {
  const distance = () => distanceOf(card)
  const stops = [runInSlice('idle', draw, distance)]
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (entry?.isIntersecting) stops.push(runInSlice('soon', draw, distance))
    },
    { rootMargin: NEAR },
  )
  observer.observe(card)
  return () => {
    for (const stop of stops) stop()
    observer.disconnect()
  }
}

/** Calls `replace` when a reader comes near the card, each time, and once when the page is idle. */
function whenApproached(card: Element, replace: () => void): () => void {
  const distance = () => distanceOf(card)
  const stops = [runInSlice('idle', replace, distance)]
  const onApproach = () => stops.push(runInSlice('soon', replace))
  for (const type of APPROACHES) card.addEventListener(type, onApproach, { once: true })
  return () => {
    for (const stop of stops) stop()
    for (const type of APPROACHES) card.removeEventListener(type, onApproach)
  }
}
