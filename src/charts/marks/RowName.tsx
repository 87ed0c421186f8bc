import type { ColourName } from '#charts/look/colours.ts'
import { CENTRE_TO_BASELINE, Label, LABEL_SIZE } from './Label.tsx'
import { wrapped } from '#charts/look/textWidth.ts'

type RowNameProps = Readonly<{
  label: string
  /** Right end of the name, in pixels. */
  x: number
  /** Vertical centre of the row, in pixels. */
  y: number
  /** Width available for the name, in pixels. */
  width: number
  /** Height of the row, in pixels. */
  height: number
  ink?: ColourName
}>

/** Line height of a wrapped name, in pixels. */
const LINE = 16

/**
 * Renders the name of a row of a horizontal bar chart, wrapped; one truncated line if it would not
 * fit.
 */
export function RowName({ label, x, y, width, height, ink = 'inkSoft' }: RowNameProps) {
  const wholeName = wrapped(label, width, LABEL_SIZE)
  const fits = wholeName.length * LINE <= height
  const lines = fits ? wholeName : [label]
  const firstBaseline = y + CENTRE_TO_BASELINE - ((lines.length - 1) * LINE) / 2
  return lines.map((line, index) => (
    <Label
      key={line}
      x={x}
      y={firstBaseline + index * LINE}
      anchor="end"
      ink={ink}
      width={fits ? undefined : width}
    >
      {line}
    </Label>
  ))
}
