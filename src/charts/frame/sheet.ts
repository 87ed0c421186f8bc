import { createContext, useContext } from 'react'

/** The room that a plain drawing has, in pixels. */
export type Sheet = Readonly<{ width: number; height: number }>

/** Carries the room down to a plain drawing. */
export const SheetContext = createContext<Sheet | null>(null)

/**
 * The room of this drawing.
 *
 * @throws Error outside a `SheetContext`: a mistake of ours.
 */
export function useSheet(): Sheet {
  const sheet = useContext(SheetContext)
  if (!sheet) throw new Error('useSheet() needs a <SheetContext> above it. Say how large to draw.')
  return sheet
}
