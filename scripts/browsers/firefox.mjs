// Firefox as Debian and others ship it, driven by puppeteer-core over WebDriver BiDi. That package is no
// dependency of this project, since only this needs it.
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { missing, programIn } from './programs.mjs'

export const NAME = 'Firefox'

const KEYS = { right: 'ArrowRight', escape: 'Escape' }

/** Starts the browser. Throws what `missing` makes where it or its driver is not installed. */
export async function start() {
  const executablePath = programIn(['firefox-esr', 'firefox'])
  if (!executablePath) throw missing('there is no firefox-esr; `apt-get install firefox-esr`')
  const { default: puppeteer } = await import(puppeteerPath())
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
  const page = await browser.newPage()
  return {
    open: (address) => page.goto(address),
    resize: (width, height) => page.setViewport({ width, height }),
    run: (work, ...args) => page.evaluate(work, ...args),
    press: (key) => page.keyboard.press(KEYS[key]),
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(to.x, to.y, { steps: 5 })
      await page.mouse.up()
    },
    // A4, because over BiDi the browser takes no paper from the page.
    print: () => page.pdf({ width: '210mm', height: '297mm' }),
    close: () => browser.close(),
  }
}

function puppeteerPath() {
  try {
    const { resolve } = createRequire(import.meta.url)
    return pathToFileURL(resolve('puppeteer-core')).href
  } catch {
    throw missing(
      'puppeteer-core is not installed; `npm install --no-save puppeteer-core@24.43.1 --ignore-scripts`',
    )
  }
}
