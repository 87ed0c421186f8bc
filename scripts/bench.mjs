// `npm run bench`: how fast the built dashboard responds to a slider, with its bands and with
// levers, compared with a bare uPlot page. Rounds alternate, so that load on the machine affects
// all alike. Not part of `npm test`. Exit code 1 if a goal is missed.
//   --steps 120 --rounds 3 --drag 3 (seconds) --only app|levers|uplot
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'
import { measure } from '../tests/bench/drive.mjs'
import { goal, median, printColumns, printGoals, quantile, rounded } from './bench/goals.mjs'
import { machineScore, printMachine } from './bench/machine.mjs'
import { ensureBrowser } from './browser.mjs'
import { npm } from './npm.mjs'
import { freePort, serveBuild } from './serve.mjs'

const RATES = [1, 4]

const SUBJECTS = ['app', 'levers', 'uplot']
const LEVERS = 'levers=fta:1@2027~border:5@2026'

const { values: chosen } = parseArgs({
  options: {
    steps: { type: 'string', default: '120' },
    rounds: { type: 'string', default: '3' },
    drag: { type: 'string', default: '3' },
    only: { type: 'string' },
  },
})
const subjects = SUBJECTS.filter((subject) => !chosen.only || subject === chosen.only)

if ((await npm(['run', '--silent', 'build'])) !== 0) process.exit(1)
// First, since the processor time is that of the whole process, whatever it has to clean up.
const model = await modelTimes()
const servers = [await serveBuild(), await serveUplot()]
const [app, bare] = servers.map(({ address }) => address)
const addresses = { app: `${app}/`, levers: `${app}/?${LEVERS}`, uplot: bare }
const scores = [machineScore()]
const { runs, browserVersion } = await measureAll()
await Promise.all(servers.map(({ close }) => close()))

printDetails()
const goals = [...modelGoals(), ...subjects.filter((one) => one !== 'uplot').flatMap(sliderGoals)]
console.log(
  '\nGoals. The median of the rounds counts, or the worst round where rounds differ by more than 10 %:',
)
process.exitCode = printGoals(goals) ? 0 : 1
printLongTasks()
const machine = printMachine(scores, browserVersion)
mkdirSync('reports', { recursive: true })
writeFileSync('reports/bench.json', `${JSON.stringify({ machine, goals, model, runs }, null, 2)}\n`)

async function serveUplot() {
  const outDir = '../../test-results/bench'
  const config = { configFile: false, logLevel: 'error', root: 'tests/bench' }
  const input = 'tests/bench/uplot.html'
  await build({ ...config, build: { outDir, emptyOutDir: true, rolldownOptions: { input } } })
  const port = await freePort()
  const server = await preview({
    ...config,
    build: { outDir },
    preview: { port, strictPort: true, host: '127.0.0.1' },
  })
  return { address: `http://127.0.0.1:${port}/uplot.html`, close: () => server.close() }
}

/** Measures every subject once per round, in rotating order. */
async function measureAll() {
  const browser = await chromium.launch({ executablePath: await ensureBrowser() })
  const all = []
  try {
    for (let round = 0; round < Number(chosen.rounds); round += 1) {
      for (const rate of RATES) {
        for (const subject of round % 2 === 0 ? subjects : subjects.toReversed()) {
          const address = addresses[subject]
          const [steps, dragSeconds] = [Number(chosen.steps), Number(chosen.drag)]
          const measured = await measure(browser, { address, rate, steps, dragSeconds })
          console.log(`round ${round + 1}: ${subject} at ${rate}×`)
          all.push({ round, subject, rate, ...measured })
        }
      }
      scores.push(machineScore())
    }
    return { runs: all, browserVersion: browser.version() }
  } finally {
    await browser.close()
  }
}

/**
 * Times of the model without a page: one projection, and one simulation as in the worker. Bundled as
 * the app's own worker is, since the engine compiles single modules to slower code.
 */
