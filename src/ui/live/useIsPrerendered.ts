import { useSyncExternalStore } from 'react'

/** True while HTML is rendered without a browser, false where scripts render. */
export function useIsPrerendered(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => false,
    () => true,
  )
}

function neverChanges() {
  return () => {}
}
