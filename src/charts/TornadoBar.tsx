import { Label, LABEL_SIZE } from './Label.tsx'
import { usePaint } from './paint.ts'
import { fitted, textWidth } from './textWidth.ts'
import type { TornadoProps, TornadoRow } from './TornadoChart.tsx'
import { LABEL_GAP, type TornadoLayout } from './tornadoLayout.ts'

/** The height of a bar. */
const BAR = 15
const LINE = 16

type TornadoBarProps = Readonly<{
  row: TornadoRow
  central: number
  top: number
  layout: TornadoLayout
  onOrigin: TornadoProps['onOrigin']
}>

/** One input: what it is, its bar to both sides of the scenario, and the amounts at the ends. */
export function TornadoBar({ row, central, top, layout, onOrigin }: TornadoBarProps) {
  const { x, names, row: height } = layout
  const { low, high, origin } = row
  // Beside its words a bar stands in the middle of them, below them at the end of its row.
  const middle = names.isBeside ? top + height / 2 : top + height / 2 + LINE / 2 + 2
  return (
    <g onClick={() => onOrigin(origin)}>
      <Names row={row} middle={middle} layout={layout} />
      <Side from={central} to={low.value} colour="category5" middle={middle} x={x} />
      <Side from={central} to={high.value} colour="category3" middle={middle} x={x} />
      {low.value < central ? (
        <Label x={x(low.value) - LABEL_GAP} y={middle + 4.5} anchor="end" ink="ink">
          {low.label}
        </Label>
      ) : null}
      {high.value > central ? (
        <Label x={x(high.value) + LABEL_GAP} y={middle + 4.5} ink="ink">
          {high.label}
        </Label>
      ) : null}
    </g>
  )
}

type NamesProps = Readonly<{ row: TornadoRow; middle: number; layout: TornadoLayout }>

function Names({ row: { label, range }, middle, layout: { names } }: NamesProps) {
  const name = fitted(label, names.width, LABEL_SIZE)
  if (names.isBeside) {
    return (
      <>
        <Label x={0} y={middle - 3} ink="ink">
          {name}
        </Label>
        <Label x={0} y={middle - 3 + LINE}>
          {fitted(range, names.width, LABEL_SIZE)}
        </Label>
      </>
    )
  }

  const after = textWidth(name, LABEL_SIZE) + LABEL_GAP
  return (
    <>
      <Label x={0} y={middle - LINE} ink="ink">
        {name}
      </Label>
      <Label x={after} y={middle - LINE}>
        {fitted(range, names.width - after, LABEL_SIZE)}
      </Label>
    </>
  )
}

type SideProps = Readonly<{
  from: number
  to: number
  colour: 'category3' | 'category5'
  middle: number
  x: TornadoLayout['x']
}>

function Side({ from, to, colour, middle, x }: SideProps) {
  const { colours } = usePaint()
  const [start, end] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))]
  if (end === start) return null
  return (
    <rect
      x={start}
      y={middle - BAR / 2}
      width={Math.max(1, end - start)}
      height={BAR}
      fill={colours[colour]}
    />
  )
}
