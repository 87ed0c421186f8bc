import type { Text } from '#i18n/text.ts'
import type { TableReader } from '#figures/paragraphs/tableReader.ts'

const HALF = 0.5

/**
 * Returns the year by which half of the simulated paths have reached the target, and the share in the
 * last year; where the base year is there already, the share that is there in the last year.
 */
export function chanceParagraph({ rows, cell, token }: TableReader, { t }: Text): string[] {
  const simulated = rows.filter((row) => typeof cell(row, 'by') === 'number')
  const last = simulated.at(-1)
  if (!last) return []

  const [first] = simulated
  if (first && cell(first, 'by') === 1) {
    const parts = {
      start: token(first, 'period'),
      period: token(last, 'period'),
      share: token(last, 'at'),
    }
    return [t('brief.chance.still', parts), t('brief.assumed')]
  }
  const parts = (row: typeof last) => ({ period: token(row, 'period'), share: token(row, 'by') })
  const half = simulated.find((row) => Number(cell(row, 'by')) >= HALF)
  return [
    ...(half && half !== last ? [t('brief.chance.half', parts(half))] : []),
    t('brief.chance.end', parts(last)),
    t('brief.assumed'),
  ]
}
