import { createPortal } from 'react-dom'
import { usePlot } from '#charts/axes/plot.ts'
import type { RecordIds } from '#charts/frame/table.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { useText } from '#i18n/useText.ts'
import { groupedEvents } from './groupedEvents.ts'
import styles from './EventMarks.module.css'

/** An event; `at` is its position on the time axis as a decimal year (2024.5 is the middle of 2024). */
export type EventMark = Readonly<{
  id: string
  at: number
  title: string
  date: string
  note: string | null
}>

type EventMarksProps = Readonly<{
  events: readonly EventMark[]
  from: number
  to: number
  /** Element over the drawing for the buttons; `null` until it is rendered. */
  overlay: HTMLElement | null
  onOrigin: (origin: RecordIds) => void
}>

/** Radius of the head of a pin with and without a number, and length of its needle, in pixels. */
const [NUMBERED_HEAD, HEAD, NEEDLE] = [7, 3.5, 5]
/** Width and height of what can be pressed, in pixels. */
const EVENT_TARGET = 24
/** Largest width of a label, in pixels. */
const LABEL_WIDTH = 320
/** Font size of a number, and distance from its centre to its baseline, in pixels. */
const [NUMBER_SIZE, NUMBER_DROP] = [11, 4]

/**
 * Renders a pin below the time axis for each event from `from` to `to`; one pin with a number for
 * events that would overlap. Each is a button with a label, which opens who reports the events.
 */
export function EventMarks({ events, from, to, overlay, onOrigin }: EventMarksProps) {
  const { t, list } = useText()
  const plot = usePlot()
  const { colours, lines } = useChartTheme()
  const shown = events.filter(({ at }) => at >= from && at <= to)
  const groups = groupedEvents(shown, plot.x, EVENT_TARGET)
  // To the left where there is room, since the target lies to the right.
  const leftmost = Math.min((plot.left + plot.right) / 2, LABEL_WIDTH)
  return (
    <g>
      {groups.map(({ x, events: together }) => {
        const radius = together.length > 1 ? NUMBERED_HEAD : HEAD
        const centre = plot.bottom + NEEDLE + radius
        return (
          <g key={together[0]?.id}>
            <line x1={x} x2={x} y1={plot.bottom} y2={plot.bottom + NEEDLE} {...lines.event} />
            <circle
              cx={x}
              cy={centre}
              r={radius}
              fill={colours.paper}
              stroke={colours.inkSoft}
              strokeWidth={1.5}
            />
            {together.length > 1 ? (
              <text
                x={x}
                y={centre + NUMBER_DROP}
                textAnchor="middle"
                fontSize={NUMBER_SIZE}
                fontWeight={600}
                fill={colours.ink}
              >
                {together.length}
              </text>
            ) : null}
          </g>
        )
      })}
      {overlay
        ? createPortal(
            groups.map(({ x, events: together }) => (
              <button
                key={together[0]?.id}
                type="button"
                aria-label={list(
                  together.map(({ date, title }) => t('event.named', { date, title })),
                )}
                className={styles['mark']}
                style={{ left: x - EVENT_TARGET / 2, top: plot.bottom }}
                onClick={(event) => {
                  // A click on the drawing behind opens who says so of the year.
                  event.stopPropagation()
                  onOrigin(together.map(({ id }) => id))
                }}
              >
                <span className={styles['label']} style={x < leftmost ? { left: 0 } : { right: 0 }}>
                  {together.map(({ id, date, title, note }) => (
                    <span key={id} className={styles['event']}>
                      <b>{t('event.named', { date, title })}</b>
                      {together.length === 1 && note !== null ? <span>{note}</span> : null}
                    </span>
                  ))}
                  <span className={styles['more']}>{t('event.sources')}</span>
                </span>
              </button>
            )),
            overlay,
          )
        : null}
    </g>
  )
}
