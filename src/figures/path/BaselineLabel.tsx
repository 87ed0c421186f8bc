import { useText } from '#i18n/useText.ts'
import { Label, LABEL_SIZE } from '#charts/marks/Label.tsx'
import type { Point } from '#charts/marks/linePath.ts'
import { textWidth } from '#charts/look/textWidth.ts'

type BaselineLabelProps = Readonly<{
  /** The points of both lines by year, in pixels. */
  baseline: readonly Point[]
  scenario: readonly Point[]
  /** Right edge of the plot, in pixels. */
  right: number
  /** Vertical position of another label that this one must not overlap, in pixels. */
  taken: number
}>

/** Least vertical distance between the lines where the label may be, in pixels. */
const LEAST_GAP = 20
/** Line height of labels, in pixels. */
const LINE = 16

/**
 * Renders the label of the baseline where both lines are furthest apart; nothing where it fits
 * nowhere.
 */
export function BaselineLabel({ baseline, scenario, right, taken }: BaselineLabelProps) {
  const { t } = useText()
  const label = t('path.baseline')
  const lastX = right - textWidth(label, LABEL_SIZE)
  const candidates = scenario
    .flatMap((scenarioPoint, index) => {
      const point = baseline[index]
      return point ? [labelAt(point, point.y - scenarioPoint.y)] : []
    })
    .filter(
      ({ x, y, gap }) => x <= lastX && Math.abs(gap) >= LEAST_GAP && Math.abs(y - taken) >= LINE,
    )
  const [widest] = candidates.toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap))
  if (!widest) return null

  const { x, y, anchor } = widest
  return (
    <Label x={x} y={y} anchor={anchor} hasHalo={false}>
      {label}
    </Label>
  )
}

/**
 * Returns the label's position: below a baseline that is below the scenario (`gap` > 0), else above
 * it.
 */
function labelAt({ x, y }: Point, gap: number) {
  return gap > 0
    ? { x: x + 6, y: y + 18, anchor: 'start' as const, gap }
    : { x: x - 6, y: y - 6, anchor: 'end' as const, gap }
}
