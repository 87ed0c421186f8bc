import type { ColourName } from '#charts/look/colours.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { textWidth } from '#charts/look/textWidth.ts'

type LabelProps = Readonly<{
  x: number
  y: number
  anchor?: 'start' | 'middle' | 'end'
  /** Colour of the mark that is labelled; plain notes are soft. */
  ink?: ColourName
  isStrong?: boolean
  children: string
}>

/** Font size of labels, in pixels. */
export const LABEL_SIZE = 13

/** Text inside a drawing, on a halo that keeps it legible where it crosses a line. */
export function Label(props: LabelProps) {
  const { x, y, anchor = 'start', ink = 'inkSoft', isStrong = ink !== 'inkSoft', children } = props
  const { colours, isFile } = useChartTheme()
  const place = { x, y, textAnchor: anchor, fontSize: LABEL_SIZE, fontWeight: isStrong ? 600 : 400 }
  const halo = { stroke: colours.paper, strokeWidth: 4, strokeLinejoin: 'round' } as const
  if (!isFile) {
    return (
      <text {...place} {...halo} fill={colours[ink]} paintOrder="stroke">
        {children}
      </text>
    )
  }

  return (
    <>
      <text {...place} {...halo} fill={colours.paper} aria-hidden="true">
        {children}
      </text>
      <text {...place} fill={colours[ink]}>
        {children}
      </text>
    </>
  )
}

/** Width of the widest of these labels, in pixels. */
export function widestLabel(labels: readonly string[]): number {
  return Math.max(0, ...labels.map((label) => textWidth(label, LABEL_SIZE)))
}
