import { useEffect, useRef } from 'react'

/** Brings the keyboard to a button as soon as it is there, where `isFirst`. */
export function useFirstFocus(isFirst: boolean) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isFirst) button.current?.focus()
  }, [isFirst])
  return button
}
