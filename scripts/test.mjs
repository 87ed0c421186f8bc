// `npm test`: every check, also on a fresh clone. Goes on after a failure, so that one run shows
// all of them, and ends with the count: each test is one, each other step is one.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { install } from './install.mjs'
import { npm, npx } from './npm.mjs'

const UNIT_REPORT = 'test-results/vitest.json'
const E2E_REPORT = 'test-results/e2e.json'

const STEPS = [
  { name: 'format', run: () => npm(['run', '--silent', 'format:check']) },
  { name: 'lint', run: () => npm(['run', '--silent', 'lint']) },
  { name: 'types', run: () => npm(['run', '--silent', 'types']) },
  { name: 'unused', run: () => npm(['run', '--silent', 'unused']) },
  { name: 'data', run: () => npm(['run', '--silent', 'data']) },
  { name: 'unit, component, architecture', run: unitTests, counted: unitCounts },
  { name: 'build', needs: 'data', run: () => npx(['vite', 'build']) },
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
  // Results of an earlier run must not be counted.
  rmSync('test-results', { recursive: true, force: true })
  for (const step of STEPS) await take(step)
} catch (error) {
  console.error(error.message)
  total.failed += 1
}
if (failedSteps.size > 0) console.log(`\nFailed: ${[...failedSteps].join('; ')}`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1

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
