import { useStore } from 'zustand'
import { announcer } from './announcer.ts'

/** Where `announce` is heard. One on a page, there from the start. */
export function Announcer() {
  const { message, turn } = useStore(announcer)

  return (
    <div role="status" aria-live="polite" className="visuallyHidden">
      <span key={turn}>{message}</span>
    </div>
  )
}
