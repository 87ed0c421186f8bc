import type { NamedScenario } from '#analysis/comparedScenarios.ts'
import { groupedBy } from '#model/math/groupedBy.ts'
import type { Text } from '#i18n/text.ts'
import { midYear } from '#model/calendar.ts'
import type { ComparedTarget } from './CompareMarks.tsx'
import type { ComparedLines } from './comparedLines.ts'

/**
 * Returns the targets to mark: one line if all are equal, else rings; shared rings have the text
 * colour.
 */
export function comparedTargets(
  scenarios: readonly NamedScenario[],
  { lines }: ComparedLines,
  text: Text,
): readonly ComparedTarget[] {
  const { t, usd } = text
  const targets = groupedBy(
    scenarios.map(({ chosen }, index) => ({ ...chosen.outcome.target, line: lines[index] })),
    ({ value, year }) => `${value}@${year}`,
  )
  return [...targets].flatMap(([id, [target, ...equalTargets]]): ComparedTarget[] => {
    if (!target?.line) return []
    const { value, year, line } = target
    if (targets.size === 1) {
      const label = t('path.target', { value: usd(value), year: text.year(year, line.calendar) })
      return [{ label, value, ring: null }]
    }
    const ring = {
      id,
      x: midYear(year, line.calendar),
      ink: equalTargets.length > 0 ? 'ink' : line.colour,
    }
    return [{ label: t('compare.aim', { value: usd(value) }), value, ring }]
  })
}
