import type { Table } from '#charts/table.ts'
import type { Figure } from '#figures/figure.ts'
import { useText } from '#i18n/useText.ts'
import { inOrder } from './inOrder.tsx'
import { isNumeric, printedTable } from './reportColumns.ts'

type StillFigureProps = Readonly<{ figure: Figure; index: number }>

/**
 * A figure as long as no script has run. The picture, which takes the place of the mark, says title,
 * sentence, source and caveats; the words are for those who do not see it.
 */
export function StillFigure({ figure, index }: StillFigureProps) {
  const { t } = useText()
  return (
    <figure>
      <h2 className="visuallyHidden">{figure.title}</h2>
      <p className="visuallyHidden">{figure.sentence}</p>
      <i data-picture={index} />
      <details>
        <summary>{t('figure.table')}</summary>
        <StillTable table={figure.table} />
      </details>
    </figure>
  )
}

/** Markup with the pictures in place of their marks. */
export function withPictures(markup: string, pictures: readonly string[]): string {
  return markup.replaceAll(
    /<i data-picture="(\d+)"><\/i>/g,
    (_, index: string) => pictures[Number(index)] ?? '',
  )
}

function StillTable({ table }: Readonly<{ table: Table }>) {
  const { kinds, head, rows } = printedTable(table, useText())
  const align = (index: number) => (isNumeric(kinds[index] ?? 'text') ? 'end' : undefined)
  return (
    <table>
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          {inOrder(head, (label, index) => (
            <th scope="col" data-align={align(index)}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {inOrder(rows, (cells) => (
          <tr>
            {inOrder(cells, (cell, index) => (
              <td data-align={align(index)}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
