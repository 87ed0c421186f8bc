import { createStore, type StoreApi } from 'zustand/vanilla'

/**
 * A value that changes while a slider moves, as zustand's `useStore` reads it. Only what must move
 * subscribes, so that the rest of a chart is left alone until the pointer is released.
 */
export type ReadonlyStore<Value> = Readonly<
  Pick<StoreApi<Value>, 'getState' | 'getInitialState' | 'subscribe'>
>

/** A store whose value never changes: for embeds without controls, files and tests. */
export function constant<Value>(value: Value): ReadonlyStore<Value> {
  return createStore(() => value)
}
