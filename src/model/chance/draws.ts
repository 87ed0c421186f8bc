import type { Draws } from './bands.ts'
import { TENTH } from '#model/math/interval80.ts'
import { addLines, addMovedLines, addScaled, variance, type PathGroup } from './drawSums.ts'
import type { LeverModel } from '#model/levers/lever.ts'
import { createCache } from '#model/math/createCache.ts'
import { DELAYS, type LeverDraw, type LeverDraws } from './leverDraws.ts'
import type { LeverEffects, ProjectPath } from '#model/levers/leverEffects.ts'
import { leverTerms, type LeverTerm } from './leverTerms.ts'
import { phaseAt } from '#model/levers/leverLogs.ts'
import type { Noise } from './noise.ts'
import { narrow, type Narrowing } from './residualNoise.ts'
import type { Projection } from '#model/projection/projection.ts'
import type { Usd } from '#model/units.ts'

/** One position of the sliders, and the random draws it is combined with. */
export type DrawsInput = Readonly<{
  projection: Projection
  levers: LeverEffects | null
  model: LeverModel
  noise: Noise
  leverDraws: LeverDraws
  /** Returns how the noise narrows in a year (counted from the base year) where levers are drawn. */
  narrowing: (index: number) => Narrowing
}>

/** The totals of all paths, and whether drawn levers add to their spread in any year. */
export type DrawnTotals = Draws &
  Readonly<{ values: Float32Array<ArrayBuffer>; hasLeverDraws: boolean }>

/**
 * Computes the totals of all paths, year by year: Σ series × noise × (levers as drawn / levers at
 * their central effects), narrowed by what these levers add to the spread (see `narrow`), +
 * projects. A position of the sliders costs one pass over precomputed factors, and one exponential
 * per path and year for each set of levers that differs between flows.
 *
 * @param values the buffer to write to; replaced if its size differs
 */
export function drawTotals(
  input: DrawsInput,
  values: Float32Array<ArrayBuffer> = new Float32Array(0),
): DrawnTotals {
  const { noise, projection, levers } = input
  const { paths } = noise
  const years = Math.min(noise.years, projection.lastYear - projection.firstYear)
  const size = (noise.years + 1) * paths
  const totals = values.length === size ? values.fill(0) : new Float32Array(size)
  const logs = new Float32Array(paths)
  const leverLogs = new Float32Array(Math.min(paths, SAMPLED))
  let hasLeverDraws = false

  for (let index = 0; index <= years; index += 1) {
    const into = totals.subarray(index * paths, (index + 1) * paths)
    const groups = groupsOf(input, index)
    const whole = groups.reduce((sum, { line }) => sum + line, 0)
    leverLogs.fill(0)
    for (const { terms, series, line } of groups) {
      if (terms.length === 0) addLines(into, series)
      else {
        fillLogs(logs, terms, input.leverDraws)
        addScaled(leverLogs, logs, whole > 0 ? line / whole : 0)
        addMovedLines(into, series, logs)
      }
    }
    const leverVariance = groups.some(({ terms }) => terms.length > 0) ? variance(leverLogs) : 0
    if (leverVariance > 0) {
      narrow(into, input.narrowing(index), leverVariance)
      hasLeverDraws = true
    }
    for (const path of levers?.projects ?? []) addProject(into, path, input, index)
  }
  return { firstYear: projection.firstYear, years, paths, values: totals, hasLeverDraws }
}

/** The number of paths from which the variance of the levers is estimated, to about 4 %. */
const SAMPLED = 1024

type TermGroup = { terms: readonly LeverTerm[]; series: PathGroup[]; line: Usd }

/** Groups the series on which the levers act alike: these share their exponentials. */
function groupsOf(
  { noise, projection, levers, model }: DrawsInput,
  index: number,
): readonly TermGroup[] {
  const { paths, series } = noise
  const groups = new Map<string, TermGroup>()
  const cached = createCache<readonly LeverTerm[]>()
  const termsOf = (cell: number) =>
    levers ? cached([levers.logs[cell]], () => leverTerms(levers, model, cell, index)) : []
  series.forEach(({ cells }, position) => {
    const terms = termsOf(cells[0] ?? 0)
    const key = terms.map(({ full, central }) => `${full} ${central}`).join()
    const group: TermGroup = groups.get(key) ?? { terms, series: [], line: 0 }
    groups.set(key, group)
    const line = cells.reduce((sum, cell) => {
      return sum + (projection.cells[cell]?.values[index] ?? 0)
    }, 0)
    const from = (index * series.length + position) * paths
    group.line += line
    group.series.push({ line, factors: noise.factors.subarray(from, from + paths) })
  })
  return [...groups.values()]
}

/** Fills in, for each path, the log of the levers' drawn effect over their central effect. */
function fillLogs(logs: Float32Array, terms: readonly LeverTerm[], draws: LeverDraws): void {
  logs.fill(-terms.reduce((sum, { central }) => sum + central, 0))
  for (const term of terms) {
    const draw = draws(term.lever)
    if (term.gate === null) addTerm(logs, term, draw)
    else addGatedTerm(logs, term, draw, draws(term.gate))
    if (term.severe !== 0) addSevere(logs, term, draw)
  }
}

/** Adds a lever's drawn log effect, path by path. */
function addTerm(logs: Float32Array, { full, phases }: LeverTerm, draw: LeverDraw): void {
  const inForce = phases().map((phase) => phase * full)
  const { delay, effect } = draw
  for (let path = 0; path < logs.length; path += 1) {
    logs[path] = (logs[path] ?? 0) + (inForce[delay[path] ?? 0] ?? 0) * (effect[path] ?? 0)
  }
}

/** Adds the drawn log effect of a lever that passes through a gate, path by path. */
function addGatedTerm(
  logs: Float32Array,
  { full, phases, open }: LeverTerm,
  { delay, effect }: LeverDraw,
  gate: LeverDraw,
): void {
  const inForce = phases().map((phase) => phase * full)
  const closed = 1 - open
  for (let path = 0; path < logs.length; path += 1) {
    const through = open + closed * (gate.effect[path] ?? 0)
    const log = (inForce[delay[path] ?? 0] ?? 0) * (effect[path] ?? 0)
    logs[path] = (logs[path] ?? 0) + log * through
  }
}

/** Adds the log effect of the severe case in the paths where it happens. */
function addSevere(logs: Float32Array, { severe }: LeverTerm, draw: LeverDraw): void {
  for (let path = 0; path < logs.length; path += 1) {
    logs[path] = (logs[path] ?? 0) + severe * (draw.severe[path] ?? 0)
  }
}

/**
 * Adds a project's drawn amount, path by path; `low` and `high` are its 10 % and 90 % quantiles.
 */
function addProject(
  into: Float32Array,
  { lever, active, full, low, high }: ProjectPath,
  { leverDraws, model, projection }: DrawsInput,
  index: number,
): void {
  const year = projection.firstYear + index
  // Like every lever, a project that comes early still has no effect before its planned year.
  if (phaseAt(active, model, year) === 0) return
  const { delay, size } = leverDraws(lever)
  const [fall, rise] = [-Math.log(low) / TENTH, Math.log(high) / TENTH]
  const amounts = Float64Array.from(DELAYS, (late) => full * phaseAt(active, model, year, late))
  for (let path = 0; path < into.length; path += 1) {
    const z = size[path] ?? 0
    const amount = amounts[delay[path] ?? 0] ?? 0
    if (amount !== 0) into[path] = (into[path] ?? 0) + amount * Math.exp(z * (z < 0 ? fall : rise))
  }
}
