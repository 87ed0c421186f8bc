import type { Text } from '#i18n/text.ts'
import type { TableReader } from './tableReader.ts'

/** When half of the draws have reached the target, and how many have at the end. */
export function proposedChance({ rows, cell, token }: TableReader, { t }: Text): string[] {
  const drawn = rows.filter((row) => typeof cell(row, 'by') === 'number')
  const last = drawn.at(-1)
  if (!last) return []

  const parts = (row: typeof last) => ({ period: token(row, 'period'), share: token(row, 'by') })
  const half = drawn.find((row) => Number(cell(row, 'by')) >= HALF)
  return [
    ...(half && half !== last ? [t('brief.chance.half', parts(half))] : []),
    t('brief.chance.end', parts(last)),
    t('brief.assumed'),
  ]
}

/** What is known of each group of pairs, and of this pair by the model. */
export function proposedBaseRates({ rows, cell, token }: TableReader, { t }: Text): string[] {
  return rows
    .filter((row) => typeof cell(row, 'rate') === 'number')
    .map((row) =>
      t('brief.baseRates.group', {
        group: token(row, 'group'),
        world: token(row, 'world'),
        rate: token(row, 'rate'),
      }),
    )
}

/** How many pairs had recovered from a fall, by the years after it. */
export function proposedRecovery({ rows, cell, token }: TableReader, { t }: Text): string[] {
  return rows
    .filter((row) => typeof cell(row, 'regained') === 'number')
    .map((row) =>
      t('brief.recovery.row', {
        group: token(row, 'group'),
        fall: token(row, 'fall'),
        years: token(row, 'years'),
        regained: token(row, 'regained'),
      }),
    )
}

const HALF = 0.5
