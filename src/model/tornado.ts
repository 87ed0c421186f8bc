import type { LeverId, LeverModel } from './lever.ts'
import { splitQuantile } from './splitQuantile.ts'
import type { Base } from './baseline.ts'
import type { Scenario } from './scenario.ts'
import type { Flow, SourceId } from './series.ts'

/** One assumption that is not sure. */
export type UncertainInput =
  | Readonly<{ kind: 'lever' | 'amount'; lever: LeverId }>
  | Readonly<{ kind: 'base'; flow: Flow }>
  | Readonly<{ kind: 'source'; low: SourceId; high: SourceId }>
  | Readonly<{ kind: 'chance' }>

/** All that an outcome is worked out from; what an input at an end changes. */
export type Case = Readonly<{ base: Base; scenario: Scenario; model: LeverModel }>

/** An input with the cases at its low and high end; everything else as it is. */
export type Variation = Readonly<{ input: UncertainInput; low: Case; high: Case }>

/** What a result is when one input is at its low and high end. */
export type TornadoBar = Readonly<{ input: UncertainInput; low: number; high: number }>

/** The inputs ranked by how far the result moves between their ends; those that move nothing fall away. */
export function tornado(
  variations: readonly Variation[],
  measure: (variant: Case) => number,
): readonly TornadoBar[] {
  return ranked(
    variations.map(({ input, low, high }) => ({ input, low: measure(low), high: measure(high) })),
  )
}

/** Bars in the order of their length, longest first; equal ones in the order they came. */
export function ranked(bars: readonly TornadoBar[]): readonly TornadoBar[] {
  const length = ({ low, high }: TornadoBar) => Math.abs(high - low)
  return bars.filter((bar) => length(bar) > 0).toSorted((a, b) => length(b) - length(a))
}

/** The probabilities of the two ends. */
const LOW = 0.1
const HIGH = 0.9

/** Each moved lever with its effect at p10 and p90, or its amount at both ends of its range. */
export function leverVariations(central: Case): readonly Variation[] {
  const { model, scenario } = central
  const moved = new Set(scenario.levers.map(({ lever }) => lever))
  const effects = model.levers
    .filter(({ id }) => moved.has(id))
    .map((lever): Variation => {
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

/** Each flow's base at both ends of what is reported for it; a start set by hand has none. */
export function baseVariations(
  central: Case,
  spread: Readonly<Partial<Record<string, number>>>,
): readonly Variation[] {
  if (central.scenario.start !== null) return []
  const flows = [...new Set(central.base.cells.map(({ flow }) => flow))]
  return flows.flatMap((flow): Variation[] => {
    const deviation = spread[flow] ?? 0
    if (flow === 'total' || deviation === 0) return []
    const at = (sign: number) => withFlow(central, flow, Math.exp(sign * TENTH * deviation))
    return [{ input: { kind: 'base', flow }, low: at(-1), high: at(1) }]
  })
}

/** Ten per cent of a normal lies beyond this many standard deviations. */
const TENTH = 1.2815515655446004

function withEffect(central: Case, id: LeverId, effect: number): Case {
  const levers = central.model.levers.map((lever) =>
    lever.id === id ? { ...lever, effect } : lever,
  )
  return { ...central, model: { ...central.model, levers } }
}

function withAmount(central: Case, id: LeverId, end: 'low' | 'high'): Case {
  const projects = central.model.projects.map((project) => {
    return project.lever === id ? { ...project, value: project[end] } : project
  })
  return { ...central, model: { ...central.model, projects } }
}

function withFlow(central: Case, flow: Flow, factor: number): Case {
  const cells = central.base.cells.map((cell) => {
    return cell.flow === flow ? { ...cell, value: cell.value * factor } : cell
  })
  const total = cells.reduce((sum, { value }) => sum + value, 0)
  return { ...central, base: { ...central.base, cells, total } }
}
