// `npm run test:browsers`: what readers do most, in Firefox and in WebKit, with the built app. A browser
// that is not installed is skipped with a line that says what to install. Not part of `npm test`.
//   --only Firefox --visit slider
import { parseArgs } from 'node:util'
import * as firefox from './browsers/firefox.mjs'
import { VISITS } from './browsers/visits.mjs'
import * as webkit from './browsers/webkit.mjs'
import { serveBuild } from './serve.mjs'

const options = { only: { type: 'string' }, visit: { type: 'string', default: '' } }
const { only, visit: part } = parseArgs({ options }).values
const visits = Object.entries(VISITS).filter(([name]) => name.includes(part))
const total = { passed: 0, failed: 0, skipped: 0 }
const site = await serveBuild()
try {
  for (const engine of [firefox, webkit]) {
    if (only === undefined || only === engine.NAME) await visitIn(engine)
  }
} finally {
  await site.close()
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed === 0 ? 0 : 1

async function visitIn({ NAME, start }) {
  for (const [name, visit] of visits) {
    // A browser of its own for each, so that nothing is kept from the one before.
    const browser = await start().catch((error) => error)
    if (browser.isMissing) {
      console.log(`Skipped ${NAME}, because ${browser.message}.`)
      total.skipped += visits.length
      return
    }
    await report(`${NAME}: ${name}`, async () => {
      if (browser instanceof Error) throw browser
      try {
        await browser.resize(1366, 800)
        await visit(browser, site.address)
      } finally {
        await browser.close()
      }
    })
  }
}

async function report(name, work) {
  try {
    await work()
    total.passed += 1
    console.log(`  ✓ ${name}`)
  } catch (error) {
    if (error.isMissing) {
      total.skipped += 1
      console.log(`  - ${name}: skipped, because ${error.message}`)
      return
    }
    total.failed += 1
    console.log(`  ✗ ${name}\n    ${error.message}`)
  }
}
