import type { Pair } from '#datasets/schemas.ts'
import { countedName, flowName } from '#figures/words/flowNames.ts'
import type { Text } from '#i18n/text.ts'
import { requiredGrowth } from '#model/history/requiredGrowth.ts'
import type { Outcome } from '#model/outcome.ts'
import { startOf } from '#model/projection/requiredCurve.ts'
import { tradeBalance } from '#model/history/balance.ts'
import type { Flow, FlowOrTotal } from '#model/series.ts'
import type { Usd } from '#model/units.ts'
import {
  atTargetFormula,
  differenceFormula,
  requiredGrowthFormula,
  sumFormula,
  valueFormula,
} from './formulas.ts'
import type { Grid, GridNumber } from './grid.ts'
import { sumOfPaths, type GrowthGroup } from './growthGroups.ts'

type YearTableInput = Readonly<{
  pair: Pair
  outcome: Outcome
  groups: readonly GrowthGroup[]
  /** How many shocks there are. */
  shocks: number
  /** The row of the base year, counted from 1. */
  first: number
}>

/** A column of the table, and its cell in a year, counted from the base year. */
type YearColumn = Readonly<{
  id: string
  label: string
  cell: (at: number, row: number, columnOf: ColumnOf) => GridNumber
}>

/** Returns the place of a column from its id, counted from 0. */
type ColumnOf = (id: string) => number

/** The relative tolerance within which the model considers a target reached. */
const TOLERANCE = 1e-9

/**
 * Writes the years of a projection below a head: its parts, flows with their balance, the total, and what
 * the target asks for; behind these, as plain numbers, what levers multiply each part by, and what their
 * projects add. `atTarget` is the column with the years at the target, counted from 0.
 */
export function yearTable(
  input: YearTableInput,
  text: Text,
): Readonly<{ grid: Grid; atTarget: number }> {
  const { base, projection } = input.outcome
  const columns: readonly YearColumn[] = [
    {
      id: 'year',
      label: text.t('table.year'),
      cell: (at) => ({ kind: 'year', value: base.year + at }),
    },
    ...partColumns(input),
    ...sumColumns(input, text),
    ...targetColumns(input, text),
    ...leverColumns(input, text),
  ]
  const columnOf = (id: string) => columns.findIndex((column) => column.id === id)
  const years = projection.total.map((_, at) =>
    columns.map(({ cell }) => cell(at, input.first + at, columnOf)),
  )
  return { grid: [columns.map(({ label }) => label), ...years], atTarget: columnOf('atTarget') }
}

function partColumns({ outcome, groups, shocks }: YearTableInput): readonly YearColumn[] {
  return groups.map(({ label, values }, group) => ({
    id: `part${group}`,
    label,
    cell: (at, row, columnOf) => {
      const factor = outcome.levers ? columnOf(`factor${group}`) : null
      return usd(values[at], valueFormula(group, row, shocks, factor))
    },
  }))
}

function sumColumns(input: YearTableInput, text: Text): readonly YearColumn[] {
  const { pair, outcome, groups } = input
  const { t } = text
  const { flows, total } = outcome.projection
  const added = additionsOf(outcome)
  const partsOf = (flow: FlowOrTotal) => [
    ...groups.flatMap((group, index) => (group.flow === flow ? [`part${index}`] : [])),
    ...added.flatMap((each) => (each.flow === flow ? [`added${flow}`] : [])),
  ]
  const counted = pair.flows.filter((flow) => flows[flow] !== undefined)
  const [sold, bought] = counted
  // A flow of one part is that part.
  const idsOf = (flow: Flow) => (partsOf(flow).length > 1 ? [flow] : partsOf(flow))
  const summands = counted.length > 0 ? counted.flatMap(idsOf) : partsOf('total')
  const sumColumn = (id: string, label: string, values: readonly Usd[], of: readonly string[]) => ({
    id,
    label,
    cell: (at: number, row: number, columnOf: ColumnOf) =>
      usd(values[at], sumFormula(of.map(columnOf), row)),
  })
  return [
    ...counted
      .filter((flow) => partsOf(flow).length > 1)
      .map((flow) => {
        const label = t('formulas.wholeFlow', { flow: flowName(pair, flow, text) })
        return sumColumn(flow, label, flows[flow] ?? [], partsOf(flow))
      }),
    ...(sold && bought
      ? [
          {
            id: 'balance',
            label: t('formulas.balance'),
            cell: (at: number, row: number, columnOf: ColumnOf) => {
              const [one = 0, other = 0] = [sold, bought].flatMap(idsOf).map(columnOf)
              const balance = tradeBalance(flows[sold]?.[at] ?? null, flows[bought]?.[at] ?? null)
              return usd(balance ?? 0, differenceFormula(one, other, row))
            },
          },
        ]
      : []),
    sumColumn('total', t('formulas.total'), total, summands),
  ]
}

function targetColumns({ outcome, groups }: YearTableInput, { t }: Text): readonly YearColumn[] {
  const { base, projection, target } = outcome
  return [
    {
      id: 'atTarget',
      label: t('formulas.atTarget'),
      cell: (at, row, columnOf) => {
        const isThere = (projection.total[at] ?? 0) >= target.value * (1 - TOLERANCE)
        const value = isThere ? base.year + at : ''
        return { kind: 'year', value, formula: atTargetFormula(columnOf('total'), row) }
      },
    },
    {
      id: 'needed',
      label: t('formulas.needed'),
      cell: (at, row) => {
        const value = requiredGrowth(startOf(outcome), target.value, at) ?? ''
        return { kind: 'percent', value, formula: requiredGrowthFormula(groups.length, row) }
      },
    },
  ]
}

function leverColumns(
  { pair, outcome, groups }: YearTableInput,
  text: Text,
): readonly YearColumn[] {
  const { t } = text
  if (!outcome.levers) return []
  return [
    ...groups.map(({ label, plain, values }, group) => ({
      id: `factor${group}`,
      label: t('formulas.factor', { part: label }),
      cell: (at: number): GridNumber => {
        const without = plain[at] ?? 0
        return { kind: 'number', value: without > 0 ? (values[at] ?? 0) / without : 1 }
      },
    })),
    ...additionsOf(outcome).map(({ flow, values }) => {
      const part = countedName(pair, { ...outcome.base, flow }, text)
      return {
        id: `added${flow}`,
        label: t('formulas.added', { part }),
        cell: (at: number) => usd(values[at]),
      }
    }),
  ]
}

/** Returns what projects add, year by year: to each flow, or to a bare total. */
function additionsOf({
  levers,
  projection,
}: Outcome): readonly Readonly<{ flow: FlowOrTotal; values: readonly Usd[] }>[] {
  const projects = levers?.projects ?? []
  const isBareTotal = projection.cells.some(({ cell }) => cell.flow === 'total')
  const targets = isBareTotal ? (['total'] as const) : new Set(projects.map(({ flow }) => flow))
  return [...targets].flatMap((flow) => {
    const own = projects.filter((project) => isBareTotal || project.flow === flow)
    return own.length > 0 ? [{ flow, values: sumOfPaths(own.map(({ values }) => values)) }] : []
  })
}

function usd(value: Usd | undefined, formula?: string): GridNumber {
  return { kind: 'usd', value: value ?? 0, ...(formula !== undefined && { formula }) }
}
