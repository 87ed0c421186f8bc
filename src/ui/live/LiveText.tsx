import type { ReadonlyStore } from '#ui/readonlyStore.ts'
import { useLiveElements } from './useLiveElements.ts'

type LiveTextProps<Value> = Readonly<{
  live: ReadonlyStore<Value>
  /** Returns the words for a state. */
  of: (value: Value) => string
}>

/** Renders words that follow a store without a render. */
export function LiveText<Value>({ live, of }: LiveTextProps<Value>) {
  const elements = useLiveElements(live, (value) => ({ words: { children: of(value) } }), 'turn')
  return <span {...elements('words')} />
}
