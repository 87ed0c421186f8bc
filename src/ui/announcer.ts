import { createStore } from 'zustand/vanilla'

/** What was last said aloud; `turn` tells two equal messages apart. */
type Announced = Readonly<{ message: string; turn: number }>

/** One gesture may change many things within a moment; only the last of them is worth hearing. */
const QUIET_MS = 400

export const announcer = createStore<Announced>(() => ({ message: '', turn: 0 }))

/** Says `message` to a screen reader once the hand is still. A newer one replaces it until then. */
export function announce(message: string): void {
  clearTimeout(waiting)
  waiting = setTimeout(
    () => announcer.setState(({ turn }) => ({ message, turn: turn + 1 })),
    QUIET_MS,
  )
}

let waiting: ReturnType<typeof setTimeout> | undefined
