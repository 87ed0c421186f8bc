import type { ColourName } from '#charts/look/colours.ts'
import { Label, LABEL_SIZE } from './Label.tsx'
import { fitted, wrapped } from '#charts/look/textWidth.ts'

type RowNameProps = Readonly<{
  label: string
  /** Right end of the name. */
  x: number
  /** Vertical centre of the row. */
  y: number
  width: number
  /** Height of the row. */
  height: number
  ink?: ColourName
}>

const LINE = 16

/** The name of a row, wrapped; truncated to one line where the row is too low. */
export function RowName({ label, x, y, width, height, ink = 'inkSoft' }: RowNameProps) {
  const whole = wrapped(label, width, LABEL_SIZE)
  const parts = whole.length * LINE <= height ? whole : [fitted(label, width, LABEL_SIZE)]
  const first = y + 4.5 - ((parts.length - 1) * LINE) / 2
  return parts.map((part, index) => (
    <Label key={part} x={x} y={first + index * LINE} anchor="end" ink={ink}>
      {part}
    </Label>
  ))
}
