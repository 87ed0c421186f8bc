import type { Ref } from 'react'
import type { ColourName } from '#charts/look/colours.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { fitted, textWidth } from '#charts/look/textWidth.ts'

/** What a label looks like, wherever it is. */
export type LabelLook = Readonly<{
  /** Colour of the labelled mark; by default the soft text colour. */
  ink?: ColourName
  /** Whether the text is bold; by default if it has the colour of a mark. */
  isStrong?: boolean
  /** False where a halo would cut a hole into the tinted area that the label is on. */
  hasHalo?: boolean
}>

type LabelProps = LabelLook &
  Readonly<{
    x: number
    y: number
    anchor?: 'start' | 'middle' | 'end'
    /** Most width, in pixels: longer words are cut, with the whole as their title. */
    width?: number | undefined
    visibility?: 'inherit' | 'hidden' | undefined
    ref?: Ref<SVGTextElement>
    children: string
  }>

/** Font size of labels, in pixels. */
export const LABEL_SIZE = 13

/** Distance from the vertical centre of a label down to its baseline, in pixels. */
export const CENTRE_TO_BASELINE = 4.5

/** Renders text in a drawing, by default with a halo, which keeps it legible over lines. `y` is the baseline. */
export function Label(props: LabelProps) {
  const { x, y, anchor = 'start', ink = 'inkSoft', isStrong = ink !== 'inkSoft' } = props
  const { hasHalo = true, width, visibility, ref, children } = props
  const { colours, isFile } = useChartTheme()
  const textProps = {
    x,
    y,
    textAnchor: anchor,
    fontSize: LABEL_SIZE,
    fontWeight: isStrong ? 600 : 400,
  }
  const shown = width === undefined ? children : fitted(children, width, LABEL_SIZE)
  const title = shown === children ? null : <title>{children}</title>
  const halo = { stroke: colours.paper, strokeWidth: 4, strokeLinejoin: 'round' } as const
  if (!isFile || !hasHalo) {
    return (
      <text
        ref={ref}
        {...textProps}
        {...(hasHalo && halo)}
        visibility={visibility}
        fill={colours[ink]}
        paintOrder="stroke"
      >
        {title}
        {shown}
      </text>
    )
  }

  // Not every program that reads files supports `paint-order`: the halo is a separate element.
  return (
    <>
      <text {...textProps} {...halo} fill={colours.paper} aria-hidden="true">
        {shown}
      </text>
      <text {...textProps} fill={colours[ink]}>
        {title}
        {shown}
      </text>
    </>
  )
}

/** Returns the width of the widest of these labels, in pixels; 0 without labels. */
export function widestLabel(labels: readonly string[]): number {
  return Math.max(0, ...labels.map((label) => textWidth(label, LABEL_SIZE)))
}

/** Width of strong letters as a multiple of that of others. */
const STRONG = 1.06

/** Returns the estimated width of a strong label, in pixels. */
export function strongWidth(text: string): number {
  return textWidth(text, LABEL_SIZE) * STRONG
}
