import type { Base } from '#model/projection/baseline.ts'
import { TENTH } from '#model/math/interval80.ts'
import type { Lever, LeverModel } from '#model/levers/lever.ts'
import type { LeverId, Scenario } from '#model/scenario.ts'
import { reportedRange } from '#model/history/reportedRange.ts'
import { leverTotal } from '#model/levers/leverTotal.ts'
import type { FlowOrTotal, SourceId } from '#model/series.ts'
import { splitQuantile } from '#model/levers/splitQuantile.ts'
import { spreadAt, type SpreadLaw } from '#model/chance/spreadLaw.ts'
import type { Usd, Year } from '#model/units.ts'

/**
 * An uncertain input: growth, a lever's effect or amount, a flow's base, or the choice of source.
 */
export type UncertainInput =
  | Readonly<{ kind: 'growth' }>
  | Readonly<{ kind: 'lever' | 'amount'; lever: LeverId }>
  | Readonly<{ kind: 'base'; flow: FlowOrTotal }>
  | Readonly<{ kind: 'source'; low: SourceId; high: SourceId }>

/** The arguments of an outcome; fixing an input at one end changes them. */
export type TornadoCase = Readonly<{ base: Base; scenario: Scenario; model: LeverModel }>

/** An input, and the cases with it at its low and high end, all else equal. */
export type Variation = Readonly<{ input: UncertainInput; low: TornadoCase; high: TornadoCase }>

/** The result with one input at its low and high end, all else equal. */
export type TornadoRange = Readonly<{ input: UncertainInput; low: number; high: number }>

/** The result of a case, such as its total in a year. */
export type Measure = (variant: TornadoCase) => number

/** Ranks the inputs by the range of the result; those without effect are left out. */
export function tornadoRanges(
  variations: readonly Variation[],
  measure: Measure,
): readonly TornadoRange[] {
  return ranked(
    variations.map(({ input, low, high }) => ({ input, low: measure(low), high: measure(high) })),
  )
}

/** Returns a measure: the total in a year, which may lie beyond the scenario's horizon. */
export function totalIn(year: Year): Measure {
  return ({ base, scenario, model }: TornadoCase): Usd => leverTotal(base, scenario, model, year)
}

/** Sorts ranges by width, widest first, and leaves out those of no width; a stable sort. */
export function ranked(bars: readonly TornadoRange[]): readonly TornadoRange[] {
  const length = ({ low, high }: TornadoRange) => Math.abs(high - low)
  return bars.filter((bar) => length(bar) > 0).toSorted((a, b) => length(b) - length(a))
}

/** The probabilities of an input's low and high ends: an 80 % interval. */
const LOW = 0.1
const HIGH = 0.9

/**
 * Returns growth at p10 and p90, from the spread σ(h) of the total h years after the base. Growth
 * that leads there is ±1.28 × σ(h) / h away in logs; every growth rate is moved equally.
 */
export function growthVariations(
  central: TornadoCase,
  law: SpreadLaw,
  year: Year,
): readonly Variation[] {
  const years = year - central.base.year
  if (years <= 0) return []
  const shift = (TENTH * spreadAt(law, years)) / years
  const [low, high] = [withGrowth(central, -shift), withGrowth(central, shift)]
  return [{ input: { kind: 'growth' }, low, high }]
}

/**
 * Returns each moved lever with its effect at p10 and p90, or its amount at both ends of its range.
 * A gate that is not moved is included as well if a moved lever has to pass through it.
 */
export function leverVariations(central: TornadoCase): readonly Variation[] {
  const { model, scenario } = central
  const moved = new Set(scenario.levers.map(({ lever }) => lever))
  const isGated = model.levers.some(({ id, needsBanking }) => needsBanking && moved.has(id))
  const matters = ({ id, mechanism }: Lever) => moved.has(id) || (mechanism === 'gate' && isGated)
  const effects = model.levers.filter(matters).map((lever): Variation => {
    const at = (probability: number) => {
      return withEffect(central, lever.id, splitQuantile(lever)(probability))
    }
    return { input: { kind: 'lever', lever: lever.id }, low: at(LOW), high: at(HIGH) }
  })
  const amounts = model.projects
    .filter(({ lever }) => moved.has(lever))
    .map(({ lever }): Variation => {
      const at = (end: 'low' | 'high') => withAmount(central, lever, end)
      return { input: { kind: 'amount', lever }, low: at('low'), high: at('high') }
    })
  return [...effects, ...amounts]
}

