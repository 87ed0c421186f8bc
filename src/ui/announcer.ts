import { createStore } from 'zustand/vanilla'

/** The last message to screen readers; `turn` counts, so that an equal one is read again. */
type Announced = Readonly<{ message: string; turn: number }>

/** Delay of messages: one gesture may cause several, of which only the last is announced. */
const QUIET_MS = 400

/** The message in the live region. */
export const announcer = createStore<Announced>(() => ({ message: '', turn: 0 }))

/** Announces `message` to screen readers after `QUIET_MS` without a newer one. */
export function announce(message: string): void {
  clearTimeout(waiting)
  waiting = setTimeout(
    () => announcer.setState(({ turn }) => ({ message, turn: turn + 1 })),
    QUIET_MS,
  )
}

let waiting: ReturnType<typeof setTimeout> | undefined
