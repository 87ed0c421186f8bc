import { createContext, useContext } from 'react'
import type { Text } from './text.ts'

/** Provides the text of the reader's language. */
export const TextContext = createContext<Text | null>(null)

/**
 * Returns the text of the reader's language, from the nearest `TextContext`.
 *
 * @throws Error outside a `TextContext`, which is a bug.
 */
export function useText(): Text {
  const text = useContext(TextContext)
  if (!text) throw new Error('useText() needs a <TextContext> above it. Wrap the page in one.')
  return text
}
