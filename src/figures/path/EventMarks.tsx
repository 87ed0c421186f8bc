import { useText } from '#i18n/useText.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { usePlot } from '#charts/axes/plot.ts'

/** Something that happened, at `at` on the Gregorian time axis (2024.5 is the middle of 2024). */
export type EventMark = Readonly<{ id: string; at: number; title: string; date: string }>

type EventMarksProps = Readonly<{ events: readonly EventMark[]; from: number; to: number }>

const HEAD = 3.5

/** Pins below the time axis, clear of the data, each named on hover. */
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
              <rect x={x - 6} y={plot.bottom} width={12} height={18} fillOpacity={0} />
              <line x1={x} x2={x} y1={plot.bottom} y2={plot.bottom + 8} {...lines.event} />
              <circle
                cx={x}
                cy={plot.bottom + 8 + HEAD}
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
