import { defineConfig } from '@playwright/test'
import { HEADLESS_ARGS, findHeadless } from './scripts/browser.mjs'

const port = process.env['E2E_PORT'] ?? '4319'
const executablePath = findHeadless()

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // A machine that is busy is not a fault of the page.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    trace: 'off',
    locale: 'en-GB',
    timezoneId: 'UTC',
    ...(executablePath === null ? {} : { launchOptions: { executablePath, args: HEADLESS_ARGS } }),
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      // What a phone shares with a desktop is tested there.
      testMatch: /access\.spec\.ts/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: `npx --no-install vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
  },
})
