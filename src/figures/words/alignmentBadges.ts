import type { LegendEntry } from '#charts/frame/legend.ts'
import type { Text } from '#i18n/text.ts'

/** How figures of one calendar were taken over into years of another. */
export type AlignedBy = 'months' | 'days'

/** Returns a badge for each way in which a figure aligned years of different calendars, with its note. */
export function alignmentBadges(ways: readonly AlignedBy[], { t }: Text): readonly LegendEntry[] {
  return (['months', 'days'] as const)
    .filter((way) => ways.includes(way))
    .map((way) => ({
      kind: 'badge',
      id: `aligned-${way}`,
      label: t(`aligned.${way}`),
      note: t(`aligned.${way}Note`),
    }))
}
