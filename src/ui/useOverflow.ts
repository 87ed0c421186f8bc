import { useEffect, useRef, useState } from 'react'

/** Observes whether the content of the element with `ref` overflows it. */
export function useOverflow<Box extends HTMLElement>() {
  const ref = useRef<Box>(null)
  const [isOverflowing, setOverflowing] = useState(false)

  useEffect(() => {
    const box = ref.current
    if (!box) return

    const measure = () =>
      setOverflowing(box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    for (const child of box.children) observer.observe(child)
    return () => observer.disconnect()
  }, [])

  return { ref, isOverflowing }
}
