import { createStore } from 'zustand/vanilla'

/** The links before and after the present one, the nearest last. */
export type Steps = Readonly<{ past: readonly string[]; future: readonly string[] }>

const MOST_STEPS = 200

/** One step per committed gesture. In memory: a reload starts a new history, as in any editor. */
export const steps = createStore<Steps>()(() => ({ past: [], future: [] }))

/**
 * Remembers `link` as the state to come back to. Gestures that follow `continues` one on the same
 * control are one step: the state before the first of them is kept.
 */
export function remember(link: string, continues: boolean): void {
  steps.setState(({ past }) => ({
    past: continues && past.length > 0 ? past : [...past, link].slice(-MOST_STEPS),
    future: [],
  }))
}

/**
 * The link one step back (or forward) from `present`, or `null` where there is none. Steps that
 * equal the present are skipped: the browser's Back may have been there already.
 */
export function step(way: 'back' | 'forward', present: string): string | null {
  const { past, future } = steps.getState()
  const [from, onto] = way === 'back' ? [past, future] : [future, past]
  const index = from.findLastIndex((link) => link !== present)
  const found = from[index]
  if (found === undefined) return null

  const [rest, grown] = [from.slice(0, index), [...onto, present]]
  steps.setState(way === 'back' ? { past: rest, future: grown } : { past: grown, future: rest })
  return found
}

export const selectCanUndo = ({ past }: Steps) => past.length > 0
export const selectCanRedo = ({ future }: Steps) => future.length > 0
