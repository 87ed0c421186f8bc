import { createContext, useContext } from 'react'
import type { Text } from './text.ts'

/** Carries the reader's language down the page. */
export const TextContext = createContext<Text | null>(null)

/**
 * The words of the reader's language.
 *
 * @throws Error outside a `TextContext`: a mistake of ours, not of the reader.
 */
export function useText(): Text {
  const text = useContext(TextContext)
  if (!text) throw new Error('useText() needs a <TextContext> above it. Wrap the page in one.')
  return text
}
