import { linearScale, type NiceScale } from '#charts/axes/niceScale.ts'
import { rowHeight, ValueTicks } from '#charts/axes/ValueTicks.tsx'
import type { ChartContext } from '#charts/frame/chartContext.ts'
import { useChartRenderer } from '#charts/frame/chartRenderer.ts'
import { ChartTip } from '#charts/frame/ChartTip.tsx'
import { useSvgSize } from '#charts/frame/svgSize.ts'
import type { RecordIds } from '#charts/frame/table.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { textWidth } from '#charts/look/textWidth.ts'
import { Label, LABEL_SIZE, widestLabel } from '#charts/marks/Label.tsx'
import { useText } from '#i18n/useText.ts'

/** One announced target, and what was counted for its year. */
export type RecordRow = Readonly<{
  id: string
  /** The target and its date, as an axis label. */
  label: string
  announced: string
  target: number
  /** Label of the target's bar. */
  targetLabel: string
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

/** Height of each of the two bars as a part of their row. */
const BAR = 0.34
/** Tops of both bars as parts of their row. */
const TARGET_TOP = 0.12
const ACTUAL_TOP = 0.52
const NAME_GAP = 8
const LABEL_GAP = 6
/** Targets whose year was counted are rarely the largest: right of the scale they need less room. */
const COUNTED_ROOM = 40
const LEAST_WIDTH = 80

/** Each target as an open bar, and below it, filled, what was counted in the year it was due. */
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
  const labels = rows.map(
    ({ targetLabel, actual }) =>
      textWidth(targetLabel, LABEL_SIZE) - (actual === null ? 0 : COUNTED_ROOM),
  )
  const labelRoom = Math.min(Math.max(0, ...labels) + 16, size.width / 3)
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

function RecordBars({ row, x, top, step }: RecordBarsProps) {
  const { colours } = useChartTheme()
  const { label, target, targetLabel, actual, verdict } = row
  const bar = { x: x(0), height: step * BAR }
  const [upper, lower] = [top + step * TARGET_TOP, top + step * ACTUAL_TOP]
  const baseline = (y: number) => y + bar.height / 2 + 4.5
  const nameY = actual === null ? baseline(upper) : top + step / 2 + 3
  return (
    <>
      <Label x={x(0) - NAME_GAP} y={nameY} anchor="end">
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
      <Label x={x(target) + LABEL_GAP} y={baseline(upper)}>
        {targetLabel}
      </Label>
      {actual === null ? null : (
        <>
          <rect {...bar} y={lower} width={x(actual) - x(0)} fill={colours.total} />
          <Label x={x(actual) + LABEL_GAP} y={baseline(lower)} ink="ink">
            {verdict}
          </Label>
        </>
      )}
    </>
  )
}
