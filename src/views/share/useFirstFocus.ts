import { useEffect, useRef } from 'react'

/** Focuses the button with the returned ref when it is mounted, if `isFirst`. */
export function useFirstFocus(isFirst: boolean) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isFirst) button.current?.focus()
  }, [isFirst])
  return button
}
