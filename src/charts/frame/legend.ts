import { STATUSES, type Status } from '#model/series.ts'
import type { ColourName } from '#charts/look/colours.ts'

/**
 * One legend entry: the symbol of a status, the colour of a layer, a hatched ground, or a badge that says
 * what was done to the figures shown, with a note that opens on request.
 */
export type LegendEntry =
  | Readonly<{ kind: 'status'; status: Status }>
  | Readonly<{
      kind: 'layer'
      id: string
      label: string
      colour: ColourName
      /** Whether its name is a button that shows the subcategories of this layer. */
      canEnter: boolean
      /** Opacity of the layer; 1 if absent. */
      opacity?: number
      /** The symbol of its marks, by the status that it also stands for; a square if absent. */
      symbol?: Status
    }>
  | Readonly<{ kind: 'hatching'; id: string; label: string }>
  | Readonly<{ kind: 'badge'; id: string; label: string; note: string }>

/** Returns an entry for each status that occurs; none where all values are reported. */
export function statusLegend(statuses: readonly Status[]): readonly LegendEntry[] {
  const occurring = STATUSES.filter((status) => statuses.includes(status))
  if (occurring.every((status) => status === 'reported')) return []
  return occurring.map((status) => ({ kind: 'status', status }))
}
