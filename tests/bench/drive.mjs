// Moves one slider of one page with real pointer and key events, and collects what was recorded.
const FRAME = 1000 / 60
/** Long enough for a step to be painted before the next, and never in step with the frames. */
const PAUSE = 80

/** Opens a page, slows the processor down `rate` times, and measures it. */
export async function measure(browser, { address, rate, steps, dragSeconds }) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  try {
    await page.addInitScript({ path: 'tests/bench/recorder.js' })
    await page.goto(address, { waitUntil: 'networkidle' })
    const slider = page.getByRole('slider', { name: /growth/i }).first()
    await slider.waitFor()
    await showWholePage(page)

    const protocol = await page.context().newCDPSession(page)
    await protocol.send('Emulation.setCPUThrottlingRate', { rate })
    await rest(page)
    await page.evaluate(() => (window.recorder.longTasks.length = 0))

    // A gesture may change the page above the slider, so each looks for it again.
    await stepByPointer(page, await trackOf(slider), steps)
    await stepByKey(page, slider, steps)
    await dragOn(page, await trackOf(slider), dragSeconds)
    const recorded = await page.evaluate(() => JSON.parse(JSON.stringify(window.recorder)))
    if (recorded.inputs < dragSeconds * 10)
      throw new Error(`The drag missed the slider: ${address}`)
    return summary(recorded)
  } finally {
    await page.close()
  }
}

/** What is drawn only when it comes into view is part of the page too. */
async function showWholePage(page) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  for (let y = 0; y < height; y += 450) {
    await page.evaluate((top) => scrollTo(0, top), y)
    await page.waitForTimeout(100)
  }
  await page.evaluate(() => scrollTo(0, 0))
  await rest(page)
}

/** Waits until the page has come to rest: nothing has changed for a second. */
function rest(page) {
  return page.waitForFunction(() => performance.now() - window.recorder.changedAt > 1000)
}

/** The middle part of the slider, where every pixel is another value and none leaves the chart. */
async function trackOf(slider) {
  await slider.scrollIntoViewIfNeeded()
  const { x, y, width, height } = await slider.boundingBox()
  return { y: y + height / 2, from: x + width * 0.35, length: Math.floor(width * 0.3) }
}

/** There and back again over the track, two pixels a step. */
function positionOf(step, { from, length }) {
  const way = (step * 2) % (2 * length)
  return from + (way < length ? way : 2 * length - way)
}

async function stepByPointer(page, track, steps) {
  await page.mouse.move(track.from, track.y)
  await page.mouse.down()
  for (let step = 1; step <= steps; step += 1) {
    await page.mouse.move(positionOf(step, track), track.y)
    await pause(page)
  }
  await page.mouse.up()
  await page.waitForTimeout(500)
}

/** A key held down repeats; it is let go every 30 steps. */
async function stepByKey(page, slider, steps) {
  await slider.focus()
  for (let step = 0; step < steps; step += 1) {
    const key = Math.floor(step / 30) % 2 === 0 ? 'ArrowRight' : 'ArrowLeft'
    await page.keyboard.down(key)
    await pause(page)
    if (step % 30 === 29 || step === steps - 1) await page.keyboard.up(key)
  }
  await page.waitForTimeout(500)
}

/** Sends a move each sixtieth of a second, whether or not the page has answered the one before. */
async function dragOn(page, track, seconds) {
  const moves = []
  await page.mouse.move(track.from, track.y)
  await page.mouse.down()
  await page.evaluate(() => window.recorder.start())
  const begin = performance.now()
  for (let step = 1; step <= seconds * 60; step += 1) {
    moves.push(page.mouse.move(positionOf(step, track), track.y))
    await new Promise((done) => setTimeout(done, begin + step * FRAME - performance.now()))
  }
  await page.evaluate(() => window.recorder.stop())
  await Promise.all(moves)
  await page.mouse.up()
}

function pause(page) {
  return page.waitForTimeout(PAUSE + Math.random() * FRAME)
}

function summary({ steps, frames, redraws, longTasks }) {
  const moved = steps.filter(({ isMoved }) => isMoved)
  const painted = moved.filter((step) => step.painted !== undefined)
  const gaps = frames.slice(1).map((frame, index) => frame - frames[index])
  const seconds = (frames.at(-1) - frames[0]) / 1000
  return {
    painted: painted.map((step) => step.painted),
    settled: painted.map((step) => step.settled),
    work: painted.map((step) => step.work),
    unanswered: moved.length - painted.length,
    framesPerSecond: gaps.length / seconds,
    redrawsPerSecond: redraws / seconds,
    dropped: gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / FRAME) - 1), 0),
    longTasks,
  }
}
