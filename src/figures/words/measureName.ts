import type { MeasureRow, Pair } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'

/** Returns what trade is divided by, in words: the GDP or people of an economy, or US prices. */
export function measureName(row: MeasureRow, { economies }: Pair, { t }: Text): string {
  const economy = economies.find(({ code }) => code === row.economy)?.name ?? ''
  switch (row.measure) {
    case 'gdp':
      return t('measure.divisor.gdp', { economy })
    case 'population':
      return t('measure.divisor.person', { economy })
    case 'deflator':
      return t('measure.divisor.constant', { unit: row.unit })
  }
}
