import type { Base } from '#model/projection/baseline.ts'
import type { LeverRules } from '#model/levers/leverRules.ts'
import type { FlowOrTotal } from '#model/series.ts'
import type { Share } from '#model/units.ts'

/**
 * Cells (categories of a flow) with the same noise: a single large cell, or a flow's small ones.
 */
export type NoiseSeries = Readonly<{
  name: string
  flow: FlowOrTotal
  /** Positions in the base. */
  cells: readonly number[]
  /** Its part of the base's total. */
  share: Share
  /** Its standard deviation relative to other series. */
  width: number
}>

/** How many categories of a flow have separate noise; more would make no visible difference. */
const LARGEST_CELLS = 3

/** Groups the cells of a base: the three largest of each flow separately, and its others as one. */
export function seriesOfCells(base: Base, widths: readonly number[]): readonly NoiseSeries[] {
  const flows = [...new Set(base.cells.map(({ flow }) => flow))]
  return flows.flatMap((flow) => {
    const positions = base.cells
      .map((cell, index) => ({ cell, index }))
      .filter(({ cell }) => cell.flow === flow)
      .toSorted((a, b) => b.cell.value - a.cell.value || a.index - b.index)
      .map(({ index }) => index)
    const separate = positions.slice(0, LARGEST_CELLS).map((index) => [index])
    const small = positions.slice(LARGEST_CELLS)
    const groups = small.length > 0 ? [...separate, small] : separate
    return groups.map((cells) => seriesOf(base, cells, widths))
  })
}

function seriesOf(base: Base, cells: readonly number[], widths: readonly number[]): NoiseSeries {
  const first = base.cells[cells[0] ?? 0]
  const value = cells.reduce((sum, index) => sum + (base.cells[index]?.value ?? 0), 0)
  const spread = cells.reduce((sum, index) => {
    return sum + (base.cells[index]?.value ?? 0) * (widths[index] ?? 1)
  }, 0)
  const kind = cells.length > 1 ? 'small' : (first?.category ?? 'all')
  return {
    name: `${first?.flow ?? 'total'}.${kind}`,
    flow: first?.flow ?? 'total',
    cells,
    share: base.total > 0 ? value / base.total : 1 / base.cells.length,
    width: value > 0 ? spread / value : 1,
  }
}

/**
 * Computes the factor on every series' standard deviation that gives the total the intended
 * variance: S = 1 / √(Σ q_i q_j w_i w_j ρ_ij), with shares q and widths w of the base. ρ is 1
 * within a series, common + flow within a flow, common between flows.
 */
export function noiseScale(series: readonly NoiseSeries[], rules: LeverRules): number {
  let variance = 0
  for (const a of series) {
    for (const b of series) {
      variance += a.share * b.share * a.width * b.width * correlation(a, b, rules)
    }
  }
  return variance > 0 ? 1 / Math.sqrt(variance) : 1
}

function correlation(a: NoiseSeries, b: NoiseSeries, rules: LeverRules): number {
  if (a === b) return 1
  return rules.weightCommon + (a.flow === b.flow ? rules.weightFlow : 0)
}
