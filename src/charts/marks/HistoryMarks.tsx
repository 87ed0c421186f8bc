import type { Status } from '#model/series.ts'
import type { Year } from '#model/units.ts'
import { linePath, type Point } from './linePath.ts'
import { useChartTheme, type LineName } from '#charts/look/chartTheme.ts'
import { usePlot } from '#charts/axes/plot.ts'
import { StatusMark } from './StatusMark.tsx'

/** One reported value on the time axis; `null` is a gap. */
export type HistoryPoint = Readonly<{ year: Year; x: number; value: number | null; status: Status }>

type HistoryMarksProps = Readonly<{
  points: readonly HistoryPoint[]
  line: LineName
}>

/** In longer series symbols would overlap: then only values that are not plainly reported have one. */
const MOST_SYMBOLS = 30

/** A reported series: a line through consecutive years, broken at gaps, with a symbol for each status. */
export function HistoryMarks({ points, line }: HistoryMarksProps) {
  const plot = usePlot()

  const runs = consecutiveRuns(points).map((run) =>
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

type PlacedPoint = Point & Readonly<{ year: Year; status: Status }>
type ReportedPoint = HistoryPoint & Readonly<{ value: number }>

type RunProps = Readonly<{
  run: readonly PlacedPoint[]
  line: LineName
  isCrowded: boolean
}>

function Run({ run, line, isCrowded }: RunProps) {
  const look = useChartTheme().lines[line]
  const hasSymbol = ({ status }: PlacedPoint) =>
    !isCrowded || status !== 'reported' || run.length === 1
  return (
    <>
      <path d={linePath(run)} {...look} />
      {run.filter(hasSymbol).map(({ year, x, y, status }) => (
        <StatusMark
          key={year}
          status={status}
          x={x}
          y={y}
          size={isCrowded ? 3 : 4}
          ink={look.stroke}
        />
      ))}
    </>
  )
}

/** The points split into runs of consecutive years with values. */
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
