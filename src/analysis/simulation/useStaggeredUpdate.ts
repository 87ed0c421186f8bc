import { useEffect, useState } from 'react'
import { draft, selectDragged } from '#state/session/draft.ts'

/** The pause between two updates in milliseconds, in which the page can respond to input. */
const PAUSE_MS = 30

/** The updates of all components on the page that have not run yet. */
const waiting = new Set<() => void>()
let isScheduled = false

/**
 * Returns a delayed copy of `value`, for parts that are slow to render (axes, tooltips, tables).
 * All copies on a page are updated one at a time, and only while no slider is dragged.
 *
 * @param first the value until the first update, for parts that need not be shown immediately
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
