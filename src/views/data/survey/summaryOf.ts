import type { Text } from '#i18n/text.ts'
import type { Survey } from '#imports/packages/survey.ts'
import { openTables } from './Questions.tsx'

/**
 * Returns what files hold in numbers, and while questions are open those alone that mean something
 * before. Where there are pairs, a table of no known kind need not be asked about.
 */
export function summaryOf({ tables, pairs, leftOut }: Survey, { t }: Text): string {
  const hasPairs = pairs.length > 0
  const isOpen = openTables(tables).some(({ format }) => format !== null || !hasPairs)
  const lines = t('data.summaryLines', { count: sumOf(tables.map(({ rows }) => rows)) })
  const found = t('data.summaryPairs', { count: pairs.length })
  if (isOpen) {
    return hasPairs
      ? t('data.summaryPairsAsked', { lines, pairs: found })
      : t('data.summaryAsked', { lines })
  }
  const left = t('data.summaryLeft', { count: sumOf(leftOut.map(({ amounts }) => amounts)) })
  return t('data.summary', { lines, pairs: found, left })
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
