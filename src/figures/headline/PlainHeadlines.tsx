import { useText } from '#i18n/useText.ts'
import type { Headline, HeadlinesProps } from '#charts/frame/chartRenderer.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { useSvgSize, type SvgSize } from '#charts/frame/svgSize.ts'
import { StatusMark } from '#charts/marks/StatusMark.tsx'
import { fitted, wrapped } from '#charts/look/textWidth.ts'

/** Font sizes, line height, and distance between columns at scale 1, in pixels. */
const SMALL = 13
const LARGE = 26
const LINE = 17
const GAP = 20
/** Size of a claim at scale 1, in pixels; where there is more room, it is enlarged. */
const CLAIM = { width: 180, height: 158 }
/** Largest scale. */
const MOST_ENLARGED = 2
/** Largest number of lines of a label or detail. */
const MOST_LINES = 3

/**
 * Renders the headline claims for a file, in a grid with the number of columns that makes them
 * largest.
 */
export function PlainHeadlines({ headlines }: HeadlinesProps) {
  const { columns, step, rowHeight, scale } = largestGrid(headlines.length, useSvgSize())
  const width = step / scale - GAP
  const hasWrappedLabel = headlines.some(({ label }) => wrapped(label, width, SMALL).length > 1)
  return (
    <g>
      {headlines.map((headline, index) => (
        <g
          key={headline.id}
          transform={`translate(${(index % columns) * step} ${Math.floor(index / columns) * rowHeight}) scale(${scale})`}
        >
          <Claim
            headline={headline}
            width={width}
            valueTop={LARGE + (hasWrappedLabel ? 30 + LINE : 36)}
          />
        </g>
      ))}
    </g>
  )
}

/** A grid of equal cells; `step` is the width of a column in pixels, `scale` enlarges the claims. */
type Grid = Readonly<{ columns: number; step: number; rowHeight: number; scale: number }>

function largestGrid(count: number, { width, height }: SvgSize): Grid {
  const grids = Array.from({ length: Math.max(1, count) }, (_, index): Grid => {
    const columns = index + 1
    const step = width / columns
    const rowHeight = height / Math.ceil(count / columns)
    const scale = Math.min(MOST_ENLARGED, step / CLAIM.width, rowHeight / CLAIM.height)
    return { columns, step, rowHeight, scale }
  })
  return grids.reduce((best, grid) => (grid.scale > best.scale ? grid : best))
}

type ClaimProps = Readonly<{
  headline: Headline
  width: number
  /** Baseline of the value in pixels, the same for all claims: below the longest label. */
  valueTop: number
}>

function Claim({ headline, width, valueTop }: ClaimProps) {
  const { t } = useText()
  const { colours, lines } = useChartTheme()
  const { label, value, detail, source, doubt, status } = headline
  const standing = t('headline.standing', { status: t(`status.${status}`), detail })
  const words =
    doubt === null
      ? t('headline.sourced', { standing, source })
      : t('headline.doubted', { standing, source, doubt })
  return (
    <g>
      <line x1={0} x2={width} y1={0.5} y2={0.5} {...lines.history} />
      <Words x={0} y={22} width={width}>
        {label}
      </Words>
      <text y={valueTop} fontSize={LARGE} fontWeight={700} fill={colours.ink}>
        {value}
      </text>
      <StatusMark status={status} x={6} y={valueTop + 18} size={3.5} ink={colours.inkSoft} />
      <Words x={16} y={valueTop + 22} width={width}>
        {words}
      </Words>
    </g>
  )
}

type WordsProps = Readonly<{ x: number; y: number; width: number; children: string }>

/**
 * Renders small text on at most three lines, truncated if longer. `y` is the baseline of the first line.
 */
function Words({ x, y, width, children }: WordsProps) {
  const { colours } = useChartTheme()
  const lines = wrapped(children, width - x, SMALL)
  const visibleLines = lines.slice(0, MOST_LINES)
  const remainder = lines.slice(MOST_LINES - 1).join(' ')
  if (lines.length > MOST_LINES) visibleLines[MOST_LINES - 1] = fitted(remainder, width - x, SMALL)
  return visibleLines.map((line, index) => (
    <text key={line} x={x} y={y + index * LINE} fontSize={SMALL} fill={colours.inkSoft}>
      {line}
    </text>
  ))
}
