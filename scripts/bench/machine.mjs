// What the benches say about the machine they ran on: only a quiet one gives figures that count.
import { availableParallelism, loadavg } from 'node:os'
import { median } from './goals.mjs'

/** Scores of one run may differ by this share on a quiet machine. */
const DRIFT = 0.1

/** The load average above which something else runs, as a share of the cores. */
const BUSY = 0.5

// Read before the bench itself loads the machine.
const [load] = loadavg()

/** How often a fixed loop runs in a second. */
export function machineScore() {
  timeOfLoop() // Until the engine has compiled it.
  return Math.round(1000 / median(Array.from({ length: 15 }, timeOfLoop)))
}

/** Prints the state of the machine, and whether it was quiet from the first score to the last. */
export function printMachine(scores, browserVersion) {
  const cores = availableParallelism()
  const state = { cores, load, browser: browserVersion, node: process.version, scores }
  console.log(
    `\nMachine: ${cores} cores, load ${load.toFixed(2)} at the start, Chromium ${browserVersion}, ` +
      `Node ${process.version}; a fixed loop ran ${scores.join(', ')} times a second before, ` +
      'between and after the rounds.',
  )
  const drift = 1 - Math.min(...scores) / Math.max(...scores)
  const faults = []
  if (drift > DRIFT) faults.push(`the scores differ by ${Math.round(drift * 100)} %`)
  if (load > cores * BUSY) faults.push(`the load was above ${cores * BUSY}`)
  if (faults.length > 0) {
    console.log(`The machine was NOT QUIET: ${faults.join(', and ')}. These figures do not count.`)
  }
  return { ...state, isQuiet: faults.length === 0 }
}

function timeOfLoop() {
  const start = performance.now()
  let value = 1
  for (let step = 0; step < 1.5e6; step += 1) value = (value * 1.000_000_1 + step) % 1e9
  if (Number.isNaN(value)) throw new Error('The loop of the bench lost its number.')
  return performance.now() - start
}
