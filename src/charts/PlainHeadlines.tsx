import { useText } from '#i18n/useText.ts'
import type { Headline, HeadlinesProps } from './Headlines.tsx'
import { usePaint } from './paint.ts'
import { useSheet } from './sheet.ts'
import { StatusMark } from './StatusMark.tsx'
import { fitted, wrapped } from './textWidth.ts'

const SMALL = 13
const LARGE = 26
const LINE = 17
const GAP = 20
/** What a claim takes in type of this size; where there is more room, all of it grows. */
const CLAIM = { width: 150, height: 110 }
const MOST_ENLARGED = 1.5

/** The headline claims in a file: as many in a row as fit. */
export function PlainHeadlines({ headlines }: HeadlinesProps) {
  const { width, height } = useSheet()
  const columns = Math.max(1, Math.min(headlines.length, Math.floor(width / CLAIM.width)))
  const step = width / columns
  const rowHeight = height / Math.ceil(headlines.length / columns)
  const scale = Math.min(MOST_ENLARGED, step / CLAIM.width, rowHeight / CLAIM.height)
  return (
    <g>
      {headlines.map((headline, index) => (
        <g
          key={headline.id}
          transform={`translate(${(index % columns) * step} ${Math.floor(index / columns) * rowHeight}) scale(${scale})`}
        >
          <Claim headline={headline} width={step / scale - GAP} />
        </g>
      ))}
    </g>
  )
}

function Claim({ headline, width }: Readonly<{ headline: Headline; width: number }>) {
  const { t } = useText()
  const { colours, lines } = usePaint()
  const { label, value, detail, status } = headline
  const [first = '', second, ...more] = wrapped(label, width, SMALL)
  const rest = second === undefined ? '' : fitted([second, ...more].join(' '), width, SMALL)
  const soft = { fontSize: SMALL, fill: colours.inkSoft }
  return (
    <g>
      <line x1={0} x2={width} y1={0.5} y2={0.5} {...lines.history} />
      <text {...soft} y={22}>
        {first}
      </text>
      <text {...soft} y={22 + LINE}>
        {rest}
      </text>
      <text y={30 + LINE + LARGE} fontSize={LARGE} fontWeight={650} fill={colours.ink}>
        {value}
      </text>
      <StatusMark status={status} x={6} y={48 + LINE + LARGE} size={3.5} ink={colours.inkSoft} />
      <text {...soft} x={16} y={52 + LINE + LARGE}>
        {fitted(
          t('headline.standing', { status: t(`status.${status}`), detail }),
          width - 16,
          SMALL,
        )}
      </text>
    </g>
  )
}
