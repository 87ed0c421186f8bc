import { useChartTheme } from '#charts/look/chartTheme.ts'
import type { LiveProps } from '#ui/live/useLiveElements.ts'
import type { Written } from '#ui/live/writeElement.ts'
import { Label, type LabelLook } from './Label.tsx'
import type { LabelPlace } from './placeLabels.ts'

type LiveLabelProps = LabelLook & Readonly<{ mark: LiveProps }>

/** Renders a label that follows a slider; nothing where it is hidden in a file, in which nothing moves. */
export function LiveLabel({ mark, ...look }: LiveLabelProps) {
  const { isFile } = useChartTheme()
  const { x = 0, y = 0, textAnchor = 'start', visibility, children = '', ref } = mark
  if (isFile && visibility === 'hidden') return null
  return (
    <Label {...look} {...{ x, y, visibility, ref }} anchor={textAnchor}>
      {children}
    </Label>
  )
}

/** Returns what is written to a label at a place; to one without a place, that it is hidden. */
export function writtenLabel(place: LabelPlace | undefined): Written {
  const { x, y, anchor, text } = place ?? NOWHERE
  return {
    x,
    y,
    textAnchor: anchor,
    children: text,
    visibility: place ? 'inherit' : 'hidden',
  }
}

const NOWHERE: LabelPlace = { x: 0, y: 0, anchor: 'start', text: '' }
