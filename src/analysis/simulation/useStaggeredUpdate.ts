import { useEffect, useState } from 'react'
import { runInSlice } from './slices.ts'

/**
 * Returns a delayed copy of `value`, for parts that are slow to render (axes, tooltips, tables).
 * All copies on a page are updated one at a time, and only while no slider is dragged.
 */
export function useStaggeredUpdate<Value>(value: Value): Value {
  const [shown, setShown] = useState(value)
  useEffect(() => {
    if (shown === value) return undefined
    return runInSlice('soon', () => setShown(() => value))
  }, [value, shown])
  return shown
}
