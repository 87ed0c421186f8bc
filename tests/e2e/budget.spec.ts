import type { CDPSession, Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { growth, openLink } from './pages.ts'

/**
 * The most that one step of a slider may cause until the page rests again, while the key is down.
 * `changes` are those of the document, `styles` the times that these were worked out. A step takes
 * several frames: the marks, texts in three turns, the simulation, and its texts.
 */
const STEP: Limits = {
  '/': { commits: 0, renders: 0, changes: 22, layouts: 6, styles: 6 },
  '/?levers=fta:1@2027~border:5@2026': {
    commits: 0,
    renders: 0,
    changes: 15,
    layouts: 6,
    styles: 6,
  },
  '/?shock=2027:-15:2': { commits: 0, renders: 0, changes: 40, layouts: 6, styles: 6 },
}

/** The most boxes and letters that one frame of a step may lay out, of more than a thousand. */
const LAID_OUT = 200

/** The most that each page may ask for before it first paints anything: files, bytes as sent. */
const BEFORE_FIRST_PAINT: Limits = {
  '/': { requests: 3, bytes: 60_000 },
  '/sources/': { requests: 3, bytes: 60_000 },
  '/compare/': { requests: 3, bytes: 60_000 },
  '/brief/': { requests: 3, bytes: 60_000 },
  '/data/': { requests: 3, bytes: 60_000 },
  '/embed/path/': { requests: 3, bytes: 60_000 },
}

/** Limits by link. */
type Limits = Readonly<Record<string, Counts>>
type Counts = Readonly<Record<string, number>>

test.describe('while a slider moves', () => {
  for (const [link, limits] of Object.entries(STEP)) {
    test(`a step costs no more than it must: ${link}`, async ({ page }) => {
      await countInside(page)
      await openLink(page, link)
      const protocol = await page.context().newCDPSession(page)
      await protocol.send('Performance.enable')
      await growth(page).focus()
      await rest(page)
      // The first step also begins the gesture.
      await page.keyboard.down('ArrowRight')
      await rest(page)
      for (let step = 2; step <= 4; step += 1) {
        const before = await countsOf(page, protocol)
        await page.keyboard.down('ArrowRight')
        await rest(page)
        const counts = difference(await countsOf(page, protocol), before)
        expect(overLimits(counts, limits), `step ${step}`).toEqual([])
      }
    })
  }
})

test('a step of the depth of a shock renders nothing', async ({ page }) => {
  await countInside(page)
  await openLink(page, '/?shock=2027:-15:2')
  const protocol = await page.context().newCDPSession(page)
  await page.getByRole('slider', { name: /^Change on/ }).focus()
  await page.keyboard.down('ArrowRight')
  await rest(page)
  const before = await countsOf(page, protocol)
  await page.keyboard.down('ArrowRight')
  await rest(page)
  const { commits, renders, changes } = difference(await countsOf(page, protocol), before)
  expect({ commits, renders }).toEqual({ commits: 0, renders: 0 })
  expect(changes).toBeGreaterThan(0)
})

test('a step lays out parts of the page, never the whole', async ({ page }) => {
  await openLink(page, '/')
  await growth(page).focus()
  await page.keyboard.down('ArrowRight')
  const protocol = await page.context().newCDPSession(page)
  const layouts = await layoutsDuring(protocol, async () => {
    for (let step = 2; step <= 5; step += 1) {
      await page.keyboard.down('ArrowRight')
      await page.evaluate(
        () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
      )
    }
  })
  expect(layouts.length).toBeGreaterThan(0)
  expect(layouts.filter(({ partialLayout }) => !partialLayout)).toEqual([])
  expect(Math.max(...layouts.map(({ totalObjects }) => totalObjects))).toBeLessThan(LAID_OUT)
})

test.describe('before anything is painted', () => {
  for (const [path, limits] of Object.entries(BEFORE_FIRST_PAINT)) {
    test(`little is asked for: ${path}`, async ({ page }) => {
      await page.goto(path)
      const counts = await page.waitForFunction(countsBeforePaint)
      expect(overLimits((await counts.jsonValue()) ?? {}, limits)).toEqual([])
    })
  }
})

function overLimits(counts: Counts, limits: Counts): readonly string[] {
  return Object.entries(limits).flatMap(([what, limit]) => {
    const count = counts[what] ?? Number.NaN
    return count <= limit ? [] : [`${what}: ${count}, and the limit is ${limit}`]
  })
}

function difference(after: Counts, before: Counts): Counts {
  return Object.fromEntries(
    Object.entries(after).map(([what, count]) => [what, count - (before[what] ?? 0)]),
  )
}

/** What happened since the page was opened. */
async function countsOf(page: Page, protocol: CDPSession): Promise<Counts> {
  const { metrics } = await protocol.send('Performance.getMetrics')
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN
  const inside = await page.evaluate(() => (window as unknown as { counts: Counts }).counts)
  return { ...inside, layouts: metric('LayoutCount'), styles: metric('RecalcStyleCount') }
}

type LayoutStart = Readonly<{ partialLayout: boolean; totalObjects: number }>

/** What the browser says of each layout while `run` runs. */
async function layoutsDuring(
  protocol: CDPSession,
  run: () => Promise<void>,
): Promise<readonly LayoutStart[]> {
  const events: unknown[] = []
  protocol.on('Tracing.dataCollected', ({ value }) => events.push(...value))
  await protocol.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  })
  await run()
  const complete = new Promise((resolve) => protocol.once('Tracing.tracingComplete', resolve))
  await protocol.send('Tracing.end')
  await complete
  return (events as { name: string; args: { beginData?: LayoutStart } }[]).flatMap(
    ({ name, args }) => (name === 'Layout' && args.beginData ? [args.beginData] : []),
  )
}

