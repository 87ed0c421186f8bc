import type { Status } from '#model/series.ts'
import type { Year } from '#model/units.ts'
import { linePath, type Point } from './linePath.ts'
import { useChartTheme, type LineName } from '#charts/look/chartTheme.ts'
import { usePlot } from '#charts/axes/plot.ts'
import { StatusMark } from './StatusMark.tsx'

/** One reported value at `x` on the time axis, in decimal years; a `null` value is a gap. */
export type HistoryPoint = Readonly<{ year: Year; x: number; value: number | null; status: Status }>

type HistoryMarksProps = Readonly<{
  points: readonly HistoryPoint[]
  line: LineName
}>

/**
 * Largest number of values with symbols for all; in longer series, symbols of reported values are left
 * out.
 */
const MOST_SYMBOLS = 30

/** Renders a reported series: a line broken at gaps, and on each value the symbol of its status. */
export function HistoryMarks({ points, line }: HistoryMarksProps) {
  const plot = usePlot()

  // On a logarithmic axis there is no place for zero.
  const drawable = points.filter(({ value }) => value === null || Number.isFinite(plot.y(value)))
  const runs = consecutiveRuns(drawable).map((run) =>
    run.map(({ year, x, value, status }) => ({
      year,
      x: plot.x(x),
      y: plot.y(value),
      status,
    })),
  )
  const isCrowded = points.filter(({ value }) => value !== null).length > MOST_SYMBOLS
  return (
    <g>
      {runs.map((run) => (
        <Run key={run[0]?.year} run={run} line={line} isCrowded={isCrowded} />
      ))}
    </g>
  )
}

/** A point in pixels. */
type PlacedPoint = Point & Readonly<{ year: Year; status: Status }>
type ReportedPoint = HistoryPoint & Readonly<{ value: number }>

type RunProps = Readonly<{
  run: readonly PlacedPoint[]
  line: LineName
  isCrowded: boolean
}>

function Run({ run, line, isCrowded }: RunProps) {
  const stroke = useChartTheme().lines[line]
  const hasSymbol = ({ status }: PlacedPoint) =>
    !isCrowded || status !== 'reported' || run.length === 1
  return (
    <>
      <path d={linePath(run)} {...stroke} />
      {run.filter(hasSymbol).map(({ year, x, y, status }) => (
        <StatusMark
          key={year}
          status={status}
          x={x}
          y={y}
          size={isCrowded ? 3 : 4}
          ink={stroke.stroke}
        />
      ))}
    </>
  )
}

/** Splits the points into runs of consecutive years with values. */
function consecutiveRuns(points: readonly HistoryPoint[]): ReportedPoint[][] {
  const runs: ReportedPoint[][] = []
  for (const { value, ...point } of points) {
    if (value === null) continue
    const run = runs.at(-1)
    if (run?.at(-1)?.year === point.year - 1) run?.push({ ...point, value })
    else runs.push([{ ...point, value }])
  }
  return runs
}
