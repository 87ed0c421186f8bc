import { useEffect, useMemo, useRef, type RefObject } from 'react'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'

/**
 * Returns a ref for an element, and a store that notifies only while that element is on screen, so that
 * hidden charts are not re-rendered. When the element scrolls into view, subscribers are notified.
 */
export function useOnScreen<Value, Box extends Element>(
  live: ReadonlyStore<Value>,
): readonly [RefObject<Box | null>, ReadonlyStore<Value>] {
  const box = useRef<Box>(null)
  const gate = useMemo(() => gateOf(live), [live])
  useEffect(() => {
    if (!box.current) return undefined

    const observer = new IntersectionObserver(([entry]) => gate.open(entry?.isIntersecting ?? true))
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [gate])
  return [box, gate]
}

type Gate<Value> = ReadonlyStore<Value> & Readonly<{ open: (isOpen: boolean) => void }>

/** Returns a store with the state of `live` that passes on changes only while it is open. */
function gateOf<Value>(live: ReadonlyStore<Value>): Gate<Value> {
  const listeners = new Set<Parameters<typeof live.subscribe>[0]>()
  let isOpen = true
  return {
    getState: live.getState,
    getInitialState: live.getInitialState,
    subscribe: (listener) => {
      listeners.add(listener)
      const stop = live.subscribe((state, previous) => {
        if (isOpen) listener(state, previous)
      })
      return () => {
        listeners.delete(listener)
        stop()
      }
    },
    open: (next) => {
      const state = live.getState()
      if (next && !isOpen) for (const listener of listeners) listener(state, state)
      isOpen = next
    },
  }
}
