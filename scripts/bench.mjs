// `npm run bench`: how fast the built dashboard responds to a slider, with its bands and with
// levers, compared with a bare uPlot page. Runs alternate, so that load on the machine affects all
// alike. Not part of `npm test`.
//   --steps 120 --repeats 3 --drag 3 (seconds) --only app|levers|uplot
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { build, preview, runnerImport } from 'vite'
import { measure } from '../tests/bench/drive.mjs'
import { ensureBrowser } from './browser.mjs'
import { npm } from './npm.mjs'
import { freePort, serveBuild } from './serve.mjs'

const RATES = [1, 4]

const SUBJECTS = ['app', 'levers', 'uplot']
const LEVERS = 'levers=fta:1@2027~border:5@2026'

const { values: chosen } = parseArgs({
  options: {
    steps: { type: 'string', default: '120' },
    repeats: { type: 'string', default: '3' },
    drag: { type: 'string', default: '3' },
    only: { type: 'string' },
  },
})
const subjects = SUBJECTS.filter((subject) => !chosen.only || subject === chosen.only)

if ((await npm(['run', '--silent', 'build'])) !== 0) process.exit(1)
const servers = [await serveBuild(), await serveUplot()]
const [app, bare] = servers.map(({ address }) => address)
const addresses = { app: `${app}/`, levers: `${app}/?${LEVERS}`, uplot: bare }
const runs = await measureAll()
const model = await modelTimes()
await Promise.all(servers.map(({ close }) => close()))

const results = subjects.flatMap((subject) => RATES.map((rate) => resultOf(subject, rate)))
printResults()
mkdirSync('reports', { recursive: true })
writeFileSync('reports/bench.json', `${JSON.stringify({ results, model, runs }, null, 2)}\n`)

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
    for (let round = 0; round < Number(chosen.repeats); round += 1) {
      for (const rate of RATES) {
        for (const subject of round % 2 === 0 ? subjects : subjects.toReversed()) {
          const address = addresses[subject]
          const [steps, dragSeconds] = [Number(chosen.steps), Number(chosen.drag)]
          const measured = await measure(browser, { address, rate, steps, dragSeconds })
          console.log(`round ${round + 1}: ${subject} at ${rate}×`)
          all.push({ round, subject, rate, ...measured })
        }
      }
    }
  } finally {
    await browser.close()
  }
  return all
}

/** Times of the model without a page: one projection, and one simulation as in the worker. */
async function modelTimes() {
  const [projection, tick] = await Promise.all(
    ['projection', 'simulation'].map((name) =>
      runnerImport(`./tests/bench/${name}.ts`, { configFile: false }),
    ),
  )
  return {
    projection: projection.module.millisecondsPerProjection(),
    ...tick.module.millisecondsPerTick(),
  }
}

function resultOf(subject, rate) {
  const own = runs.filter((run) => run.subject === subject && run.rate === rate)
  const each = (key) => own.map((run) => run[key])
  const painted = each('painted').flat()
  return {
    subject,
    rate,
    steps: painted.length,
    median: quantile(painted, 0.5),
    p95: quantile(painted, 0.95),
    // Until the last mark has moved, deferred and offscreen updates included.
    settled: quantile(each('settled').flat(), 0.5),
    // CPU time of one step, without waiting for the screen.
    work: quantile(each('work').flat(), 0.5),
    fps: quantile(each('framesPerSecond'), 0.5),
    // Redraws of a canvas cannot be observed.
    redraws: subject === 'uplot' ? null : quantile(each('redrawsPerSecond'), 0.5),
    dropped: sum(each('dropped')),
    longTasks: each('longTasks').flat().length,
    unanswered: sum(each('unanswered')),
  }
}

function printResults() {
  console.table(results.map((result) => mapValues(result, rounded)))
  goal('model: one projection', model.projection, 'ms', '<', 0.1)
  goal('worker: 10,000 draws without levers', model.plain, 'ms', '≤', 8)
  goal('worker: 10,000 draws with four levers', model.levers, 'ms', '≤', 8)
  const of = (subject, rate) => results.find((r) => r.subject === subject && r.rate === rate)
  for (const subject of subjects.filter((one) => one !== 'uplot')) {
    const [fast, slow, slowUplot] = [of(subject, 1), of(subject, 4), of('uplot', 4)]
    if (slowUplot) {
      goal(`${subject}: median at 4× against uPlot`, slow.median / slowUplot.median, '×', '≤', 1.3)
    }
    goal(`${subject}: p95 at 4×`, slow.p95, 'ms', '≤', 60)
    goal(`${subject}: frames a second in a drag at 4×`, slow.fps, '', '≥', 50)
    goal(`${subject}: long tasks at 1×`, fast.longTasks, longTasksOf(subject, 1), '≤', 0)
  }
}

/** Long tasks with the action before each: a drag, or its release. */
function longTasksOf(subject, rate) {
  return runs
    .filter((run) => run.subject === subject && run.rate === rate)
    .flatMap((run) => run.longTasks)
    .map(({ duration, after }) => `${duration} ms after ${after}`)
    .join(', ')
}

function goal(name, value, unit, relation, bound) {
  const isReached = { '<': value < bound, '≤': value <= bound, '≥': value >= bound }[relation]
  const verdict = isReached ? 'reached' : 'MISSED'
  console.log(`${verdict}  ${name}: ${rounded(value)} ${unit} (goal ${relation} ${bound})`)
}

function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null
}

function sum(values) {
  return values.reduce((all, value) => all + value, 0)
}

function rounded(value) {
  return typeof value === 'number' ? Number(value.toPrecision(3)) : value
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]))
}
