import { useEffect, useEffectEvent, useRef, type CSSProperties, type KeyboardEvent } from 'react'
import { useText } from '#i18n/useText.ts'
import { fractionOf, stepped, type NumberRange } from './numberRange.ts'
import styles from './Slider.module.css'

type SliderProps = Readonly<{
  id?: string
  label: string
  range: NumberRange
  value: number
  /** The default, marked on the track, which is filled from there to the value. */
  mark: number
  valueText: string
  /** Called for every change while dragging. */
  onDrag: (value: number) => void
  /** Called once per gesture, when the pointer or key is released. */
  onCommit: (value: number) => void
}>

/** A native range input with steps of one and ten, and its default marked. */
export function Slider(props: SliderProps) {
  const { id, label, range, value, mark, valueText } = props
  const { direction } = useText()
  const { input, drag, release } = useGesture(props)

  function onKeyDown(event: KeyboardEvent) {
    const next = keyedValue(event, value, range, direction)
    if (next === null) return
    event.preventDefault()
    if (next !== value) drag(next)
  }

  return (
    <div className={styles['slider']} style={positions(value, mark, range)}>
      <span className={styles['mark']} />
      <input
        ref={input}
        id={id}
        type="range"
        aria-label={label}
        aria-valuetext={valueText}
        min={range.min}
        max={range.max}
        step={range.step}
        value={value}
        onChange={({ currentTarget }) => drag(Number(currentTarget.value))}
        onPointerUp={release}
        onKeyDown={onKeyDown}
        onKeyUp={release}
        onBlur={release}
      />
    </div>
  )
}

/** Commits a dragged value once, whichever event reports the release. */
function useGesture({ onDrag, onCommit }: SliderProps) {
  const input = useRef<HTMLInputElement>(null)
  const dragged = useRef<number>(null)

  function drag(value: number) {
    dragged.current = value
    onDrag(value)
  }

  function release() {
    if (dragged.current === null) return
    const value = dragged.current
    dragged.current = null
    onCommit(value)
  }

  // React's onChange is the native `input` event. The native `change` event, which assistive
  // technology and a release outside the window send too, has no prop.
  const onNativeChange = useEffectEvent(release)
  useEffect(() => {
    const element = input.current
    const listener = () => onNativeChange()
    element?.addEventListener('change', listener)
    return () => element?.removeEventListener('change', listener)
  }, [])

  return { input, drag, release }
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

function positions(value: number, mark: number, range: NumberRange): CSSProperties {
  const [at, standard] = [fractionOf(value, range), fractionOf(mark, range)]
  const places: Record<`--${string}`, number> = {
    '--mark': standard,
    '--from': Math.min(at, standard),
    '--to': Math.max(at, standard),
  }
  return places
}
