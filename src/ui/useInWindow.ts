import { useLayoutEffect, useRef, type RefObject } from 'react'

/** Keeps an element in the window: after each render it is moved by as much as it stands out. */
export function useInWindow<Shown extends HTMLElement>(): RefObject<Shown | null> {
  const ref = useRef<Shown>(null)
  useLayoutEffect(() => {
    const { current } = ref
    if (!current) return

    current.style.translate = 'none'
    const { left, right, top, bottom } = current.getBoundingClientRect()
    const { clientWidth, clientHeight } = document.documentElement
    current.style.translate = `${shift(left, right, clientWidth)}px ${shift(top, bottom, clientHeight)}px`
  })
  return ref
}

/** How far to move what reaches from `start` to `end` into a window; its start stays in view. */
function shift(start: number, end: number, size: number): number {
  return Math.max(Math.min(0, size - end), -start)
}
