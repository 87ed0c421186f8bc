import type { RecordChartProps } from '#figures/record/RecordChart.tsx'
import { Fan } from '#figures/path/Fan.tsx'
import { HeadlineStrip } from '#figures/headline/HeadlineStrip.tsx'
import type { ChartRenderer } from '#charts/frame/chartRenderer.ts'
import { ResponsiveSvg } from '#charts/frame/ResponsiveSvg.tsx'
import { MeasuredIntervals } from '#charts/marks/MeasuredIntervals.tsx'
import { MeasuredTornado } from '#figures/tornado/MeasuredTornado.tsx'
import { MeasuredWaterfall } from '#figures/waterfall/MeasuredWaterfall.tsx'
import { PlainRecord } from '#figures/record/PlainRecord.tsx'
import { PlainShares } from '#figures/products/PlainShares.tsx'
import type { SharesTreemapProps } from '#figures/products/SharesTreemap.tsx'
import { InteractiveAxes } from '#charts/axes/InteractiveAxes.tsx'
import { useText } from '#i18n/useText.ts'

/** The drawings of embeds: as light as those of files, but alive. */
export const interactiveSvgRenderer: ChartRenderer = {
  Axes: InteractiveAxes,
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
  return <ResponsiveSvg title={t('record.title')} drawing={<PlainRecord {...props} />} />
}

function EmbeddedShares(props: SharesTreemapProps) {
  const { t } = useText()
  return <ResponsiveSvg title={t('products.title')} drawing={<PlainShares {...props} />} />
}
