import { useState } from 'react'
import { AxisChart } from '#charts/axes/AxisChart.tsx'
import type { Axes } from '#charts/axes/axes.ts'
import { ProjectionBoundary, ProjectedGround } from '#charts/marks/ProjectionBoundary.tsx'
import { HistoryMarks } from '#charts/marks/HistoryMarks.tsx'
import type { NiceScale } from '#charts/axes/niceScale.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import type { ChartContext } from '#charts/frame/chartContext.ts'
import { useText } from '#i18n/useText.ts'
import type { Calendar } from '#model/calendar.ts'
import type { Simulation } from '#model/chance/simulation.ts'
import type { RatePerYear, Year } from '#model/units.ts'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'
import { EventMarks, type EventMark } from './EventMarks.tsx'
import { Fan } from './Fan.tsx'
import { besideNames, type PathRow } from './pathRows.ts'
import { PathReadout } from './PathReadout.tsx'
import styles from './PathReadout.module.css'
import { ScenarioPath } from './ScenarioPath.tsx'
import { ShockMarks } from './ShockMarks.tsx'

type PathChartProps = Readonly<{
  rows: readonly PathRow[]
  /** Tick labels by position on the time axis. */
  ticks: ReadonlyMap<number, string>
  scale: NiceScale
  /** Position of the line between reported and projected years. */
  boundary: number
  /** Until when years are over without a published figure; `null` without such years. */
  unpublishedUntil: number | null
  referenceRate: RatePerYear | null
  events: readonly EventMark[]
  /** The year that the readout tells of while no other is pointed at. */
  readoutYear: Year
  calendar: Calendar
  /** The latest simulation; `null` where its bands are hidden. */
  chance: ReadonlyStore<Simulation | null> | null
  /** The year up to which the spread was measured; `null` without later years. */
  measuredTo: Year | null
  context: ChartContext
}>

const MARGIN = { top: 26, right: 12, bottom: 4, left: 4 }
/** Height of the lane for events between the time axis and its labels, in pixels. */
const EVENT_LANE = 22

/** Renders history, baseline, scenario, target and events on one time axis. */
export function PathChart(props: PathChartProps) {
  const { rows, ticks, scale, boundary, unpublishedUntil, referenceRate, events } = props
  const { readoutYear, calendar, chance, measuredTo, context } = props
  const { t, usd } = useText()
  const { isFile } = useChartTheme()
  const [dock, setDock] = useState<HTMLElement | null>(null)
  const [overlay, setOverlay] = useState<HTMLElement | null>(null)
  const [from, to] = [(rows[0]?.x ?? 0) - 0.5, (rows.at(-1)?.x ?? 0) + 0.5]
  const axes: Axes = {
    domain: [from, to],
    labels: ticks,
    scale,
    format: usd,
    margin: MARGIN,
    lane: isFile ? 0 : EVENT_LANE,
  }
  const readoutRow = rows.find(({ year }) => year === readoutYear) ?? null
  const renderReadout = (row: PathRow) => (
    <PathReadout row={row} live={context.live} chance={chance} />
  )
  const chart = (
    <AxisChart
      title={t('path.title')}
      rows={rows}
      labelOf={({ period }) => period}
      xOf={({ x }) => x}
      axes={axes}
      renderTip={renderReadout}
      dock={{ element: dock, row: readoutRow }}
      onPress={({ origin }) => context.onOrigin(origin)}
      behind={<ProjectedGround from={boundary} unpublishedUntil={unpublishedUntil} />}
    >
      {chance ? <Fan {...{ chance, calendar, measuredTo }} /> : null}
      <ProjectionBoundary at={boundary} />
      {/* Events are named only on hover, which files do not support. */}
      {isFile ? null : (
        <EventMarks {...{ events, from, to, overlay }} onOrigin={context.onOrigin} />
      )}
      {besideNames(rows).map((name) => (
        <HistoryMarks
          key={name}
          points={rows.flatMap(({ year, x, beside }) =>
            beside
              .filter(({ source }) => source === name)
              .map(({ value, status }) => ({ year, x, value, status })),
          )}
          line="beside"
        />
      ))}
      <HistoryMarks points={rows} line="history" />
      <ScenarioPath live={context.live} {...{ chance, rows, referenceRate }} />
      <ShockMarks live={context.live} />
    </AxisChart>
  )
  // Files are one SVG, without what follows a pointer.
  if (isFile) return chart
  return (
    <div className={styles['chart']}>
      <div ref={setDock} className={styles['dock']}>
        {/* Before there is a dock, as in prerendered HTML, no tip can be in it. */}
        {dock === null && readoutRow ? <div>{renderReadout(readoutRow)}</div> : null}
      </div>
      <div className={styles['plot']}>
        {chart}
        <div ref={setOverlay} className={styles['overlay']} />
      </div>
    </div>
  )
}
