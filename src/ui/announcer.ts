import { createStore } from 'zustand/vanilla'

/** The last message to screen readers; `turn` counts, so that an equal one is read again. */
type Announced = Readonly<{ message: string; turn: number }>

/** One gesture may change many things within a moment; only the last of them is worth hearing. */
const QUIET_MS = 400

export const announcer = createStore<Announced>(() => ({ message: '', turn: 0 }))

/** Has screen readers read `message` after `QUIET_MS` without a newer one. */
export function announce(message: string): void {
  clearTimeout(waiting)
  waiting = setTimeout(
    () => announcer.setState(({ turn }) => ({ message, turn: turn + 1 })),
    QUIET_MS,
  )
}

let waiting: ReturnType<typeof setTimeout> | undefined
