import { createStore } from 'zustand/vanilla'

/** What was dropped on the window, until the page that reads it consumes it. */
type Dropped = Readonly<
  | { kind: 'nothing' }
  /** A bundle, for the page of briefings. */
  | { kind: 'bundle'; file: File }
  /** Files of trade figures, for the page of the reader's own data. */
  | { kind: 'data'; files: readonly File[] }
>

export const dropped = createStore<Dropped>()(() => ({ kind: 'nothing' }))

/** Leaves what was dropped to the page that reads its kind. */
export function drop(what: Dropped): void {
  dropped.setState(what, true)
}

/** Marks what was dropped as consumed, so that it is read once. */
export function takeDropped(): void {
  dropped.setState({ kind: 'nothing' }, true)
}
