import { useLayoutEffect, useRef, type ReactNode } from 'react'
import styles from './IsolatedLayout.module.css'

/**
 * Lays out a paragraph's content without the rest of the page, for content that changes while a slider
 * moves. The outer box has the height of the inner one as its own, so the page is laid out anew only
 * when that height changes.
 */
export function IsolatedLayout({ children }: Readonly<{ children: ReactNode }>) {
  const outer = useRef<HTMLSpanElement>(null)
  const inner = useRef<HTMLSpanElement>(null)

  useLayoutEffect(() => {
    const { current: content } = inner
    if (content === null) return
    const observer = new ResizeObserver(([entry]) => {
      const height = entry?.borderBoxSize[0]?.blockSize
      outer.current?.style.setProperty('--content-height', `${height}px`)
    })
    observer.observe(content)
    return () => observer.disconnect()
  }, [])

  return (
    <span ref={outer} className={styles['outer']}>
      <span ref={inner} className={styles['inner']}>
        {children}
      </span>
    </span>
  )
}
