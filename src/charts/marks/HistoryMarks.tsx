import type { Status } from '#model/series.ts'
import type { Year } from '#model/units.ts'
import { linePath, type Point } from './linePath.ts'
import { useChartTheme, type LineName } from '#charts/look/chartTheme.ts'
import { usePlot } from '#charts/axes/plot.ts'
import { StatusMark } from './StatusMark.tsx'

/** One counted value on the time axis; a `null` value is a gap. */
export type HistoryPoint = Readonly<{ year: Year; x: number; value: number | null; status: Status }>

type HistoryMarksProps = Readonly<{
  points: readonly HistoryPoint[]
  line: LineName
}>

/** Signs crowd each other in longer histories: then only what was not plainly reported has one. */
const MOST_SIGNS = 30

/** A history as it was counted: a line through neighbouring years, never across a gap. */
export function HistoryMarks({ points, line }: HistoryMarksProps) {
  const plot = usePlot()

  const runs = neighbours(points).map((run) =>
    run.map(({ year, x, value, status }) => ({
      year,
      x: plot.x(x),
      y: plot.y(value),
      status,
    })),
  )
  const isCrowded = points.filter(({ value }) => value !== null).length > MOST_SIGNS
  return (
    <g>
      {runs.map((run) => (
        <Run key={run[0]?.year} run={run} line={line} isCrowded={isCrowded} />
      ))}
    </g>
  )
}

type Sign = Point & Readonly<{ year: Year; status: Status }>
type Counted = HistoryPoint & Readonly<{ value: number }>

type RunProps = Readonly<{
  run: readonly Sign[]
  line: LineName
  isCrowded: boolean
}>

function Run({ run, line, isCrowded }: RunProps) {
  const look = useChartTheme().lines[line]
  const isSigned = ({ status }: Sign) => !isCrowded || status !== 'reported' || run.length === 1
  return (
    <>
      <path d={linePath(run)} {...look} />
      {run.filter(isSigned).map(({ year, x, y, status }) => (
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

/** The points cut into runs of consecutive years that all have a value. */
function neighbours(points: readonly HistoryPoint[]): Counted[][] {
  const runs: Counted[][] = []
  for (const { value, ...point } of points) {
    if (value === null) continue
    const run = runs.at(-1)
    if (run?.at(-1)?.year === point.year - 1) run?.push({ ...point, value })
    else runs.push([{ ...point, value }])
  }
  return runs
}
