import { useEffect, useState } from 'react'
import { draft, selectDragged } from '#state/session/draft.ts'

/** A pause between two charts, in which the page can answer the reader. */
const PAUSE_MS = 30

const waiting = new Set<() => void>()
let isScheduled = false

/**
 * A figure as its frame shows it, or what a figure takes long to be made of. The marks that a slider
 * moves are right at once; axes, tips and tables catch up after the hand has let go, one after the
 * other, so that none of it is felt.
 *
 * @param first what is shown until the first turn, for what need not be there at once
 */
export function useStaggeredUpdate<Value>(value: Value, first = value): Value {
  const [shown, setShown] = useState(first)
  useEffect(() => {
    if (shown === value) return undefined

    const update = () => setShown(() => value)
    waiting.add(update)
    schedule()
    return () => void waiting.delete(update)
  }, [value, shown])
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
