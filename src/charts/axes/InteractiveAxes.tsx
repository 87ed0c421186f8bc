import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import type { AxisChartProps } from './AxisChart.tsx'
import { ResponsiveSvg } from '#charts/frame/ResponsiveSvg.tsx'
import { PlainAxes, plotIn } from './PlainAxes.tsx'
import type { SvgSize } from '#charts/frame/svgSize.ts'
import styles from './InteractiveAxes.module.css'

/** Between a tip and the place that it tells of, in pixels. */
const APART = 10

/**
 * The axes of an embed: plain SVG, with a tip for the pointer, for touch and for the arrow keys. For
 * the keyboard it is a slider over the years, which is what assistive technology knows how to move.
 */
export function InteractiveAxes<Row>(props: AxisChartProps<Row>) {
  return (
    <ResponsiveSvg
      title={props.title}
      drawing={<PlainAxes {...props} />}
      around={(svg, sheet) => <Tips {...props} svg={svg} sheet={sheet} />}
    />
  )
}

type TipsProps<Row> = AxisChartProps<Row> & Readonly<{ svg: ReactNode; sheet: SvgSize }>

function Tips<Row>(props: TipsProps<Row>) {
  const { title, rows, nameOf, xOf, axes, tip, onPress, svg, sheet } = props
  const [active, setActive] = useState<number | null>(null)
  const plot = plotIn(sheet, axes)
  const places = rows.map((row) => plot.x(xOf(row)))
  const row = active === null ? undefined : rows[active]
  const place = active === null ? 0 : (places[active] ?? 0)

  function point({ currentTarget, clientX }: PointerEvent) {
    setActive(nearest(places, clientX - currentTarget.getBoundingClientRect().left))
  }

  function onKeyDown(event: KeyboardEvent) {
    const next = stepped(event.key, active, rows.length)
    if (next === undefined) return
    event.preventDefault()
    setActive(next)
  }

  return (
    <div
      role="slider"
      aria-label={title}
      aria-valuemin={1}
      aria-valuemax={rows.length}
      aria-valuenow={(active ?? 0) + 1}
      aria-valuetext={row === undefined ? title : nameOf(row)}
      tabIndex={0}
      className={styles['axes']}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={() => setActive(null)}
      onBlur={() => setActive(null)}
      onClick={() => row !== undefined && onPress?.(row)}
      onKeyDown={onKeyDown}
    >
      {svg}
      {row === undefined ? null : (
        <>
          <div className={styles['cursor']} style={{ left: place }} />
          <div role="status" className={styles['tip']} style={beside(place, sheet)}>
            {tip(row)}
          </div>
        </>
      )}
    </div>
  )
}

/** On the side with more room, and no wider than that, so that a narrow frame cuts nothing off. */
function beside(place: number, { width }: SvgSize) {
  const [before, after] = [place, width - place]
  return before > after
    ? { right: after + APART, maxInlineSize: before - APART }
    : { left: before + APART, maxInlineSize: after - APART }
}

/** Which place lies nearest to `x`. */
function nearest(places: readonly number[], x: number): number {
  const distances = places.map((place) => Math.abs(place - x))
  return distances.indexOf(Math.min(...distances))
}

/** Where a key leads; `undefined` for keys that mean nothing here. */
function stepped(key: string, active: number | null, count: number): number | null | undefined {
  switch (key) {
    case 'ArrowRight':
      return Math.min(count - 1, (active ?? -1) + 1)
    case 'ArrowLeft':
      return Math.max(0, (active ?? count) - 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    case 'Escape':
      return active === null ? undefined : null
    default:
      return undefined
  }
}
