import { useEffect, useMemo, useRef, type RefObject } from 'react'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'

/**
 * A live value that does not notify while its element is off screen, so that what is visible is
 * re-rendered first; as soon as the element scrolls into view, it is up to date.
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
