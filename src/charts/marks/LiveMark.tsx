import { createElement, type SVGAttributes } from 'react'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import type { LiveProps } from '#ui/live/useLiveElements.ts'

type LiveMarkProps = Readonly<{
  as: 'path' | 'line' | 'circle' | 'rect'
  /** What follows a slider. */
  mark: LiveProps
}> &
  SVGAttributes<SVGElement>

/** Renders a shape that follows a slider; nothing where it is hidden in a file, in which nothing moves. */
export function LiveMark({ as, mark, ...look }: LiveMarkProps) {
  const { isFile } = useChartTheme()
  return isFile && mark.visibility === 'hidden' ? null : createElement(as, { ...look, ...mark })
}
