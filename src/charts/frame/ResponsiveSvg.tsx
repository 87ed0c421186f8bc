import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import styles from './ResponsiveSvg.module.css'
import { SvgSizeContext, type SvgSize } from './svgSize.ts'

type ResponsiveSvgProps = Readonly<{
  title: string
  /** The drawing on a sheet of this size, as parts of an SVG. */
  drawing: ReactNode
  /** What stands around the drawing once its size is known, instead of the bare SVG. */
  around?: (svg: ReactNode, sheet: SvgSize) => ReactNode
}>

/** Before anything can measure, drawings for three widths are there, and the page shows one. */
const UNMEASURED = [
  { name: 'narrow', sheet: { width: 340, height: 240 } },
  { name: 'medium', sheet: { width: 600, height: 285 } },
  { name: 'wide', sheet: { width: 900, height: 350 } },
] as const

/** A plain drawing that takes the room it gets; readable also before any script has run. */
export function ResponsiveSvg({ title, drawing, around }: ResponsiveSvgProps) {
  const box = useRef<HTMLDivElement>(null)
  const sheet = useSize(box)
  const measured = sheet ? <Svg title={title} sheet={sheet} drawing={drawing} /> : null
  return (
    <div ref={box} className={styles['box']}>
      {sheet
        ? (around?.(measured, sheet) ?? measured)
        : UNMEASURED.map(({ name, sheet: guess }) => (
            <div key={name} className={styles[name]}>
              <Svg title={title} sheet={guess} drawing={drawing} />
            </div>
          ))}
    </div>
  )
}

type SvgProps = Readonly<{ title: string; sheet: SvgSize; drawing: ReactNode }>

function Svg({ title, sheet, drawing }: SvgProps) {
  const { width, height } = sheet
  return (
    <SvgSizeContext value={sheet}>
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

/** The size of a box in whole pixels, kept up to date; `null` until there is one. */
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
