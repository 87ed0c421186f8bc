import {
  useContext,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
  type ReactNode,
} from 'react'
import { createPortal } from 'react-dom'
import { useInWindow } from '#ui/useInWindow.ts'
import { SentenceContext } from './chartRenderer.ts'
import type { SvgSize } from './svgSize.ts'
import styles from './TipSlider.module.css'

type TipSliderProps = Readonly<{
  title: string
  /** Accessible name of each stop: a data point that has a tooltip. */
  names: readonly string[]
  /** Position of each stop along the drawing, in pixels from its left or its top. */
  places: readonly number[]
  orientation: 'horizontal' | 'vertical'
  /** Distance between a stop and its tip, in pixels. */
  gap: number
  size: SvgSize
  tip: (index: number) => ReactElement | null
  /**
   * Element for the tip instead of a place beside the stop, and the stop of which it tells while none is
   * pointed at.
   */
  dock?: Readonly<{ element: HTMLElement | null; index: number | null }>
  onPress?: (index: number) => void
  children: ReactNode
}>

/**
 * Adds tooltips to a drawing, for pointer, touch and arrow keys. Assistive technology sees a slider
 * over the stops, which every screen reader can operate.
 */
export function TipSlider(props: TipSliderProps) {
  const { title, names, places, orientation, gap, size, tip, dock, onPress, children } = props
  const [active, setActive] = useState<number | null>(null)
  const isHorizontal = orientation === 'horizontal'
  const docked = active ?? dock?.index ?? null

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
      aria-describedby={useContext(SentenceContext)}
      aria-orientation={orientation}
      aria-valuemin={1}
      aria-valuemax={names.length}
      aria-valuenow={(active ?? 0) + 1}
      aria-valuetext={active === null ? title : names[active]}
      tabIndex={0}
      className={styles['slider']}
      onPointerMove={onPoint}
      onPointerDown={onPoint}
      // Touch fires `pointerleave` after every tap; its tooltip stays until something else is tapped.
      onPointerLeave={({ pointerType }) => pointerType !== 'touch' && setActive(null)}
      onPointerCancel={() => setActive(null)}
      onBlur={() => setActive(null)}
      onClick={() => active !== null && onPress?.(active)}
      onKeyDown={onKeyDown}
    >
      {children}
      {dock?.element && docked !== null
        ? createPortal(
            <div role={active === null ? undefined : 'status'}>{tip(docked)}</div>,
            dock.element,
          )
        : null}
      {active === null ? null : dock ? (
        <div className={styles['cursor']} style={{ left: places[active] }} />
      ) : (
        <Tip position={places[active] ?? 0} isHorizontal={isHorizontal} gap={gap} size={size}>
          {tip(active)}
        </Tip>
      )}
    </div>
  )
}

type TipProps = Readonly<{
  /** Position of the active stop, in pixels from the left or the top. */
  position: number
  isHorizontal: boolean
  gap: number
  size: SvgSize
  children: ReactNode
}>

/**
 * Renders the tooltip on the side of its stop with more room, no wider than that room if left or
 * right, and in the window.
 */
function Tip({ position, isHorizontal, gap, size, children }: TipProps) {
  const tip = useInWindow<HTMLDivElement>()
  const [before, after] = [position, (isHorizontal ? size.width : size.height) - position]
  const isBefore = before > after
  const across = isBefore
    ? { right: after + gap, maxInlineSize: before - gap }
    : { left: before + gap, maxInlineSize: after - gap }
  const down = isBefore ? { bottom: after + gap } : { top: before + gap }
  return (
    <>
      {isHorizontal ? <div className={styles['cursor']} style={{ left: position }} /> : null}
      <div
        ref={tip}
        role="status"
        className={isHorizontal ? styles['column'] : styles['row']}
        style={isHorizontal ? across : down}
      >
        {children}
      </div>
    </>
  )
}

/** Returns the index of the place nearest to `position`, both in pixels. */
function nearest(places: readonly number[], position: number): number {
  const distances = places.map((place) => Math.abs(place - position))
  return distances.indexOf(Math.min(...distances))
}

/**
 * Returns the stop to which a key moves: its index, `null` to close the tooltip, `undefined` for other
 * keys.
 */
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
    // In a horizontal slider, up and down scroll the page.
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
