import type { Table } from '#charts/frame/table.ts'
import type { Figure } from '#figures/figure.ts'
import { useText } from '#i18n/useText.ts'
import { mapWithIndexKeys } from '#files/text/mapWithIndexKeys.tsx'
import { isNumeric, printedTable } from '#files/briefing/printedTable.ts'

/**
 * A figure as static markup, shown until the script renders the interactive one. The picture,
 * which replaces the placeholder, contains title, sentence, source and caveats; the text is for
 * screen readers.
 */
export function StaticFigure({ figure }: Readonly<{ figure: Figure }>) {
  const { t } = useText()
  return (
    <figure>
      <p className="visuallyHidden">{figure.title}</p>
      <h2 className="visuallyHidden">{figure.sentence}</h2>
      <i data-picture />
      <details>
        <summary>{t('figure.table')}</summary>
        <StaticTable table={figure.table} />
      </details>
    </figure>
  )
}

/** The figure's markup with its picture in place of the placeholder. */
export function withPicture(markup: string, svg: string): string {
  return markup.replace('<i data-picture="true"></i>', () => svg)
}

function StaticTable({ table }: Readonly<{ table: Table }>) {
  const { kinds, head, rows } = printedTable(table, useText())
  const align = (index: number) => (isNumeric(kinds[index] ?? 'text') ? 'end' : undefined)
  return (
    <table>
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          {mapWithIndexKeys(head, (label, index) => (
            <th scope="col" data-align={align(index)}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {mapWithIndexKeys(rows, (cells) => (
          <tr>
            {mapWithIndexKeys(cells, (cell, index) => (
              <td data-align={align(index)}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
