// Lighthouse is heavy, so it is no dependency of this project.
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { node } from '../npm.mjs'

const REPORT = 'reports/lighthouse.json'
const ATTEMPTS = 3

/** The program of Lighthouse. Throws a sentence with the remedy where it is not installed. */
export function findLighthouse() {
  try {
    return createRequire(import.meta.url).resolve('lighthouse/cli/index.js')
  } catch {
    throw new Error(
      'Lighthouse is not installed, so no page can be judged. ' +
        'Run `npm install --no-save lighthouse@12.8.2` first.',
    )
  }
}

/** What Lighthouse finds for a page on a slow phone; times in milliseconds. */
export async function runLighthouse(lighthouse, address, browser) {
  mkdirSync('reports', { recursive: true })
  let code = null
  // Now and then its trace misses the start of the page (NO_NAVSTART); the next one does not.
  for (let attempt = 0; attempt < ATTEMPTS && code !== 0; attempt += 1) {
    code = await judge(lighthouse, address, browser)
  }
  if (code !== 0) throw new Error(`Lighthouse failed on ${address}; see above.`)
  const { categories, audits } = JSON.parse(readFileSync(REPORT, 'utf8'))
  return {
    performance: Math.round(categories.performance.score * 100),
    firstPaint: audits['first-contentful-paint'].numericValue,
    largestPaint: audits['largest-contentful-paint'].numericValue,
    blocking: audits['total-blocking-time'].numericValue,
    shift: audits['cumulative-layout-shift'].numericValue,
  }
}

/** Lets Lighthouse write its report, and returns its exit code. */
function judge(lighthouse, address, browser) {
  const program = [
    lighthouse,
    address,
    '--only-categories=performance',
    '--output=json',
    `--output-path=${REPORT}`,
    '--quiet',
    '--chrome-flags=--headless=new --no-sandbox',
  ]
  return node(program, { env: { ...process.env, CHROME_PATH: browser } })
}
