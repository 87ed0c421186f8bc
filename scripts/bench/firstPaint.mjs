// When a page on a slow phone first paints anything, and when its first drawing.

/** As Lighthouse slows a phone down. */
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true }
const PROCESSOR = { rate: 4 }
const NETWORK = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1474.56 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
}

/**
 * Opens a page with an empty cache: when it first painted anything and when `drawing`, a selector,
 * in milliseconds; and how many bytes of HTML, style sheets and fonts it asked for until then.
 */
export async function measureFirstPaint(browser, address, drawing) {
  const context = await browser.newContext(PHONE)
  try {
    const page = await context.newPage()
    const protocol = await context.newCDPSession(page)
    await protocol.send('Network.enable')
    await protocol.send('Network.emulateNetworkConditions', NETWORK)
    await protocol.send('Emulation.setCPUThrottlingRate', PROCESSOR)
    await page.addInitScript(watchFor, drawing)
    await page.goto(address, { waitUntil: 'commit' })
    const firstPaint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime
    await page.waitForFunction(firstPaint, null, { timeout: 60_000 })
    await page.waitForFunction(() => window.drawn, null, { timeout: 60_000 })
    await page.waitForLoadState('load')
    const [first, drawn] = [
      await page.evaluate(firstPaint),
      await page.evaluate(() => window.drawn),
    ]
    const bytes = await page.evaluate(bytesUntil, first)
    // A drawing that was there when the first frame began was painted with it.
    return { first, drawn: drawn.found <= first ? first : drawn.painted, bytes }
  } finally {
    await context.close()
  }
}

/** Runs inside the page: notes the frame in which the drawing was there, and when the next began. */
function watchFor(drawing) {
  let found = null
  requestAnimationFrame(function look(now) {
    if (found !== null) {
      window.drawn = { found, painted: now }
      return
    }
    // The page holds the drawing in several widths, and shows one.
    const isShown = [...document.querySelectorAll(drawing)].some((element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    )
    if (isShown) found = now
    requestAnimationFrame(look)
  })
}

/** Runs inside the page: the bytes, as they were sent, of what stood before the first paint. */
function bytesUntil(firstPaint) {
  const [page] = performance.getEntriesByType('navigation')
  const before = performance
    .getEntriesByType('resource')
    .filter(({ startTime }) => startTime < firstPaint)
  const sizeOf = (entries) => entries.reduce((sum, entry) => sum + entry.encodedBodySize, 0)
  return {
    html: page.encodedBodySize,
    style: sizeOf(
      before.filter(
        ({ renderBlockingStatus: status, name }) => status === 'blocking' && name.endsWith('.css'),
      ),
    ),
    font: sizeOf(before.filter(({ name }) => name.endsWith('.woff2'))),
  }
}
