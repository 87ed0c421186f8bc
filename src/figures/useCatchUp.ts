import { useEffect, useState } from 'react'
import { draft, selectDragged } from '#state/draft.ts'
import type { Figure } from './figure.ts'

/** A pause between two charts, in which the page can answer the reader. */
const PAUSE_MS = 30

const waiting = new Set<() => void>()
let isScheduled = false

/**
 * The figure as its frame shows it. The marks that a slider moves are right at once; axes, tips and
 * tables catch up after the hand has let go, one figure after the other, so that none of it is felt.
 */
export function useCatchUp(figure: Figure): Figure {
  const [shown, setShown] = useState(figure)
  useEffect(() => {
    if (shown === figure) return undefined

    const update = () => setShown(figure)
    waiting.add(update)
    schedule()
    return () => void waiting.delete(update)
  }, [figure, shown])
  return shown
}

function schedule(): void {
  if (isScheduled) return
  isScheduled = true
  setTimeout(runOne, PAUSE_MS)
}

function runOne(): void {
  isScheduled = false
  const [next] = waiting
  if (!next) return

  if (selectDragged(draft.getState()) === null) {
    waiting.delete(next)
    next()
  }
  schedule()
}
