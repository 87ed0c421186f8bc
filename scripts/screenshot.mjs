// `npm run screenshot`: takes the picture of the README from the built app.
import { mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { ensureBrowser } from './browser.mjs'
import { serveBuild } from './serve.mjs'

const PICTURE = 'docs/screenshot.png'

const { address, close } = await serveBuild()
const browser = await chromium.launch({ executablePath: await ensureBrowser() })
try {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    locale: 'en-GB',
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
  mkdirSync('docs', { recursive: true })
  await page.screenshot({ path: PICTURE })
  console.log(`Took ${PICTURE}`)
} finally {
  await browser.close()
  await close()
}
