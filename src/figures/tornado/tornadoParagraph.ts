import type { Text } from '#i18n/text.ts'
import type { TableReader } from '#figures/paragraphs/tableReader.ts'

/** Returns the result of the scenario, and the results at both ends of the most influential input. */
export function tornadoParagraph({ rows, cell, token }: TableReader, { t }: Text): string[] {
  const [scenario, ...ends] = rows
  if (!scenario || cell(scenario, 'total') === '') return []

  const largestEnds = ends.filter((row) => cell(row, 'input') === cell(ends[0] ?? row, 'input'))
  return [
    t('brief.tornado.scenario', {
      year: token(scenario, 'year'),
      total: token(scenario, 'total'),
    }),
    ...largestEnds.map((row) =>
      t('brief.tornado.end', {
        input: token(row, 'input'),
        at: token(row, 'at'),
        total: token(row, 'total'),
      }),
    ),
    t('brief.assumed'),
  ]
}
