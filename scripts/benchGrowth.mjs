// `npm run bench:growth`: what happens when there is much more of everything. Each grown case is
// compared with its normal one: main thread's time until the page rests, and for a step of the
// slider, and memory. Exit code 1 where one grows more than what it is made of.
//   --rounds 3
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { goal, median, printColumns, printGoals, rounded } from './bench/goals.mjs'
import { writeGrownPair } from './bench/grownPairs.mjs'
import { machineScore, printMachine } from './bench/machine.mjs'
import { ensureBrowser } from './browser.mjs'
import { node, npm } from './npm.mjs'
import { serveBuild } from './serve.mjs'

const STEPS = 15
const NORMAL = { categories: 4, sources: 18, years: 12 }
const PAIRS = {
  normal: NORMAL,
  'many-categories': { ...NORMAL, categories: 20 },
  'many-years': { ...NORMAL, years: 60 },
}
const SCENARIOS = ['desk', 'baseline', 'growth=8', 'growth=10', 'growth=12', 'growth=14']

/** Each case: the normal page, the grown one, and how many times as much it holds. */
const CASES = [
  ['horizon 2060', '/?pair=normal', '/?pair=normal&horizon=2060', 37 / 12],
  ['20 categories', '/?pair=normal', '/?pair=many-categories', 5],
  ['18 sources of 60 years', '/?pair=normal', '/?pair=many-years', 5],
  ['2,000 rows on Sources', '/sources/?pair=normal', '/sources/?pair=many-years', 5],
  ['six scenarios', comparisonOf(1), comparisonOf(6), 6],
  ['ten embeds on a page', '/host-1.html', '/host-10.html', 10],
]

const WITHOUT_SLIDER = /\/(?:sources|compare)\//

const { values: chosen } = parseArgs({
  options: { rounds: { type: 'string', default: '3' } },
})

if ((await npm(['run', '--silent', 'build'])) !== 0) process.exit(1)
const folder = mkdtempSync(join(tmpdir(), 'corridor-growth-'))
try {
  await bench()
} finally {
  rmSync(folder, { recursive: true })
}

async function bench() {
  await writeSite()
  const site = await serveBuild(join(folder, 'site'))
  const browser = await chromium.launch({ executablePath: await ensureBrowser() })
  const scores = [machineScore()]
  const runs = []
  try {
    const links = [...new Set(CASES.flatMap(([, normal, grown]) => [normal, grown]))]
    for (let round = 0; round < Number(chosen.rounds); round += 1) {
      for (const link of round % 2 === 0 ? links : links.toReversed()) {
        runs.push({ link, ...(await measure(browser, `${site.address}${link}`)) })
        console.log(`round ${round + 1}: ${link}`)
      }
      scores.push(machineScore())
    }
    report(runs)
    printMachine(scores, browser.version())
  } finally {
    await Promise.all([browser.close(), site.close()])
  }
}

/** The built site with the grown pairs for data, and pages that hold embeds. */
async function writeSite() {
  const [site, packages] = [join(folder, 'site'), join(folder, 'data')]
  cpSync('dist', site, { recursive: true })
  cpSync('data/reference', join(packages, 'reference'), { recursive: true })
  for (const [id, size] of Object.entries(PAIRS)) writeGrownPair(packages, id, size)
  const out = join(site, 'data')
  const code = await node(['scripts/run.mjs', 'scripts/data.ts', '--data', packages, '--out', out])
  if (code !== 0) throw new Error('The grown pairs are not valid; see above.')
  const frame =
    '<iframe src="/embed/path/?pair=normal&controls=1" width="700" height="660"></iframe>'
  for (const count of [1, 10]) writeFileSync(join(site, `host-${count}.html`), frame.repeat(count))
}

function comparisonOf(count) {
  const columns = encodeURIComponent(SCENARIOS.slice(0, count).join('~'))
  return `/compare/?pair=normal&compare=${columns}`
}

/** Opens a page, shows all of it, moves its slider where it has one, and collects the garbage. */
async function measure(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  try {
    const page = await context.newPage()
    await page.addInitScript({ path: 'tests/bench/recorder.js' })
    const protocol = await context.newCDPSession(page)
    // The time that the thread itself took, so that what else the machine does plays no part.
    await protocol.send('Performance.enable', { timeDomain: 'threadTicks' })
    await page.goto(address, { waitUntil: 'networkidle' })
    await rest(page)
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    for (let y = 0; y < height; y += 450) {
      await page.evaluate((top) => scrollTo(0, top), y)
      await rest(page)
    }
    const load = await metric(protocol, 'TaskDuration')
    const step = await stepIn(page, protocol)
    await protocol.send('HeapProfiler.collectGarbage')
    const memory = await metric(protocol, 'JSHeapUsedSize')
    return { load: load * 1000, step, memory: memory / 2 ** 20 }
  } finally {
    await context.close()
  }
}

async function stepIn(page, protocol) {
  const frame = page.frames()[1] ?? page.mainFrame()
  const slider = frame.getByRole('slider', { name: /growth/i }).first()
  if (WITHOUT_SLIDER.test(page.url())) return null
  await slider.focus()
  await rest(page)
  const before = await metric(protocol, 'TaskDuration')
  for (let step = 0; step < STEPS; step += 1) {
    await page.keyboard.down('ArrowRight')
    await page.waitForTimeout(100)
  }
  return ((await metric(protocol, 'TaskDuration')) - before) * (1000 / STEPS)
}

/** Waits until nothing has changed in any frame for half a second. */
async function rest(page) {
  for (const frame of page.frames()) {
    await frame.waitForFunction(() => performance.now() - window.recorder.changedAt > 500)
  }
}

async function metric(protocol, name) {
  const { metrics } = await protocol.send('Performance.getMetrics')
  return metrics.find((one) => one.name === name).value
}

function report(runs) {
  const of = (link, key) => runs.filter((run) => run.link === link).map((run) => run[key])
  const middle = (link, key) => {
    const values = of(link, key)
    return values.includes(null) ? '–' : String(rounded(median(values)))
  }
  console.log('\nMedians: milliseconds of the main thread, megabytes; normal and grown:')
  printColumns([
    ['', 'size', 'load', '', 'slider step', '', 'memory', ''],
    ...CASES.map(([name, normal, grown, size]) => [
      name,
      `${rounded(size)} ×`,
      ...['load', 'step', 'memory'].flatMap((key) => [middle(normal, key), middle(grown, key)]),
    ]),
  ])
  console.log('\nGoals, as ratios of grown to normal: none worse than linear:')
  const goals = CASES.flatMap(([name, normal, grown, size]) =>
    ['load', 'step', 'memory'].flatMap((key) => {
      const [before, after] = [of(normal, key), of(grown, key)]
      if (before.includes(null)) return []
      const rounds = after.map((value, round) => value / before[round])
      const bound = rounded(size)
      return [goal({ name: `${name}: ${key}`, rounds, unit: '×', relation: '≤', bound })]
    }),
  )
  process.exitCode = printGoals(goals) ? 0 : 1
}
