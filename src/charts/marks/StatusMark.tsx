import type { Status } from '#model/series.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'

type StatusMarkProps = Readonly<{
  status: Status
  x: number
  y: number
  /** Half of the width of a square or circle, in pixels; other shapes extend slightly further. */
  size?: number
  /** Colour of the series; by default that of the surrounding text. */
  ink?: string
}>

/**
 * Renders the symbol of a status, centred at `x` and `y`; the shapes differ also without colour. Reported
 * is a filled circle, preliminary a ring, assumed a dashed ring, estimated a circle with a cross.
 */
export function StatusMark(props: StatusMarkProps) {
  const { status, x, y, size = 5, ink = 'currentColor' } = props
  const { paper } = useChartTheme().colours
  return (
    <path
      d={OUTLINES[status](x, y, size)}
      fill={status === 'reported' ? ink : paper}
      stroke={ink}
      strokeWidth={1.75}
      {...(status === 'assumed' && { strokeDasharray: '2 2' })}
    />
  )
}

/** Returns the `d` attribute of a shape centred at `x` and `y`. */
type Outline = (x: number, y: number, r: number) => string

const circle: Outline = (x, y, r) =>
  `M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`
const square: Outline = (x, y, r) => `M${x - r},${y - r}h${2 * r}v${2 * r}h${-2 * r}Z`
const triangle: Outline = (x, y, r) => `M${x},${y - 1.2 * r}l${1.2 * r},${2 * r}h${-2.4 * r}Z`
const diamond: Outline = (x, y, r) =>
  `M${x},${y - 1.4 * r}l${1.4 * r},${1.4 * r}l${-1.4 * r},${1.4 * r}l${-1.4 * r},${-1.4 * r}Z`
const crossed: Outline = (x, y, r) =>
  `${circle(x, y, r)}M${x - 0.7 * r},${y - 0.7 * r}L${x + 0.7 * r},${y + 0.7 * r}` +
  `M${x - 0.7 * r},${y + 0.7 * r}L${x + 0.7 * r},${y - 0.7 * r}`

const OUTLINES: Readonly<Record<Status, Outline>> = {
  reported: circle,
  preliminary: circle,
  derived: square,
  claimed: triangle,
  estimated: crossed,
  assumed: circle,
  contested: diamond,
}
