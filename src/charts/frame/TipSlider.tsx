import {
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
  type ReactNode,
} from 'react'
import type { SvgSize } from './svgSize.ts'
import styles from './TipSlider.module.css'

type TipSliderProps = Readonly<{
  title: string
  /** Accessible name of each stop. */
  names: readonly string[]
  /** Position of each stop along the drawing, in pixels from its left or its top. */
  places: readonly number[]
  orientation: 'horizontal' | 'vertical'
  /** Distance between a stop and its tip, in pixels. */
  gap: number
  size: SvgSize
  tip: (index: number) => ReactElement | null
  onPress?: (index: number) => void
  children: ReactNode
}>

/**
 * Tips over a drawing, for the pointer, for touch and for the arrow keys. To assistive technology it
 * is a slider over the stops, which every screen reader can operate.
 */
export function TipSlider(props: TipSliderProps) {
  const { title, names, places, orientation, gap, size, tip, onPress, children } = props
  const [active, setActive] = useState<number | null>(null)
  const isHorizontal = orientation === 'horizontal'

  function onPoint({ currentTarget, clientX, clientY }: PointerEvent) {
    const { left, top } = currentTarget.getBoundingClientRect()
    setActive(nearest(places, isHorizontal ? clientX - left : clientY - top))
  }

  function onKeyDown(event: KeyboardEvent) {
    const next = stepped(event.key, orientation, active, names.length)
    if (next === undefined) return
    event.preventDefault()
    setActive(next)
  }

  return (
    <div
      role="slider"
      aria-label={title}
      aria-orientation={orientation}
      aria-valuemin={1}
      aria-valuemax={names.length}
      aria-valuenow={(active ?? 0) + 1}
      aria-valuetext={active === null ? title : names[active]}
      tabIndex={0}
      className={styles['slider']}
      onPointerMove={onPoint}
      onPointerDown={onPoint}
      // A finger leaves with every tap: its tip stays until something else is tapped.
      onPointerLeave={({ pointerType }) => pointerType !== 'touch' && setActive(null)}
      onPointerCancel={() => setActive(null)}
      onBlur={() => setActive(null)}
      onClick={() => active !== null && onPress?.(active)}
      onKeyDown={onKeyDown}
    >
      {children}
      {active === null ? null : (
        <Tip place={places[active] ?? 0} isHorizontal={isHorizontal} gap={gap} size={size}>
          {tip(active)}
        </Tip>
      )}
    </div>
  )
}

type TipProps = Readonly<{
  place: number
  isHorizontal: boolean
  gap: number
  size: SvgSize
  children: ReactNode
}>

/** On the side with more room; to the left or right, no wider than that, so that narrow frames clip nothing. */
function Tip({ place, isHorizontal, gap, size, children }: TipProps) {
  const [before, after] = [place, (isHorizontal ? size.width : size.height) - place]
  const isBefore = before > after
  const across = isBefore
    ? { right: after + gap, maxInlineSize: before - gap }
    : { left: before + gap, maxInlineSize: after - gap }
  const down = isBefore ? { bottom: after + gap } : { top: before + gap }
  return (
    <>
      {isHorizontal ? <div className={styles['cursor']} style={{ left: place }} /> : null}
      <div
        role="status"
        className={isHorizontal ? styles['column'] : styles['row']}
        style={isHorizontal ? across : down}
      >
        {children}
      </div>
    </>
  )
}

/** Index of the place nearest to `position`. */
function nearest(places: readonly number[], position: number): number {
  const distances = places.map((place) => Math.abs(place - position))
  return distances.indexOf(Math.min(...distances))
}

/** The stop that a key leads to; `undefined` for keys without a meaning here. */
function stepped(
  key: string,
  orientation: TipSliderProps['orientation'],
  active: number | null,
  count: number,
): number | null | undefined {
  const [next, previous] = [
    Math.min(count - 1, (active ?? -1) + 1),
    Math.max(0, (active ?? count) - 1),
  ]
  switch (key) {
    case 'ArrowRight':
      return next
    case 'ArrowLeft':
      return previous
    // Over years these scroll the page.
    case 'ArrowDown':
      return orientation === 'vertical' ? next : undefined
    case 'ArrowUp':
      return orientation === 'vertical' ? previous : undefined
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
