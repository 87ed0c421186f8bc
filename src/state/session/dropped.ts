import { createStore } from 'zustand/vanilla'

/** A file that the reader let go over the app, until the page that reads it has taken it. */
export const dropped = createStore<Readonly<{ file: File | null }>>()(() => ({ file: null }))

/** Whoever reads the file says so, so that nobody reads it again. */
export function takeDropped(): void {
  dropped.setState({ file: null })
}
