import type { RecordChartProps } from './RecordChart.tsx'
import { Fan } from './Fan.tsx'
import { HeadlineStrip } from './HeadlineStrip.tsx'
import type { Host } from './host.ts'
import { Measured } from './Measured.tsx'
import { MeasuredIntervals } from './MeasuredIntervals.tsx'
import { MeasuredTornado } from './MeasuredTornado.tsx'
import { MeasuredWaterfall } from './MeasuredWaterfall.tsx'
import { PlainRecord } from './PlainRecord.tsx'
import { PlainShares } from './PlainShares.tsx'
import type { SharesTreemapProps } from './SharesTreemap.tsx'
import { TippedAxes } from './TippedAxes.tsx'
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
