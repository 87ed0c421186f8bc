import { createContext, useContext } from 'react'

/** Size of the SVG that a drawing is part of, in pixels. */
export type SvgSize = Readonly<{ width: number; height: number }>

/** Carries the size down to the drawing. */
export const SvgSizeContext = createContext<SvgSize | null>(null)

/**
 * The size of the surrounding SVG.
 *
 * @throws Error outside a `SvgSizeContext`: a mistake of ours.
 */
export function useSvgSize(): SvgSize {
  const size = useContext(SvgSizeContext)
  if (!size)
    throw new Error('useSvgSize() needs a <SvgSizeContext> above it. Say how large to draw.')
  return size
}
