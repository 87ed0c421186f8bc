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

/** Returns the store of what `select` takes from the value of another store; it notifies when that changes. */
export function partOf<Whole, Part>(
  whole: ReadonlyStore<Whole>,
  select: (value: Whole) => Part,
): ReadonlyStore<Part> {
  return {
    getState: () => select(whole.getState()),
    getInitialState: () => select(whole.getInitialState()),
    subscribe: (listener) => {
      let part = select(whole.getState())
      return whole.subscribe((state) => {
        const previous = part
        part = select(state)
        if (!Object.is(part, previous)) listener(part, previous)
      })
    },
  }
}

/** Returns the store of the values of two stores, which notifies when one of them does. */
export function bothOf<First, Second>(
  first: ReadonlyStore<First>,
  second: ReadonlyStore<Second>,
): ReadonlyStore<readonly [First, Second]> {
  const getState = () => [first.getState(), second.getState()] as const
  return {
    getState,
    getInitialState: () => [first.getInitialState(), second.getInitialState()],
    subscribe: (listener) => {
      const stops = [
        first.subscribe((state, previous) => {
          const other = second.getState()
          listener([state, other], [previous, other])
        }),
        second.subscribe((state, previous) => {
          const other = first.getState()
          listener([other, state], [other, previous])
        }),
      ]
      return () => {
        for (const stop of stops) stop()
      }
    },
  }
}
