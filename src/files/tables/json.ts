import { limitationsOf, type Figure } from '#figures/figure.ts'
import type { Text } from '#i18n/text.ts'
import { exportNumber } from './exportNumber.ts'
import type { Attribution } from '#files/briefing/attribution.ts'
import { columnUnit } from './columnUnit.ts'

/** The provenance of a figure, as far as it is known, and what it assumes beyond the default. */
export type JsonOrigin = Pick<Attribution, 'pair' | 'vintage' | 'link' | 'licence'> &
  Partial<Attribution> &
  Readonly<{ assumptions: readonly string[] }>

/** Writes a figure as JSON: title and sentence, provenance, columns with their units, rows. */
export function json(figure: Figure, origin: JsonOrigin, text: Text): string {
  const { id, title, sentence, sources, table } = figure
  const { columns } = table
  const rows = table.rows.map(({ cells }) =>
    Object.fromEntries(
      columns.map(({ key, kind }, index) => [key, exportNumber(cells[index] ?? null, kind)]),
    ),
  )
  const document = {
    figure: id,
    title,
    sentence,
    caveats: limitationsOf(figure),
    sources,
    ...origin,
    columns: columns.map(({ key, label, kind }) => ({ key, label, unit: columnUnit(kind, text) })),
    rows,
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
