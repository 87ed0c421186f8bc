import { useEffect, useMemo, useRef, type RefObject } from 'react'
import type { Live } from '#ui/live.ts'

/**
 * The live value for a drawing that may be out of sight: while it is, nothing of it is redrawn, so
 * that what the reader looks at comes first; as soon as it scrolls into view, it is up to date.
 */
export function useOnScreen<Value, Box extends Element>(
  live: Live<Value>,
): readonly [RefObject<Box | null>, Live<Value>] {
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

type Gate<Value> = Live<Value> & Readonly<{ open: (isOpen: boolean) => void }>

function gateOf<Value>(live: Live<Value>): Gate<Value> {
  const listeners = new Set<() => void>()
  let isOpen = true
  return {
    read: live.read,
    subscribe: (onChange) => {
      listeners.add(onChange)
      const stop = live.subscribe(() => {
        if (isOpen) onChange()
      })
      return () => {
        listeners.delete(onChange)
        stop()
      }
    },
    open: (next) => {
      if (next && !isOpen) for (const listener of listeners) listener()
      isOpen = next
    },
  }
}
