import { createContext, useContext } from 'react'

/** The room that a plain drawing has, in pixels. */
export type SvgSize = Readonly<{ width: number; height: number }>

/** Carries the room down to a plain drawing. */
export const SvgSizeContext = createContext<SvgSize | null>(null)

/**
 * The room of this drawing.
 *
 * @throws Error outside a `SheetContext`: a mistake of ours.
 */
export function useSvgSize(): SvgSize {
  const sheet = useContext(SvgSizeContext)
  if (!sheet) throw new Error('useSheet() needs a <SheetContext> above it. Say how large to draw.')
  return sheet
}
