import { useStore } from 'zustand'
import { announcer } from './announcer.ts'

/** The live region that `announce` writes to. One per page, rendered from the start. */
export function Announcer() {
  const { message, turn } = useStore(announcer)

  return (
    <div role="status" aria-live="polite" className="visuallyHidden">
      <span key={turn}>{message}</span>
    </div>
  )
}