/** Waits until nothing has changed for sixty frames. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { counts } = window as unknown as { counts: Counts }
    for (let frame = 0, changes = counts['changes']; frame < 60; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      if (changes !== counts['changes']) frame = 0
      changes = counts['changes']
    }
  })
}

/** Counts what React commits and renders, as its developer tools do, and what changes in the document. */
async function countInside(page: Page): Promise<void> {
  await page.addInitScript(() => {
    type Fiber = {
      flags: number
      child: Fiber | null
      sibling: Fiber | null
      alternate: Fiber | null
    }
    const counts = { commits: 0, renders: 0, changes: 0 }
    /** React's flag for a component that was rendered. */
    const PERFORMED_WORK = 1

    function rendersBelow({ child, alternate }: Fiber): number {
      // React left everything below as it was.
      if (alternate?.child === child) return 0
      let renders = 0
      for (let fiber = child; fiber; fiber = fiber.sibling)
        renders += (fiber.flags & PERFORMED_WORK) + rendersBelow(fiber)
      return renders
    }

    new MutationObserver((changes) => (counts.changes += changes.length)).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
    const onCommitFiberRoot = (_renderer: number, root: { current: Fiber }) => {
      counts.commits += 1
      counts.renders += rendersBelow(root.current)
    }
    const nothing = () => {}
    Object.assign(window, {
      counts,
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        inject: () => 1,
        checkDCE: nothing,
        onCommitFiberUnmount: nothing,
        onPostCommitFiberRoot: nothing,
        onCommitFiberRoot,
      },
    })
  })
}

/** Runs inside the page: null until it has painted something. */
function countsBeforePaint(): Counts | null {
  const [paint] = performance.getEntriesByName('first-contentful-paint')
  const [document] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (!paint || !document) return null
  // When the frame was made, which is before the screen showed it.
  const { paintTime } = paint as unknown as { paintTime: number }
  // The browser asks for the icon of the tab by itself, at any time.
  const files = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
    ({ startTime, name }) => startTime < paintTime && !name.endsWith('/icon.svg'),
  )
  const bytes = [document, ...files].reduce((sum, file) => sum + file.encodedBodySize, 0)
  return { requests: 1 + files.length, bytes }
}
