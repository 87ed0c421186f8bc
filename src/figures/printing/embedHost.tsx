import type { RecordChartProps } from '#figures/record/RecordChart.tsx'
import { Fan } from '#figures/path/Fan.tsx'
import { HeadlineStrip } from '#figures/headline/HeadlineStrip.tsx'
import type { Host } from '#charts/frame/host.ts'
import { Measured } from '#charts/frame/Measured.tsx'
import { MeasuredIntervals } from '#charts/marks/MeasuredIntervals.tsx'
import { MeasuredTornado } from '#figures/tornado/MeasuredTornado.tsx'
import { MeasuredWaterfall } from '#figures/waterfall/MeasuredWaterfall.tsx'
import { PlainRecord } from '#figures/record/PlainRecord.tsx'
import { PlainShares } from '#figures/products/PlainShares.tsx'
import type { SharesTreemapProps } from '#figures/products/SharesTreemap.tsx'
import { TippedAxes } from '#charts/axes/TippedAxes.tsx'
import { useText } from '#i18n/useText.ts'

/** The drawings of embeds: as light as those of files, but alive. */
export const EMBED_HOST: Host = {
  Axes: TippedAxes,
  Fan,
  Headlines: HeadlineStrip,
  Intervals: MeasuredIntervals,
  Record: EmbeddedRecord,
  Shares: EmbeddedShares,
  Tornado: MeasuredTornado,
  Waterfall: MeasuredWaterfall,
}

function EmbeddedRecord(props: RecordChartProps) {
  const { t } = useText()
  return <Measured title={t('record.title')} drawing={<PlainRecord {...props} />} />
}

function EmbeddedShares(props: SharesTreemapProps) {
  const { t } = useText()
  return <Measured title={t('products.title')} drawing={<PlainShares {...props} />} />
}
