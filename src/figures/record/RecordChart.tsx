import { linearScale, type NiceScale } from '#charts/axes/niceScale.ts'
import { rowHeight, ValueTicks } from '#charts/axes/ValueTicks.tsx'
import type { ChartContext } from '#charts/frame/chartContext.ts'
import { useChartRenderer } from '#charts/frame/chartRenderer.ts'
import { ChartTip } from '#charts/frame/ChartTip.tsx'
import { useSvgSize } from '#charts/frame/svgSize.ts'
import type { RecordIds } from '#charts/frame/table.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { textWidth } from '#charts/look/textWidth.ts'
import {
  CENTRE_TO_BASELINE,
  Label,
  LABEL_SIZE,
  strongWidth,
  widestLabel,
} from '#charts/marks/Label.tsx'
import { useText } from '#i18n/useText.ts'

/** One announced target, and the reported total of the year it was due. */
export type RecordRow = Readonly<{
  id: string
  /** The target and its date, as an axis label. */
  label: string
  /** The formatted date of the announcement. */
  announced: string
  target: number
  /** Label of the target's bar. */
  targetLabel: string
  /** The reported total; `null` where the year is not over or not reported. */
  actual: number | null
  /** Whether the target was met, in words. */
  verdict: string
  origin: RecordIds
}>

type RecordChartProps = Readonly<{
  rows: readonly RecordRow[]
  scale: NiceScale
  context: ChartContext
}>

/** Height of each of the two bars as a fraction of their row. */
const BAR = 0.34
/** Top edges of both bars as fractions of their row. */
const TARGET_TOP = 0.12
const ACTUAL_TOP = 0.52
/** Distances of the name and of the label of a bar from the bar, in pixels. */
const NAME_GAP = 8
const LABEL_GAP = 6
/**
 * Width, in pixels, by which the label of a due target may extend over the plot: such bars are rarely
 * the longest.
 */
const COUNTED_ROOM = 40
/** Least width of the plot, in pixels. */
const LEAST_WIDTH = 80

/**
 * Renders each target as an outlined bar, and below it, filled, the reported total of the year it was
 * due.
 */
export function RecordChart(props: RecordChartProps) {
  const { Canvas } = useChartRenderer()
  const { t } = useText()
  const rowTips = props.rows.map((row) => ({ name: row.label, tip: <RecordTip row={row} /> }))
  return (
    <Canvas title={t('record.title')} rowTips={rowTips}>
      <Record {...props} />
    </Canvas>
  )
}

type RecordRowProps = Readonly<{ row: RecordRow }>

function RecordTip({ row: { label, announced, target, verdict } }: RecordRowProps) {
  const { t, usd } = useText()
  return (
    <ChartTip
      title={label}
      lines={[
        { label: t('record.announced'), value: announced },
        { label: t('record.target'), value: usd(target) },
        { label: t('record.actual'), value: verdict },
      ]}
    />
  )
}

function Record({ rows, scale, context }: RecordChartProps) {
  const { usd } = useText()
  const size = useSvgSize()
  const left = widestLabel(rows.map(({ label }) => label)) + NAME_GAP + 2
  const labelWidths = rows.map(
    ({ targetLabel, actual }) =>
      textWidth(targetLabel, LABEL_SIZE) - (actual === null ? 0 : COUNTED_ROOM),
  )
  const labelRoom = Math.min(Math.max(0, ...labelWidths) + 16, size.width / 3)
  const right = Math.max(left + LEAST_WIDTH, size.width - labelRoom)
  const x = linearScale([scale.min, scale.max], [left, right])
  const step = rowHeight(size, rows.length)
  return (
    <g>
      <ValueTicks scale={scale} x={x} format={usd} />
      {rows.map((row, index) => (
        <g key={row.id} onClick={() => context.onOrigin(row.origin)}>
          <RecordBars row={row} x={x} top={index * step} step={step} />
        </g>
      ))}
    </g>
  )
}

type RecordBarsProps = RecordRowProps &
  Readonly<{ x: (value: number) => number; top: number; step: number }>

/**
 * Renders both bars with their labels; `top` is the top edge of the row, `step` its height, in pixels.
 */
function RecordBars({ row, x, top, step }: RecordBarsProps) {
  const { colours } = useChartTheme()
  const { label, target, targetLabel, actual, verdict } = row
  const bar = { x: x(0), height: step * BAR }
  const [upper, lower] = [top + step * TARGET_TOP, top + step * ACTUAL_TOP]
  const { width } = useSvgSize()
  // A label that has no room beside its bar begins on it.
  const labelX = (value: number, words: string) =>
    Math.min(x(value) + LABEL_GAP, width - strongWidth(words))
  const baselineIn = (barTop: number) => barTop + bar.height / 2 + CENTRE_TO_BASELINE
  return (
    <>
      <Label x={x(0) - NAME_GAP} y={baselineIn(upper)} anchor="end">
        {label}
      </Label>
      <rect
        {...bar}
        y={upper}
        width={x(target) - x(0)}
        fill={colours.paper}
        stroke={colours.ink}
        strokeWidth={1.25}
      />
      <Label x={labelX(target, targetLabel)} y={baselineIn(upper)}>
        {targetLabel}
      </Label>
      {actual === null ? null : (
        <>
          <rect {...bar} y={lower} width={x(actual) - x(0)} fill={colours.total} />
          <Label x={labelX(actual, verdict)} y={baselineIn(lower)} ink="ink">
            {verdict}
          </Label>
        </>
      )}
    </>
  )
}
