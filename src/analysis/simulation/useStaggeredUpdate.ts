import { useEffect, useState } from 'react'
import { distanceOf, runInSlice } from '#analysis/slices.ts'

/**
 * Returns a delayed copy of `value`, for parts that are slow to render (axes, tooltips, tables).
 * All copies on a page are updated one at a time, those of the figures nearest to the screen first, and
 * only while no slider is dragged.
 *
 * @param figure the id of the figure that shows the value
 */
export function useStaggeredUpdate<Value>(value: Value, figure: string): Value {
  const [shown, setShown] = useState(value)
  useEffect(() => {
    if (shown === value) return undefined

    const distance = () => {
      const card = document.querySelector(`[data-figure="${figure}"]`)
      return card ? distanceOf(card) : 0
    }
    return runInSlice('soon', () => setShown(() => value), distance)
  }, [value, shown, figure])
  return shown
}
