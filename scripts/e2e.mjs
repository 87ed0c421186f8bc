// `npm run test:e2e`: the browser tests against the built app; arguments go on to Playwright.
import { ensureHeadless } from './browser.mjs'
import { npx } from './npm.mjs'
import { freePort } from './serve.mjs'

const env = {
  ...process.env,
  CHROMIUM_PATH: await ensureHeadless(),
  // Any free port, so that two checkouts can be tested at once.
  E2E_PORT: String(await freePort()),
}
process.exitCode = await npx(['playwright', 'test', ...process.argv.slice(2)], { env })
