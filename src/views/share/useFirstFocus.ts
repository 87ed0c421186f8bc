import { useEffect, useRef } from 'react'

/** Focuses a button when it is mounted, where `isFirst`. */
export function useFirstFocus(isFirst: boolean) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isFirst) button.current?.focus()
  }, [isFirst])
  return button
}
