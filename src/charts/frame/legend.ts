import { STATUSES, type Status } from '#model/series.ts'
import type { ColourName } from '#charts/look/colours.ts'

/** One line of a legend: the sign of a status, or the colour of a layer. */
export type LegendEntry =
  | Readonly<{ kind: 'status'; status: Status }>
  | Readonly<{
      kind: 'layer'
      id: string
      label: string
      colour: ColourName
      /** Whether its name leads inside it. */
      canEnter: boolean
      /** How dense the layer is; absent: wholly. */
      opacity?: number
    }>

/** Which sign stands for which status, for those that occur; nothing where all is reported. */
export function statusLegend(statuses: readonly Status[]): readonly LegendEntry[] {
  const occurring = STATUSES.filter((status) => statuses.includes(status))
  if (occurring.every((status) => status === 'reported')) return []
  return occurring.map((status) => ({ kind: 'status', status }))
}
