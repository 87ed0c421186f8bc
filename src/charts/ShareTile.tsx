import { useText } from '#i18n/useText.ts'
import { fitted } from './textWidth.ts'
import { usePaint } from './paint.ts'
import type { SharePart } from './SharesTreemap.tsx'

type ShareTileProps = Readonly<{
  part: SharePart
  x: number
  y: number
  width: number
  height: number
}>

const SMALLEST_LABELLED = { width: 76, height: 44 }
const TYPE_SIZE = 14
const INDENT = 8

/** One part of the treemap, named where its name fits. */
export function ShareTile({ part: { label, share, colour }, x, y, width, height }: ShareTileProps) {
  const { t, percent } = useText()
  const { colours } = usePaint()
  const isLabelled = width > SMALLEST_LABELLED.width && height > SMALLEST_LABELLED.height
  const type = {
    x: x + INDENT,
    fontSize: TYPE_SIZE,
    fontWeight: 600,
    fill: colour === 'rest' ? colours.ink : colours.paper,
  }
  return (
    <g>
      <title>{t('products.tile', { category: label, share: percent(share) })}</title>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        fill={colours[colour]}
        stroke={colours.paper}
      />
      {isLabelled ? (
        <>
          <text {...type} y={y + 20}>
            {fitted(label, width - 2 * INDENT, TYPE_SIZE)}
          </text>
          <text {...type} y={y + 38}>
            {percent(share)}
          </text>
        </>
      ) : null}
    </g>
  )
}
