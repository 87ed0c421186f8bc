import { useText } from '#i18n/useText.ts'
import { Label, LABEL_SIZE } from '#charts/marks/Label.tsx'
import type { Point } from '#charts/marks/linePath.ts'
import { textWidth } from '#charts/look/textWidth.ts'

type BaselineLabelProps = Readonly<{
  baseline: readonly Point[]
  scenario: readonly Point[]
  /** Right edge of the plot. */
  right: number
  /** Height of another label, to keep clear of. */
  taken: number
}>

/** Least distance at which the lines look like two, in pixels. */
const LEAST_GAP = 20
/** Line height of labels. */
const LINE = 16

/** The label of the baseline, where it is furthest from the scenario and on the side away from it. */
export function BaselineLabel({ baseline, scenario, right, taken }: BaselineLabelProps) {
  const { t } = useText()
  const label = t('path.baseline')
  const last = right - textWidth(label, LABEL_SIZE)
  const places = scenario
    .flatMap((other, index) => {
      const point = baseline[index]
      return point ? [placeAt(point, point.y - other.y)] : []
    })
    .filter(
      ({ x, y, gap }) => x <= last && Math.abs(gap) >= LEAST_GAP && Math.abs(y - taken) >= LINE,
    )
  const [widest] = places.toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap))
  if (!widest) return null

  const { x, y, anchor } = widest
  return (
    <Label x={x} y={y} anchor={anchor}>
      {label}
    </Label>
  )
}

/** Below a baseline that is lower than the scenario, else above it. */
function placeAt({ x, y }: Point, gap: number) {
  return gap > 0
    ? { x: x + 6, y: y + 18, anchor: 'start' as const, gap }
    : { x: x - 6, y: y - 6, anchor: 'end' as const, gap }
}