async function modelTimes() {
  const outDir = 'test-results/benchModel'
  const input = ['projection', 'simulation'].map((name) => `tests/bench/${name}.ts`)
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: true, copyPublicDir: false, outDir, rolldownOptions: { input } },
  })
  const [projection, tick] = await Promise.all(
    ['projection', 'simulation'].map((name) => import(`../${outDir}/${name}.js`)),
  )
  return { projection: projection.millisecondsPerProjection(), ...tick.millisecondsPerTick() }
}

function modelGoals() {
  return [
    { name: 'model: one projection', rounds: [model.projection], bound: 0.1 },
    { name: 'worker: 10,000 draws without levers', rounds: [model.plain], bound: 8 },
    { name: 'worker: 10,000 draws with four levers', rounds: [model.levers], bound: 8 },
  ].map((each) => goal({ unit: 'ms', relation: '≤', ...each }))
}

function sliderGoals(subject) {
  const slow = runsOf(subject, 4)
  const yardstick = runsOf('uplot', 4)
  const ratios = slow.flatMap(({ painted }, round) =>
    yardstick[round] ? [median(painted) / median(yardstick[round].painted)] : [],
  )
  return [
    { name: 'median at 4× against uPlot', rounds: ratios, unit: '×', relation: '≤', bound: 1.15 },
    { name: 'p95 at 4×', rounds: slow.map(p95), unit: 'ms', relation: '≤', bound: 45 },
    {
      name: 'frames a second in a drag at 4×',
      rounds: slow.map(({ framesPerSecond }) => framesPerSecond),
      relation: '≥',
      bound: 57,
    },
    {
      name: 'long tasks at 1×',
      rounds: runsOf(subject, 1).map(({ longTasks }) => longTasks.length),
      relation: '≤',
      bound: 0,
    },
  ]
    .filter(({ rounds }) => rounds.length > 0)
    .map((each) => goal({ ...each, name: `${subject}: ${each.name}`, isWorstTaken: true }))
}

/** What each subject came to over all rounds, beside uPlot. */
function printDetails() {
  const head = ['', 'steps', 'median', 'p95', 'settled', 'work', 'frames/s', 'redraws/s']
  const columns = [...head, 'dropped', 'long tasks', 'unanswered', 'median : uPlot', 'p95 : uPlot']
  console.log('\nAll rounds together, in milliseconds:')
  printColumns([
    columns,
    ...subjects.flatMap((subject) => RATES.map((rate) => detailsOf(subject, rate))),
  ])
}

function detailsOf(subject, rate) {
  const own = runsOf(subject, rate)
  const each = (key) => own.flatMap((run) => run[key])
  const painted = each('painted')
  const yardstick = runsOf('uplot', rate).flatMap((run) => run.painted)
  const values = [
    painted.length,
    median(painted),
    quantile(painted, 0.95),
    // Until the last mark has moved, deferred and offscreen updates included.
    median(each('settled')),
    // CPU time of one step, without waiting for the screen.
    median(each('work')),
    median(each('framesPerSecond')),
    // Redraws of a canvas cannot be observed.
    subject === 'uplot' ? null : median(each('redrawsPerSecond')),
    sum(each('dropped')),
    each('longTasks').length,
    sum(each('unanswered')),
    median(painted) / median(yardstick),
    quantile(painted, 0.95) / quantile(yardstick, 0.95),
  ]
  const cells = values.map((value) => (Number.isFinite(value) ? String(rounded(value)) : '–'))
  return [`${subject} ${rate}×`, ...cells]
}

function runsOf(subject, rate) {
  return runs.filter((run) => run.subject === subject && run.rate === rate)
}

function p95({ painted }) {
  return quantile(painted, 0.95)
}

/** Long tasks with the action before each: a drag, or its release. */
function printLongTasks() {
  for (const { subject, rate, longTasks } of runs) {
    if (rate !== 1 || subject === 'uplot') continue
    for (const { duration, after } of longTasks) {
      console.log(`Long task in ${subject} at 1×: ${duration} ms after ${after}`)
    }
  }
}

function sum(values) {
  return values.reduce((all, value) => all + value, 0)
}
