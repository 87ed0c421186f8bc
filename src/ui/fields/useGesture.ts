import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'

/** How long no key may be pressed before a gesture of keys ends, in milliseconds. */
const TAP_PAUSE_MS = 300
/** What uses another control, or leaves the page. */
const ENDS = ['click', 'change', 'pagehide'] as const

type GestureProps = Readonly<{
  /** Called for every change of the gesture. */
  onDrag: (value: number) => void
  /** Called once per gesture, with its last value. */
  onCommit: (value: number) => void
}>

/**
 * Commits the last of several dragged values once, whichever event reports the release. Keys that are
 * tapped in a row are one gesture like a key that is held, so that committing, which renders the page,
 * never comes between two taps.
 */
export function useGesture({ onDrag, onCommit }: GestureProps) {
  const dragged = useRef<number>(null)
  const isWaiting = useRef(false)
  const stopWaiting = useRef(() => {})
  // The one of the latest render, which may come between the last key and the pause after it.
  const latest = useRef(onCommit)
  useLayoutEffect(() => {
    latest.current = onCommit
  })

  function drag(value: number) {
    stopWaiting.current()
    dragged.current = value
    onDrag(value)
  }

  function release() {
    stopWaiting.current()
    if (dragged.current === null) return
    const value = dragged.current
    dragged.current = null
    latest.current(value)
  }

  function releaseKey() {
    stopWaiting.current()
    const timer = window.setTimeout(release, TAP_PAUSE_MS)
    for (const type of ENDS) window.addEventListener(type, release, true)
    isWaiting.current = true
    stopWaiting.current = () => {
      isWaiting.current = false
      clearTimeout(timer)
      for (const type of ENDS) window.removeEventListener(type, release, true)
    }
  }

  /**
   * Ends the gesture of a key that is let go elsewhere. One that only waits for the pause goes on: a
   * commit while another control is pressed could move that from under the pointer.
   */
  function leave() {
    if (!isWaiting.current) release()
  }

  const onUnmount = useEffectEvent(release)
  useEffect(() => () => onUnmount(), [])

  /** Returns the last value of the gesture; `null` while there is none. */
  function lastValue(): number | null {
    return dragged.current
  }

  return { drag, release, releaseKey, leave, lastValue }
}
