import { useEffectEvent, useLayoutEffect, useState } from 'react'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'
import { inTurn } from './inTurn.ts'
import { writeElement, type Written, type WrittenElement } from './writeElement.ts'

/** What changes of each element, by its id. */
type WrittenById<Id extends string> = Readonly<Partial<Record<Id, Written>>>

/** The props of an element that follows a store. */
export type LiveProps = Written & Readonly<{ ref: (element: WrittenElement | null) => void }>

/**
 * Returns the props of elements that follow `live`, by their ids. `of` maps its state to what changes of
 * each element. React renders that, and whenever the store changes the same is written to the elements,
 * without a render: so there is one way only to compute it, and a later render changes nothing.
 *
 * @param of pure; gives each element the same names in every state
 * @param pace `turn` for texts, which follow within a few frames (`inTurn`); marks follow at once
 */
export function useLiveElements<Value, Id extends string>(
  live: ReadonlyStore<Value>,
  of: (value: Value) => WrittenById<Id>,
  pace: 'frame' | 'turn' = 'frame',
): (id: Id) => LiveProps {
  const [elements] = useState(() => elementsById<Id>())
  const write = useEffectEvent(() => elements.write(of(live.getState())))
  useLayoutEffect(() => {
    // React compares with what it rendered last, not with what was written since.
    elements.forget()
    write()
  })
  useLayoutEffect(() => {
    const follow = () => write()
    return live.subscribe(pace === 'turn' ? () => inTurn(follow) : follow)
  }, [live, pace])

  const rendered = of(live.getState())
  return (id) => ({ ...rendered[id], ref: elements.refOf(id) })
}

function elementsById<Id extends string>() {
  const elements = new Map<Id, WrittenElement>()
  let last: WrittenById<Id> | null = null
  const refs = new Map<Id, LiveProps['ref']>()

  /** Returns the same function for the same id, so that React does not call it on each render. */
  function refOf(id: Id): LiveProps['ref'] {
    const known = refs.get(id)
    if (known) return known
    const ref = (element: WrittenElement | null) => {
      if (element) elements.set(id, element)
      else elements.delete(id)
    }
    refs.set(id, ref)
    return ref
  }

  function write(all: WrittenById<Id>): void {
    for (const [id, element] of elements) {
      const written = all[id]
      if (written) writeElement(element, written, last?.[id])
    }
    last = all
  }

  /** Makes the next write compare with the elements themselves. */
  function forget(): void {
    last = null
  }

  return { refOf, write, forget }
}
