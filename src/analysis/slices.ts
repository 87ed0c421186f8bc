import { startTransition } from 'react'
import { draft, selectDragged } from '#state/session/draft.ts'

/** `soon`: with a short pause before it. `idle`: once nothing else was to do for a while. */
export type Urgency = 'soon' | 'idle'

type Slice = Readonly<{ run: () => void; distance: () => number }>

/** The pause between two slices in milliseconds, in which the page can respond to input. */
const PAUSE_MS = 30
/** How long the page must have been quiet before the first idle slice, in milliseconds. */
const QUIET_MS = 8000

/** The slices of the whole page that have not run yet. */
const waiting: Readonly<Record<Urgency, Set<Slice>>> = { soon: new Set(), idle: new Set() }
let timer: ReturnType<typeof setTimeout> | undefined
let scheduled: Urgency | null = null

/**
 * Runs `run`, which updates state, in a task of its own: one at a time on the whole page, and only while
 * no slider is dragged. React renders the update in slices.
 * Returns what cancels it.
 *
 * @param distance how far what it renders is from what the reader sees, in pixels: the nearest is first
 */
export function runInSlice(
  urgency: Urgency,
  run: () => void,
  distance: () => number = () => 0,
): () => void {
  const slice = { run, distance }
  waiting[urgency].add(slice)
  schedule(QUIET_MS)
  return () => void waiting[urgency].delete(slice)
}

function schedule(quietMs: number): void {
  const next = waiting.soon.size > 0 ? 'soon' : waiting.idle.size > 0 ? 'idle' : null
  if (next === scheduled) return

  clearTimeout(timer)
  scheduled = next
  if (next === 'soon') timer = setTimeout(runNearest, PAUSE_MS, next)
  else if (next === 'idle') timer = setTimeout(whenIdle, quietMs, () => runNearest(next))
}

/** Calls back when the browser has time; in WebKit, which does not say when, at once. */
function whenIdle(callback: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(callback)
  else callback()
}

function runNearest(urgency: Urgency): void {
  // More urgent work came while the browser was asked for time.
  if (scheduled !== urgency) return

  scheduled = null
  const isDragged = selectDragged(draft.getState()) !== null
  const nearest = isDragged ? undefined : nearestOf(waiting[urgency])
  if (nearest) {
    waiting[urgency].delete(nearest)
    startTransition(nearest.run)
  }
  schedule(isDragged || urgency === 'soon' ? QUIET_MS : PAUSE_MS)
}

function nearestOf(slices: ReadonlySet<Slice>): Slice | undefined {
  const [first, ...others] = [...slices].map((slice) => ({ slice, distance: slice.distance() }))
  return others.reduce(
    (best, other) => (best && other.distance < best.distance ? other : best),
    first,
  )?.slice
}

/** Returns how far an element is from the screen, in pixels; 0 if it is on it. */
export function distanceOf(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect()
  return Math.max(0, top - window.innerHeight, -bottom)
}
