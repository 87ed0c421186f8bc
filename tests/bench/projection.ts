import type { Base } from '#model/projection/baseline.ts'
import { project } from '#model/projection/project.ts'
import type { Flow } from '#model/series.ts'

const CATEGORIES = 20
const RUNS = 1000

/** The median time of one projection of 20 categories to 2060, in milliseconds. */
export function millisecondsPerProjection(): number {
  time() // Until the engine has compiled it.
  const times = Array.from({ length: 15 }, time).toSorted((a, b) => a - b)
  return times[7] ?? Number.POSITIVE_INFINITY
}

function time(): number {
  const base = baseOfCategories()
  const shocks = [{ year: 2025, change: -0.15, recovery: 2 }]
  const start = performance.now()
  for (let run = 0; run < RUNS; run += 1) {
    const growthOf = { 'DEU-FRA': 0.08, 'DEU-FRA.c3': 0.02, 'FRA-DEU.c12': -0.01 }
    project(base, { growth: run / RUNS, growthOf, shocks, levers: [], start: null, horizon: 2060 })
  }
  return (performance.now() - start) / RUNS
}

function baseOfCategories(): Base {
  const cells = Array.from({ length: CATEGORIES }, (_, index) => {
    const flow: Flow = index < CATEGORIES / 2 ? 'DEU-FRA' : 'FRA-DEU'
    return { flow, category: `c${index}`, value: 1e8 * (index + 1) }
  })
  const total = cells.reduce((sum, { value }) => sum + value, 0)
  return { source: 'customs', calendar: 'gregorian', year: 2024, total, cells }
}
