import { useText } from '#i18n/useText.ts'
import type { ColourName } from '#charts/look/colours.ts'
import { textWidth, wrapped } from '#charts/look/textWidth.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import type { Layer } from './StackedBars.tsx'

/** A category, its colour, and its share of the flow in a year (a fraction). */
export type SharePart = Layer & Readonly<{ share: number }>

type ShareTileProps = Readonly<{
  part: SharePart
  x: number
  y: number
  width: number
  height: number
}>

/** Font size, line height, distance from the edges and first baseline of the text, in pixels. */
const TYPE_SIZE = 14
const LINE = 18
const INDENT = 8
const FIRST_BASELINE = 20
/** The colours on which dark text is legible in the light theme, and light text in the dark one. */
const NEAR_PAPER: ReadonlySet<ColourName> = new Set([
  'category2',
  'category5',
  'category9',
  'category11',
  'rest',
])

/**
 * Renders one area of the treemap, labelled with name and share as far as they fit. `y` is the top
 * edge.
 */
export function ShareTile({ part, x, y, width, height }: ShareTileProps) {
  const { label, share, colour, opacity } = part
  const { t, percent } = useText()
  const { colours } = useChartTheme()
  const type = {
    x: x + INDENT,
    fontSize: TYPE_SIZE,
    fontWeight: 600,
    fill: opacity !== undefined || NEAR_PAPER.has(colour) ? colours.ink : colours.paper,
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
        fillOpacity={opacity}
        stroke={opacity === undefined ? colours.paper : colours[colour]}
      />
      {wordsIn(label, percent(share), width, height).map((line, index) => (
        <text key={line} {...type} y={y + FIRST_BASELINE + index * LINE}>
          {line}
        </text>
      ))}
    </g>
  )
}

/**
 * Returns the lines that fit: name and share, only the share, or none. A truncated name could be
 * misread.
 */
function wordsIn(label: string, share: string, width: number, height: number): string[] {
  const room = width - 2 * INDENT
  const name = wrapped(label, room, TYPE_SIZE)
  const fits = (lines: readonly string[]) =>
    lines.length * LINE + INDENT <= height && textWidth(share, TYPE_SIZE) <= room
  const isWhole = name.join(' ') === label
  if (isWhole && fits([...name, share])) return [...name, share]
  return fits([share]) ? [share] : []
}
