import { createStore } from 'zustand/vanilla'

/** The last message to screen readers; `turn` counts, so that an equal one is read again. */
type Announced = Readonly<{ message: string; turn: number }>

/** Delay by which messages are debounced: of the many that one gesture causes, the last is read. */
export const QUIET_MS = 400

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
