import type { Figure } from '#figures/figure.ts'
import type { Text } from '#i18n/text.ts'
import { exact } from './exact.ts'
import type { Imprint } from '#files/briefing/imprint.ts'
import { unitOf } from './units.ts'

/** Where a figure comes from, as far as it is known where it is printed. */
export type Origin = Pick<Imprint, 'vintage' | 'link' | 'licence'> & Partial<Imprint>

/** A figure as JSON: what it says, where it comes from, its columns with their units, its rows. */
export function json(figure: Figure, origin: Origin, text: Text): string {
  const { id, title, sentence, caveats, sources, table } = figure
  const { columns } = table
  const rows = table.rows.map(({ cells }) =>
    Object.fromEntries(
      columns.map(({ key, kind }, index) => [key, exact(cells[index] ?? null, kind)]),
    ),
  )
  const printed = {
    figure: id,
    title,
    sentence,
    caveats,
    sources,
    ...origin,
    columns: columns.map(({ key, label, kind }) => ({ key, label, unit: unitOf(kind, text) })),
    rows,
  }
  return `${JSON.stringify(printed, null, 2)}\n`
}
