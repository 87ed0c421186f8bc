import { useSyncExternalStore } from 'react'

/**
 * A value that changes while a slider moves. Only what must move subscribes to it, so that the rest
 * of a chart is left alone until the hand lets go.
 */
export type Live<Value> = Readonly<{
  subscribe: (onChange: () => void) => () => void
  read: () => Value
}>

/** The value as it is now, kept up to date. */
export function useLive<Value>(live: Live<Value>): Value {
  return useSyncExternalStore(live.subscribe, live.read, live.read)
}

/** A plain part of the value: whoever reads it is redrawn only when that part changes. */
export function useLivePart<Value, Part extends string | number | boolean | null>(
  live: Live<Value>,
  select: (value: Value) => Part,
): Part {
  const read = () => select(live.read())
  return useSyncExternalStore(live.subscribe, read, read)
}

/** A live value that never changes: for embeds without controls, files and tests. */
export function still<Value>(value: Value): Live<Value> {
  return { subscribe: () => () => {}, read: () => value }
}
