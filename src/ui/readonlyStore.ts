import { createStore, type StoreApi } from 'zustand/vanilla'

/**
 * A store of a value that changes while a slider moves, for zustand's `useStore`. Only marks that must
 * follow subscribe to it; all others re-render when the pointer is released.
 */
export type ReadonlyStore<Value> = Readonly<
  Pick<StoreApi<Value>, 'getState' | 'getInitialState' | 'subscribe'>
>

/** Creates a store whose value never changes: for embeds without controls, files and tests. */
export function constant<Value>(value: Value): ReadonlyStore<Value> {
  return createStore(() => value)
}
