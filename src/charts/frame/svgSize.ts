import { createContext, useContext } from 'react'

/** Size of the SVG that contains a drawing, in pixels. */
export type SvgSize = Readonly<{ width: number; height: number }>

/** Provides the size to the drawing; `null` outside of an SVG. */
export const SvgSizeContext = createContext<SvgSize | null>(null)

/**
 * Returns the size of the surrounding SVG.
 *
 * @throws Error outside a `SvgSizeContext`: a programming error.
 */
export function useSvgSize(): SvgSize {
  const size = useContext(SvgSizeContext)
  if (!size)
    throw new Error('useSvgSize() needs a <SvgSizeContext> above it. Say how large to draw.')
  return size
}
