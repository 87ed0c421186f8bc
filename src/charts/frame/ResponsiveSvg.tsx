import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import styles from './ResponsiveSvg.module.css'
import { SvgSizeContext, type SvgSize } from './svgSize.ts'

type ResponsiveSvgProps = Readonly<{
  title: string
  /** Parts of an SVG, which read their size with `useSvgSize`. */
  drawing: ReactNode
  /** Wraps the SVG once its size is known. */
  around?: (svg: ReactNode, size: SvgSize) => ReactNode
}>

/**
 * Sizes, in pixels, of the three SVGs rendered until the box is measured; media queries show one of
 * them.
 */
const UNMEASURED = [
  { name: 'narrow', size: { width: 340, height: 240 } },
  { name: 'medium', size: { width: 600, height: 285 } },
  { name: 'wide', size: { width: 900, height: 350 } },
] as const

/**
 * Renders an SVG as large as its box; in prerendered HTML, before scripts run, an SVG of a typical
 * size.
 */
export function ResponsiveSvg({ title, drawing, around }: ResponsiveSvgProps) {
  const box = useRef<HTMLDivElement>(null)
  const size = useSize(box)
  const measured = size ? <Svg title={title} size={size} drawing={drawing} /> : null
  return (
    <div ref={box} className={styles['box']}>
      {size
        ? (around?.(measured, size) ?? measured)
        : UNMEASURED.map(({ name, size: guess }) => (
            <div key={name} className={styles[name]}>
              <Svg title={title} size={guess} drawing={drawing} />
            </div>
          ))}
    </div>
  )
}

type SvgProps = Readonly<{ title: string; size: SvgSize; drawing: ReactNode }>

function Svg({ title, size, drawing }: SvgProps) {
  const { width, height } = size
  return (
    <SvgSizeContext value={size}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={title}
        className={styles['svg']}
      >
        {drawing}
      </svg>
    </SvgSizeContext>
  )
}

/** Returns the size of a box in whole pixels, updated on resize; `null` until it is measured. */
function useSize(box: React.RefObject<HTMLElement | null>): SvgSize | null {
  const [size, setSize] = useState<SvgSize | null>(null)
  useLayoutEffect(() => {
    const { current } = box
    if (!current) return undefined

    function measure() {
      const { clientWidth: width = 0, clientHeight: height = 0 } = box.current ?? {}
      if (width === 0 || height === 0) return
      setSize((last) =>
        last?.width === width && last.height === height ? last : { width, height },
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [box])
  return size
}
