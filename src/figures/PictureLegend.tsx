import type { LegendEntry } from '#charts/legend.ts'
import { usePaint } from '#charts/paint.ts'
import { StatusMark } from '#charts/StatusMark.tsx'
import { useText } from '#i18n/useText.ts'
import { LEGEND_INDENT, type Layout } from './pictureLayout.ts'

type PictureLegendProps = Readonly<{
  entries: readonly LegendEntry[]
  places: Layout['legend']['places']
}>

/** The legend as part of a picture. */
export function PictureLegend({ entries, places }: PictureLegendProps) {
  const { colours } = usePaint()
  const { t } = useText()
  return entries.map((entry, index) => {
    const { x, y } = places[index] ?? { x: 0, y: 0 }
    const isStatus = entry.kind === 'status'
    return (
      <g key={isStatus ? entry.status : entry.id} transform={`translate(${x} ${y})`}>
        {isStatus ? (
          <StatusMark status={entry.status} x={6} y={8} size={4} ink={colours.inkSoft} />
        ) : (
          <rect y={2} width={12} height={12} fill={colours[entry.colour]} />
        )}
        <text x={LEGEND_INDENT} y={12.5} fontSize={13} fill={colours.inkSoft}>
          {isStatus ? t(`status.${entry.status}`) : entry.label}
        </text>
      </g>
    )
  })
}
