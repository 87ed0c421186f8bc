import { createStore } from 'zustand/vanilla'

/**
 * Why the browser cannot keep what the reader made: it lets nothing be stored, it has no room left,
 * what it had stored is damaged, or a newer version of the app wrote it.
 */
export type StorageTrouble = 'blocked' | 'full' | 'unreadable' | 'newer'

/** What stands in the way of keeping things, by the name under which they are kept. */
export type Troubles = Readonly<Record<string, StorageTrouble>>

/** Apart from what is kept: whatever changes there is stored, and a failure must not store itself. */
export const troubles = createStore<Troubles>()(() => ({}))

export function reportTrouble(key: string, trouble: StorageTrouble): void {
  troubles.setState({ [key]: trouble })
}

/** What a trouble concerns: the names under which it is kept. */
export function keysWith(trouble: StorageTrouble, all: Troubles): readonly string[] {
  return Object.keys(all).filter((key) => all[key] === trouble)
}

/** The trouble is over, or the reader has taken note of it. */
export function endTrouble(key: string): void {
  const { [key]: _ended, ...others } = troubles.getState()
  troubles.setState(others, true)
}
