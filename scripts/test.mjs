// `npm test`: every check, also on a fresh clone. Goes on after a failure, so that one run shows
// all of them, and ends with the count: each test is one, each other step is one.
import { existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import { install } from './install.mjs'
import { npm, npx } from './npm.mjs'

const RESULTS = 'test-results'
const UNIT_REPORT = `${RESULTS}/vitest.json`
const E2E_REPORT = `${RESULTS}/e2e.json`

/** Checks that read files and write none: all at once, so that none leaves a processor idle. */
const CHECKS = ['format:check', 'lint', 'types', 'unused']
/** One after the other: each needs what those before it left, or all processors. */
const STEPS = [
  { name: 'data', run: () => npm(['run', '--silent', 'data']) },
  { name: 'unit, component, architecture', run: unitTests, counted: unitCounts },
  { name: 'build', needs: 'data', run: buildWithPreviews },
  { name: 'size', needs: 'build', run: () => npm(['run', '--silent', 'size']) },
  {
    name: 'end-to-end, accessibility',
    needs: 'build',
    run: () => npm(['run', '--silent', 'test:e2e']),
    counted: browserCounts,
  },
]

const total = { passed: 0, failed: 0 }
const failedSteps = new Set()

try {
  await install()
  // What an earlier run left must not be counted.
  rmSync(RESULTS, { recursive: true, force: true })
  mkdirSync(RESULTS)
  const checks = CHECKS.map(startedCheck)
  for (const check of checks) await take(check)
  for (const step of STEPS) await take(step)
} catch (error) {
  console.error(error.message)
  total.failed += 1
}
if (failedSteps.size > 0) console.log(`\nFailed: ${[...failedSteps].join('; ')}`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1

/** A check that runs already, as a step that waits for its end and prints what it said. */
function startedCheck(name) {
  const log = `${RESULTS}/${name.replace(':', '-')}.log`
  const output = openSync(log, 'w')
  const ended = npm(['run', '--silent', name], { stdio: ['ignore', output, output] })
  const run = async () => {
    const code = await ended
    process.stdout.write(readFileSync(log))
    return code
  }
  return { name, run }
}

/** A browser first, so that the build draws the previews of the figures, which a test looks for. */
async function buildWithPreviews() {
  // Not before everything is installed.
  const { ensureHeadless } = await import('./browser.mjs')
  const code = await ensureHeadless().then(
    () => 0,
    (error) => {
      console.error(error.message)
      return 1
    },
  )
  return code || npx(['vite', 'build'])
}

/** Runs one step and adds what it counted. */
async function take({ name, needs, run, counted }) {
  console.log(`\n── ${name}`)
  if (failedSteps.has(needs)) {
    console.log(`Not run, because ${needs} failed.`)
    return add(name, { passed: 0, failed: 1 })
  }
  const start = performance.now()
  const isPassed = (await run()) === 0
  const counts = counted?.() ?? { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1 }
  if (counts.passed + counts.failed === 0) console.log('No test ran, which counts as a failure.')
  // A runner that fails without a failed test, or runs none, is itself the failure.
  if (counts.failed === 0 && (!isPassed || counts.passed === 0)) counts.failed = 1
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`── ${name}: ${counts.passed} passed, ${counts.failed} failed in ${seconds} s`)
  add(name, counts)
}

function add(name, { passed, failed }) {
  total.passed += passed
  total.failed += failed
  if (failed > 0) failedSteps.add(name)
}

function unitTests() {
  const json = ['--reporter=json', `--outputFile.json=${UNIT_REPORT}`]
  return npx(['vitest', 'run', '--reporter=default', ...json])
}

function unitCounts() {
  const report = reportIn(UNIT_REPORT)
  if (!report) return { passed: 0, failed: 0 }
  // A file that cannot even be loaded has no tests to fail.
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length }
}

function browserCounts() {
  const stats = reportIn(E2E_REPORT)?.stats
  return stats
    ? { passed: stats.expected, failed: stats.unexpected + stats.flaky }
    : { passed: 0, failed: 0 }
}

function reportIn(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}
