// `npm run bench:load`: how fast the built pages come to life on a slow phone. Lighthouse judges
// each, and its first paint and first drawing are compared with a bare page of as many bytes. Runs
// alternate between pages. Not part of `npm test`. Exit code 1 if a goal is missed.
//   --rounds 5 --only /sources/
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { serveBarePages } from './bench/barePage.mjs'
import { measureFirstPaint } from './bench/firstPaint.mjs'
import { goal, median, printColumns, printGoals, rounded } from './bench/goals.mjs'
import { findLighthouse, runLighthouse } from './bench/lighthouse.mjs'
import { machineScore, printMachine } from './bench/machine.mjs'
import { ensureBrowser } from './browser.mjs'
import { npm } from './npm.mjs'
import { serveBuild } from './serve.mjs'

/** The pages, and what is their first drawing; of a page of text, its first section. */
const DRAWINGS = {
  '/': '[data-figure] svg path',
  '/sources/': 'main section',
  '/compare/': '[data-figure] svg path',
  '/brief/': 'main section',
  '/embed/path/': '[data-figure] svg path',
}

const { values: chosen } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, only: { type: 'string' } },
})
const pages = Object.keys(DRAWINGS).filter((page) => !chosen.only || page === chosen.only)

try {
  const lighthouse = findLighthouse()
  if ((await npm(['run', '--silent', 'build'])) !== 0)
    throw new Error('The build failed; see above.')
  await bench(lighthouse)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

async function bench(lighthouse) {
  const [site, bare] = [await serveBuild(), await serveBarePages()]
  const executablePath = await ensureBrowser()
  const browser = await chromium.launch({ executablePath })
  const scores = [machineScore()]
  const runs = []
  try {
    for (let round = 0; round < Number(chosen.rounds); round += 1) {
      for (const page of round % 2 === 0 ? pages : pages.toReversed()) {
        const address = `${site.address}${page}`
        const paint = await measureFirstPaint(browser, address, DRAWINGS[page])
        const yardstick = await measureFirstPaint(browser, bare.addressOf(paint.bytes), 'p')
        const judged = await runLighthouse(lighthouse, address, executablePath)
        console.log(`round ${round + 1}: ${page} ${judged.performance}`)
        runs.push({ round, page, paint, yardstick, judged })
      }
      scores.push(machineScore())
    }
    report(runs, scores, browser.version())
  } finally {
    bare.close()
    await Promise.all([browser.close(), site.close()])
  }
}

function report(runs, scores, version) {
  printDetails(runs)
  const goals = pages.flatMap((page) =>
    goalsOf(
      page,
      runs.filter((run) => run.page === page),
    ),
  )
  console.log('\nGoals. The median of the rounds counts; the worst round stands beside it:')
  process.exitCode = printGoals(goals) ? 0 : 1
  const machine = printMachine(scores, version)
  mkdirSync('reports', { recursive: true })
  writeFileSync('reports/benchLoad.json', `${JSON.stringify({ machine, goals, runs }, null, 2)}\n`)
}

function goalsOf(page, runs) {
  const each = (valueOf) => runs.map(valueOf)
  const [performance, blocking, shift] = ['performance', 'blocking', 'shift'].map((key) =>
    each(({ judged }) => judged[key]),
  )
  const first = each(({ paint, yardstick }) => paint.first / yardstick.first)
  const drawn = each(({ paint, yardstick }) => paint.drawn / yardstick.first)
  return [
    { name: 'performance', rounds: performance, relation: '≥', bound: 95 },
    { name: 'blocking time', rounds: blocking, unit: 'ms', bound: 150 },
    { name: 'layout shift', rounds: shift, bound: 0 },
    { name: 'first paint against a bare page', rounds: first, unit: '×', bound: 1.1 },
    { name: 'first drawing against a bare page', rounds: drawn, unit: '×', bound: 1.1 },
  ].map((one) => goal({ relation: '≤', ...one, name: `${page} ${one.name}` }))
}

/** The medians behind the goals, and what has no goal. */
function printDetails(runs) {
  console.log('\nMedians, in milliseconds and bytes; “simulated” is what Lighthouse reckons:')
  const columns = ['', 'first paint', 'first drawing', 'bare first paint', 'simulated first paint']
  printColumns([
    [...columns, 'simulated largest paint', 'HTML', 'style', 'font'],
    ...pages.map((page) => {
      const own = runs.filter((run) => run.page === page)
      const values = [
        own.map(({ paint }) => paint.first),
        own.map(({ paint }) => paint.drawn),
        own.map(({ yardstick }) => yardstick.first),
        own.map(({ judged }) => judged.firstPaint),
        own.map(({ judged }) => judged.largestPaint),
        ...['html', 'style', 'font'].map((kind) => own.map(({ paint }) => paint.bytes[kind])),
      ]
      return [page, ...values.map((rounds) => String(rounded(median(rounds))))]
    }),
  ])
}
