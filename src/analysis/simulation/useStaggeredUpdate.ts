import { useEffect, useState } from 'react'
import { draft, selectDragged } from '#state/session/draft.ts'

/** The pause between two updates, in which the page can respond to input. */
const PAUSE_MS = 30

const waiting = new Set<() => void>()
let isScheduled = false

/**
 * A deferred copy of `value`, for what is slow to render or compute (axes, tips, tables). All copies of
 * a page are updated one at a time, and only while no slider is dragged.
 *
 * @param first the value until the first update, for what need not be shown at once
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
