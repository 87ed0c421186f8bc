import { createContext } from 'react'

/** Width and height of a drawing in pixels. */
type Size = readonly [width: number, height: number]

/**
 * Sizes that a drawing has in common windows, from narrow to wide: one for each range of widths in
 * `ResponsiveSvg.module.css`.
 */
export type TypicalSizes = readonly [Size, Size, Size, Size, Size, Size, Size, Size]

/** In embeds, whose frames are as wide as the columns of common page layouts. */
const EMBED_SIZES: TypicalSizes = [
  [296, 240],
  [351, 240],
  [456, 240],
  [616, 288],
  [696, 324],
  [840, 352],
  [936, 352],
  [1000, 352],
]

/** Provides the sizes that the build draws a chart in; by default those of embeds. */
export const TypicalSizesContext = createContext<TypicalSizes>(EMBED_SIZES)
