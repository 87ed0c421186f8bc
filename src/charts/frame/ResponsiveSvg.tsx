import { useContext, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { useIsPrerendered } from '#ui/live/useIsPrerendered.ts'
import { usePrinting } from '#ui/live/usePrinting.ts'
import { SentenceContext } from './chartRenderer.ts'
import styles from './ResponsiveSvg.module.css'
import { SvgSizeContext, type SvgSize } from './svgSize.ts'
import { TypicalSizesContext } from './typicalSizes.ts'

type ResponsiveSvgProps = Readonly<{
  title: string
  /** Parts of an SVG, which read their size with `useSvgSize`. */
  drawing: ReactNode
  /** Wraps the SVG once its size is known. */
  around?: (svg: ReactNode, size: SvgSize) => ReactNode
}>

/** The width of a drawing on paper in pixels: that of `main` in Shell.module.css when printed. */
const PAPER_WIDTH = 657
/** The height of a drawing on paper: if it was never measured, in pixels, otherwise as a share of that on the screen, so that a sheet has room for two. */
const [PAPER_HEIGHT, PAPER_SHARE] = [240, 0.8]

/**
 * Renders an SVG as large as its box, on paper as wide as the text; in prerendered HTML, before scripts can measure it, an SVG for each
 * typical size, of which container queries show the nearest.
 */
export function ResponsiveSvg({ title, drawing, around }: ResponsiveSvgProps) {
  const box = useRef<HTMLDivElement>(null)
  const measured = useSize(box)
  const isPrinting = usePrinting()
  // Browsers do not measure boxes again for paper.
  const size = isPrinting ? onPaper(measured) : measured
  const sizes = useContext(TypicalSizesContext)
  const typicalSizes = useIsPrerendered() ? sizes : []
  const svg = size ? <Svg title={title} size={size} drawing={drawing} /> : null
  return (
    <div ref={box} className={styles['box']}>
      {size
        ? (around?.(svg, size) ?? svg)
        : typicalSizes.map(([width, height], index) => (
            // Browsers may lay out the page before its style sheet has come: then only the first counts.
            <div
              key={width}
              hidden={index > 0}
              className={`${styles['typical']} ${styles[`size${index}`]}`}
            >
              <Svg title={title} size={{ width, height }} drawing={drawing} />
            </div>
          ))}
    </div>
  )
}

type SvgProps = Readonly<{ title: string; size: SvgSize; drawing: ReactNode }>

function Svg({ title, size, drawing }: SvgProps) {
  const { width, height } = size
  const sentence = useContext(SentenceContext)
  return (
    <SvgSizeContext value={size}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={title}
        aria-labelledby={sentence}
        className={styles['svg']}
      >
        {drawing}
      </svg>
    </SvgSizeContext>
  )
}

function onPaper(onScreen: SvgSize | null): SvgSize {
  const height = onScreen ? Math.round(onScreen.height * PAPER_SHARE) : PAPER_HEIGHT
  return { width: PAPER_WIDTH, height }
}

/** Returns the size of a box in whole pixels, updated on resize; `null` until it is measured. */
function useSize(box: React.RefObject<HTMLElement | null>): SvgSize | null {
  const [size, setSize] = useState<SvgSize | null>(null)
  useLayoutEffect(() => {
    const { current } = box
    if (!current) return undefined

    function measure() {
      const { clientWidth: width = 0, clientHeight: height = 0 } = box.current ?? {}
      // On paper, the box takes its size from the drawing.
      if (width === 0 || height === 0 || matchMedia('print').matches) return
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
