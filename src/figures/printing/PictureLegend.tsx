import type { LegendEntry } from '#charts/frame/legend.ts'
import { Swatch } from '#charts/frame/Swatch.tsx'
import { fitted, textWidth } from '#charts/look/textWidth.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { Hatching } from '#charts/marks/Hatching.tsx'
import { StatusMark } from '#charts/marks/StatusMark.tsx'
import { useText } from '#i18n/useText.ts'
import { LEGEND_INDENT, type LegendBlock } from './pictureLayout.ts'

type PictureLegendProps = Readonly<{ entries: readonly LegendEntry[]; legend: LegendBlock }>

/** Type size, in pixels. */
const SIZE = 13
/** Room between the words of a badge and its frame, in pixels. */
const PADDING = 6

/** Renders the legend as part of an SVG, mirrored for languages written from right to left. */
export function PictureLegend({ entries, legend: { places, room } }: PictureLegendProps) {
  const { colours } = useChartTheme()
  const { t, direction } = useText()
  const forward = direction === 'rtl' ? -1 : 1
  return entries.map((entry, index) => {
    const { x, y } = places[index] ?? { x: 0, y: 0 }
    const isStatus = entry.kind === 'status'
    const swatch = { x: forward * 6 - 6, y: 2, width: 12, height: 12 }
    const label = fitted(isStatus ? t(`status.${entry.status}`) : entry.label, room, SIZE)
    return (
      <g key={isStatus ? entry.status : entry.id} transform={`translate(${forward * x} ${y})`}>
        {entry.kind === 'status' ? (
          <StatusMark status={entry.status} x={forward * 6} y={8} size={4} ink={colours.inkSoft} />
        ) : entry.kind === 'layer' ? (
          <Swatch entry={entry} x={swatch.x} y={swatch.y} />
        ) : entry.kind === 'hatching' ? (
          <Hatching {...swatch} />
        ) : (
          <Badge label={label} note={entry.note} forward={forward} />
        )}
        <text x={forward * LEGEND_INDENT} y={12.5} fontSize={SIZE} fill={colours.inkSoft}>
          {label}
        </text>
      </g>
    )
  })
}

type BadgeProps = Readonly<{ label: string; note: string; forward: 1 | -1 }>

/** Renders the frame of a badge around its words, with its note for programs that show titles. */
function Badge({ label, note, forward }: BadgeProps) {
  const { colours } = useChartTheme()
  const width = textWidth(label, SIZE) + 2 * PADDING
  const start = forward * (LEGEND_INDENT - PADDING)
  return (
    <rect
      x={forward === 1 ? start : start - width}
      y={-1}
      width={width}
      height={18}
      rx={3}
      fill="none"
      stroke={colours.ruleStrong}
    >
      <title>{note}</title>
    </rect>
  )
}