/**
 * Returns each flow's base at the lowest and the highest of its reports, its own among them; none
 * if the scenario sets the start.
 *
 * @param reports what other sources report for the same flow and year
 */
export function baseVariations(
  central: TornadoCase,
  reports: (flow: FlowOrTotal) => readonly Usd[],
): readonly Variation[] {
  const { base, scenario } = central
  if (scenario.start !== null) return []
  const flows = [...new Set(base.cells.map(({ flow }) => flow))]
  return flows.flatMap((flow): Variation[] => {
    const cells = base.cells.filter((cell) => cell.flow === flow)
    const value = cells.reduce((sum, cell) => sum + cell.value, 0)
    const range = reportedRange(value, reports(flow))
    if (!range) return []
    const at = (end: Usd) => withFlow(central, flow, end / value)
    return [{ input: { kind: 'base', flow }, low: at(range.low), high: at(range.high) }]
  })
}

/** The result with one source as the base. */
export type SourceTotal = Readonly<{ source: SourceId; total: number }>

/**
 * Computes the same scenario from each source as the base, the scenario's own source first. A
 * source whose base is later than `year` is left out; none where the scenario sets the start.
 */
export function sourceTotals(
  central: TornadoCase,
  bases: readonly Base[],
  measure: Measure,
  year: Year,
): readonly SourceTotal[] {
  const { base: current, scenario } = central
  if (scenario.start !== null) return []
  const others = bases.filter(({ source, year: from }) => source !== current.source && from <= year)
  return [current, ...others].map((base) => ({
    source: base.source,
    total: measure({ ...central, base }),
  }))
}

/**
 * Returns the choice of source as an input: from the source with the lowest total to the highest.
 */
export function sourceBar(totals: readonly SourceTotal[]): readonly TornadoRange[] {
  const [low, ...others] = totals.toSorted((a, b) => a.total - b.total)
  const high = others.at(-1)
  if (!low || !high) return []
  const input = { kind: 'source', low: low.source, high: high.source } as const
  return [{ input, low: low.total, high: high.total }]
}

/** Shifts every growth rate by `log`, in logs of the yearly factor. */
function withGrowth(central: TornadoCase, log: number): TornadoCase {
  const moved = (rate: number) => (1 + rate) * Math.exp(log) - 1
  const { growth, growthOf } = central.scenario
  const separate = Object.entries(growthOf).map(
    ([key, rate = growth]) => [key, moved(rate)] as const,
  )
  const scenario = {
    ...central.scenario,
    growth: moved(growth),
    growthOf: Object.fromEntries(separate),
  }
  return { ...central, scenario }
}

function withEffect(central: TornadoCase, id: LeverId, effect: number): TornadoCase {
  const levers = central.model.levers.map((lever) =>
    lever.id === id ? { ...lever, effect } : lever,
  )
  return { ...central, model: { ...central.model, levers } }
}

function withAmount(central: TornadoCase, id: LeverId, end: 'low' | 'high'): TornadoCase {
  const projects = central.model.projects.map((project) => {
    return project.lever === id ? { ...project, value: project[end] } : project
  })
  return { ...central, model: { ...central.model, projects } }
}

function withFlow(central: TornadoCase, flow: FlowOrTotal, factor: number): TornadoCase {
  const cells = central.base.cells.map((cell) => {
    return cell.flow === flow ? { ...cell, value: cell.value * factor } : cell
  })
  const total = cells.reduce((sum, { value }) => sum + value, 0)
  return { ...central, base: { ...central.base, cells, total } }
}
