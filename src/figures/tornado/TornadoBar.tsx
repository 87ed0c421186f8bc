import type { RecordIds } from '#charts/frame/table.ts'
import { CENTRE_TO_BASELINE, Label, LABEL_SIZE } from '#charts/marks/Label.tsx'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { textWidth } from '#charts/look/textWidth.ts'
import { LABEL_GAP, type TornadoLayout, type TornadoRow } from './tornadoLayout.ts'

/** Height of a bar, in pixels. */
const BAR = 15
/** Line height of the name, in pixels. */
const LINE = 16

type TornadoBarProps = Readonly<{
  row: TornadoRow
  /** The result of the scenario, where the bar starts to both sides. */
  central: number
  /** Top edge of the row, in pixels. */
  top: number
  layout: TornadoLayout
  onOrigin: (origin: RecordIds) => void
}>

/**
 * Renders one input: name and range, a bar to both sides of the scenario, and the result at both ends.
 */
export function TornadoBar({ row, central, top, layout, onOrigin }: TornadoBarProps) {
  const { x, names, row: height } = layout
  const { low, high, origin } = row
  // Next to its name a bar is centred in the row, below its name it is at the bottom of the row.
  const offset = names.isBeside ? 0 : isInTwoLines(row, layout) ? LINE : LINE / 2 + 2
  const middle = top + height / 2 + offset
  return (
    <g onClick={() => onOrigin(origin)}>
      <Names row={row} middle={middle} layout={layout} />
      <Side from={central} to={low.value} colour="ruleStrong" middle={middle} x={x} />
      <Side from={central} to={high.value} colour="inkSoft" middle={middle} x={x} />
      {low.value < central ? (
        <Label x={x(low.value) - LABEL_GAP} y={middle + CENTRE_TO_BASELINE} anchor="end" ink="ink">
          {low.label}
        </Label>
      ) : null}
      {high.value > central ? (
        <Label x={x(high.value) + LABEL_GAP} y={middle + CENTRE_TO_BASELINE} ink="ink">
          {high.label}
        </Label>
      ) : null}
    </g>
  )
}

/** `middle` is the vertical centre of the bar, in pixels. */
type NamesProps = Readonly<{ row: TornadoRow; middle: number; layout: TornadoLayout }>

/** Renders name and range: left of the bar, above it on two lines, or above it on one line. */
function Names({ row, middle, layout }: NamesProps) {
  const { label, range } = row
  const { names } = layout
  const { width, isBeside } = names
  const isBelow = isBeside || isInTwoLines(row, layout)
  const y = isBeside ? middle - 3 : isBelow ? middle - 2 * LINE + 2 : middle - LINE
  const start = isBelow ? 0 : Math.min(textWidth(label, LABEL_SIZE), width) + LABEL_GAP
  return (
    <>
      <Label x={0} y={y} width={width} ink="ink">
        {label}
      </Label>
      <Label x={start} y={isBelow ? y + LINE : y} width={width - start}>
        {range}
      </Label>
    </>
  )
}

/**
 * Returns whether name and range, above the bar, are on two lines: too long for one, and the row is
 * high enough.
 */
function isInTwoLines({ label, range }: TornadoRow, { names, row }: TornadoLayout): boolean {
  const width = textWidth(label, LABEL_SIZE) + LABEL_GAP + textWidth(range, LABEL_SIZE)
  return !names.isBeside && width > names.width && row >= 3 * LINE + 4
}

type SideProps = Readonly<{
  from: number
  to: number
  colour: 'inkSoft' | 'ruleStrong'
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
