import { useText } from '#i18n/useText.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { usePlot } from '#charts/axes/plot.ts'

/** An event; `at` is its position on the time axis as a decimal year (2024.5 is the middle of 2024). */
export type EventMark = Readonly<{ id: string; at: number; title: string; date: string }>

type EventMarksProps = Readonly<{ events: readonly EventMark[]; from: number; to: number }>

/** Radius of the head of a pin, length of its needle, and size of its hover area, in pixels. */
const HEAD = 3.5
const NEEDLE = 8
const HOVER = { width: 12, height: 18 }

/** Renders a pin below the time axis for each event from `from` to `to`, named in a tooltip on hover. */
export function EventMarks({ events, from, to }: EventMarksProps) {
  const { t } = useText()
  const plot = usePlot()
  const { colours, lines } = useChartTheme()

  return (
    <g>
      {events
        .filter(({ at }) => at >= from && at <= to)
        .map(({ id, at, title, date }) => {
          const x = plot.x(at)
          return (
            <g key={id}>
              <title>{t('event.named', { date, title })}</title>
              <rect x={x - HOVER.width / 2} y={plot.bottom} {...HOVER} fillOpacity={0} />
              <line x1={x} x2={x} y1={plot.bottom} y2={plot.bottom + NEEDLE} {...lines.event} />
              <circle
                cx={x}
                cy={plot.bottom + NEEDLE + HEAD}
                r={HEAD}
                fill={colours.paper}
                stroke={colours.inkSoft}
                strokeWidth={1.5}
              />
            </g>
          )
        })}
    </g>
  )
}
