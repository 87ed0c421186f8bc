import type { Text } from '#i18n/text.ts'
import { isReached } from '#model/projection/reachedYear.ts'
import type { TableReader } from '#figures/paragraphs/tableReader.ts'

/**
 * Returns the latest reported total and flows, then when the scenario reaches the target and its last
 * value.
 */
export function pathParagraph(table: TableReader, text: Text): readonly string[] {
  return [...counted(table, text), ...projected(table, text)]
}

function counted({ rows, cell, token, flows: [first, second] }: TableReader, { t }: Text) {
  const row = rows.findLast((each) => cell(each, 'status') !== 'assumed')
  if (!row || !first || !second) return []
  const total = cell(row, 'total')
  const isPart = total === cell(row, first.key) || total === cell(row, second.key)

  return [
    t(total === null ? 'brief.path.noTotal' : 'brief.path.counted', {
      period: token(row, 'period'),
      total: token(row, 'total'),
      status: token(row, 'status'),
    }),
    // A total of one flow has no parts.
    ...(total !== null && isPart
      ? []
      : [
          t('brief.path.flows', {
            firstFlow: first.label,
            first: token(row, first.key),
            secondFlow: second.label,
            second: token(row, second.key),
          }),
        ]),
  ]
}

function projected({ rows, cell, token }: TableReader, { t }: Text): string[] {
  const assumed = rows.filter((row) => cell(row, 'status') === 'assumed')
  const last = assumed.at(-1)
  if (!last) return []

  const reached = assumed.find((row) => {
    const [total, target] = [cell(row, 'total'), cell(row, 'target')]
    return typeof total === 'number' && typeof target === 'number' && isReached(total, target)
  })
  const leading = reached
    ? t('brief.path.reached', {
        target: token(reached, 'target'),
        period: token(reached, 'period'),
        total: token(reached, 'total'),
      })
    : t('brief.path.notReached', { target: token(last, 'target') })
  const isMoved = cell(last, 'total') !== cell(last, 'baseline')
  const end = t(isMoved ? 'brief.path.end' : 'brief.path.endUnmoved', {
    period: token(last, 'period'),
    total: token(last, 'total'),
    baseline: token(last, 'baseline'),
  })
  return [leading, end, t('brief.assumed')]
}
