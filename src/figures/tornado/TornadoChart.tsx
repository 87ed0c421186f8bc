import { useChartRenderer } from '#charts/frame/chartRenderer.ts'
import type { NiceScale } from '#charts/axes/niceScale.ts'
import type { RecordIds } from '#charts/frame/table.ts'

/** Where a result ends when an input is at one of its ends, and the amount in words. */
export type TornadoEnd = Readonly<{ value: number; label: string }>

/** One input with the results at its ends, the lower result first. */
export type TornadoRow = Readonly<{
  id: string
  label: string
  /** What the input is at its ends, in the same order as the results. */
  range: string
  low: TornadoEnd
  high: TornadoEnd
  origin: RecordIds
}>

export type TornadoProps = Readonly<{
  title: string
  /** The input that moves most comes first. */
  rows: readonly TornadoRow[]
  /** The scenario as it is, from which every bar goes to both sides. */
  central: TornadoEnd
  /** Where it can be seen. */
  target: TornadoEnd | null
  scale: NiceScale
  unit: 'usd' | 'percent'
  onOrigin: (origin: RecordIds) => void
}>

/** Inputs one below the other, each with how far it moves the result to either side. */
export function TornadoChart(props: TornadoProps) {
  const { Tornado } = useChartRenderer()
  return <Tornado {...props} />
}
