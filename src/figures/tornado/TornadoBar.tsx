import type { RecordIds } from '#charts/frame/table.ts'
import { Label, LABEL_SIZE } from '#charts/marks/Label.tsx'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { fitted, textWidth } from '#charts/look/textWidth.ts'
import { LABEL_GAP, type TornadoLayout, type TornadoRow } from './tornadoLayout.ts'

/** Height of a bar. */
const BAR = 15
/** Line height of the name. */
const LINE = 16

type TornadoBarProps = Readonly<{
  row: TornadoRow
  central: number
  top: number
  layout: TornadoLayout
  onOrigin: (origin: RecordIds) => void
}>

/** One input: its name and range, its bar to both sides of the scenario, and the amounts at both ends. */
export function TornadoBar({ row, central, top, layout, onOrigin }: TornadoBarProps) {
  const { x, names, row: height } = layout
  const { low, high, origin } = row
  // Next to its name a bar is centred in the row, below its name it is at the bottom of the row.
  const offset = names.isBeside ? 0 : isInTwoLines(row, layout) ? LINE : LINE / 2 + 2
  const middle = top + height / 2 + offset
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

function Names({ row, middle, layout }: NamesProps) {
  const { label, range } = row
  const { names } = layout
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

  if (isInTwoLines(row, layout)) {
    return (
      <>
        <Label x={0} y={middle - 2 * LINE + 2} ink="ink">
          {name}
        </Label>
        <Label x={0} y={middle - LINE + 2}>
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

/** True where name and range are too long for one line above the bar, and the row is high enough for two. */
function isInTwoLines({ label, range }: TornadoRow, { names, row }: TornadoLayout): boolean {
  const width = textWidth(label, LABEL_SIZE) + LABEL_GAP + textWidth(range, LABEL_SIZE)
  return !names.isBeside && width > names.width && row >= 3 * LINE + 4
}

type SideProps = Readonly<{
  from: number
  to: number
  colour: 'category3' | 'category5'
  middle: number
  x: TornadoLayout['x']
}>

function Side({ from, to, colour, middle, x }: SideProps) {
  const { colours } = useChartTheme()
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
