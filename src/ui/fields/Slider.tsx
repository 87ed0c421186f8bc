import { useEffect, useEffectEvent, useRef, type KeyboardEvent } from 'react'
import { useText } from '#i18n/useText.ts'
import { useLiveElements } from '#ui/live/useLiveElements.ts'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'
import { fractionOf, stepped, type NumberRange } from '#ui/numbers/numberRange.ts'
import { useGesture } from './useGesture.ts'
import styles from './Slider.module.css'

type SliderProps = Readonly<{
  id?: string
  label: string
  range: NumberRange
  live: ReadonlyStore<number>
  /** The default, marked on the track, which is filled from there to the value. */
  mark: number
  valueText: (value: number) => string
  /** Called for every change while dragging. */
  onDrag: (value: number) => void
  /** Called once per gesture, when the pointer or key is released. */
  onCommit: (value: number) => void
}>

/** A native range input with steps of one and ten, and its default marked. */
export function Slider(props: SliderProps) {
  const { id, label, range, live, mark, valueText } = props
  const { direction } = useText()
  const { box, drag, release, releaseKey, leave } = useRangeGesture(props)
  const track = useLiveElements(
    live,
    (value) => ({ fill: { style: positions(value, mark, range) } }),
    'turn',
  )
  const element = useLiveElements(live, (value) => ({
    // React would set the value that it rendered last back after each input.
    input: { defaultValue: value, 'aria-valuetext': valueText(value) },
  }))

  function onKeyDown(event: KeyboardEvent) {
    const value = live.getState()
    const next = keyedValue(event, value, range, direction)
    if (next === null) {
      // It may ask for what the gesture has not committed yet: an undo, a dialog with the link.
      release()
      return
    }
    event.preventDefault()
    if (next !== value) drag(next)
  }

  return (
    <div ref={box} className={styles['slider']}>
      <span className={styles['track']} {...track('fill')}>
        <span className={styles['mark']} />
      </span>
      <input
        {...element('input')}
        id={id}
        type="range"
        aria-label={label}
        min={range.min}
        max={range.max}
        step={range.step}
        onPointerUp={release}
        onKeyDown={onKeyDown}
        onKeyUp={releaseKey}
        onBlur={leave}
      />
    </div>
  )
}

/** The gesture of the pointer, or of keys, on the input inside of `box`. */
function useRangeGesture(props: SliderProps) {
  const { live } = props
  const box = useRef<HTMLDivElement>(null)
  const gesture = useGesture(props)
  const { drag, release } = gesture

  // The native `change` event, which assistive technology and a release outside the window send too,
  // has no prop in React.
  const onNativeEvent = useEffectEvent((event: Event) => {
    const { target, type } = event
    if (!(target instanceof HTMLInputElement)) return
    // React would write all attributes of the input anew after each event that reaches the root.
    event.stopPropagation()
    if (type === 'input' || Number(target.value) !== live.getState()) drag(Number(target.value))
    if (type === 'change') release()
  })
  useEffect(() => {
    const element = box.current
    const listener = (event: Event) => onNativeEvent(event)
    element?.addEventListener('input', listener)
    element?.addEventListener('change', listener)
    return () => {
      element?.removeEventListener('input', listener)
      element?.removeEventListener('change', listener)
    }
  }, [])

  return { box, ...gesture }
}

function keyedValue(
  { key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent,
  value: number,
  range: NumberRange,
  direction: 'ltr' | 'rtl',
): number | null {
  if (altKey || ctrlKey || metaKey) return null
  const size = shiftKey ? 10 : 1
  const towardsEnd = direction === 'rtl' ? -size : size

  if (key === 'Home') return range.min
  if (key === 'End') return range.max
  if (key === 'ArrowUp') return stepped(value, size, range)
  if (key === 'ArrowDown') return stepped(value, -size, range)
  if (key === 'ArrowRight') return stepped(value, towardsEnd, range)
  if (key === 'ArrowLeft') return stepped(value, -towardsEnd, range)
  if (key === 'PageUp') return stepped(value, 10, range)
  if (key === 'PageDown') return stepped(value, -10, range)
  return null
}

function positions(value: number, mark: number, range: NumberRange) {
  const [at, standard] = [fractionOf(value, range), fractionOf(mark, range)]
  return {
    '--mark': standard,
    '--from': Math.min(at, standard),
    '--to': Math.max(at, standard),
  }
}
