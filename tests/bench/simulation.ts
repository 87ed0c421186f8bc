import type { Base } from '#model/projection/baseline.ts'
import { leverRules } from '#model/levers/leverRules.ts'
import { createSimulator, type Simulate } from '#model/chance/simulation.ts'
import { readReference } from '../../scripts/data/readReference.ts'

const PATHS = 10_000
const RUNS = 60

/** The processor time of one position of the sliders with 10,000 draws to 2040, in milliseconds. */
export function millisecondsPerTick(): Readonly<{ setUp: number; plain: number; levers: number }> {
  const read = readReference('data/reference', () => {})
  if (!read) throw new Error('data/reference cannot be read. Run npm run data to see why.')
  const law = { transitory: 0.00444, permanent: 0.04811, drift: 0 }
  const base = baseOfFourCells()
  const { levers, rules } = read
  const model = { levers, rules: leverRules(rules), scope: [], projects: [], capacities: [] }
  const settings = ['fta', 'border', 'visa', 'payments'].map((lever) => ({
    lever,
    value: lever === 'border' ? 5 : 1,
    year: 2027,
  }))
  const setup = {
    base,
    model,
    laws: { observed: law, demeaned: { transitory: 0, permanent: 0.0367, drift: 0.0007 } },
    years: 16,
    paths: PATHS,
    seed: 1,
    hasFatTails: false,
    widths: [1, 1, 1, 1],
  }
  let simulate: Simulate | null = null
  const tick = (moved: typeof settings) => {
    const scenario = { growth: 0.05, growthOf: {}, shocks: [], start: null, horizon: 2040 }
    simulate?.({ ...scenario, levers: moved }, { value: 10e9, year: 2035 })
  }
  const setUp = timeOf(() => {
    simulate = createSimulator(setup)
    tick(settings)
  }, 1)
  // Until the engine has compiled it: the time of that is no part of a position.
  timeOf(() => tick(settings), RUNS)
  timeOf(() => tick([]), RUNS)
  return { setUp, plain: timeOf(() => tick([]), RUNS), levers: timeOf(() => tick(settings), RUNS) }
}

/** Processor time, so that what else the machine does plays no part. */
function timeOf(work: () => void, runs: number): number {
  const before = process.cpuUsage()
  for (let run = 0; run < runs; run += 1) work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / runs
}

function baseOfFourCells(): Base {
  const cells = [
    { flow: 'DEU-FRA', category: 'one', value: 1.7e9 },
    { flow: 'DEU-FRA', category: 'two', value: 0.7e9 },
    { flow: 'FRA-DEU', category: 'one', value: 0.6e9 },
    { flow: 'FRA-DEU', category: 'two', value: 0.1e9 },
  ] as const
  return { source: 'customs', calendar: 'gregorian', year: 2024, total: 3.1e9, cells }
}
