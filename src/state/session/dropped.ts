import { createStore } from 'zustand/vanilla'

/** The file dropped on the window, until the briefing page consumes it. */
export const dropped = createStore<Readonly<{ file: File | null }>>()(() => ({ file: null }))

/** Marks the dropped file as consumed, so that it is read once. */
export function takeDropped(): void {
  dropped.setState({ file: null })
}
