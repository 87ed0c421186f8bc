import { expect, test, type Page } from '@playwright/test'
import { open, recordShifts, shiftsOf, steady } from './pages.ts'

const RECHARTS = /\/assets\/RechartsAxes.*\.js/

/** The files of Recharts that the page has asked for so far. */
function askedFor(page: Page): string[] {
  const files: string[] = []
  page.on('request', (request) => {
    if (RECHARTS.test(request.url())) files.push(request.url())
  })
  return files
}

/** Holds back the code of Recharts until the function returned is called. */
async function holdRecharts(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route(RECHARTS, async (route) => {
    await released
    await route.continue()
  })
  return () => release()
}

test.beforeEach(async ({ page }) => {
  // A page that is never idle, so that only what a reader does brings the second step.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0
  })
})

test('charts need no Recharts until a reader comes near, and nothing jumps when it comes', async ({
  page,
}) => {
  await recordShifts(page)
  const files = askedFor(page)
  await open(page)
  await steady(page)
  const path = page.locator('figure[data-figure="path"]')
  await expect(path.getByRole('slider')).toBeVisible()
  await expect(page.locator('[data-figure="flows"] svg[role="img"]')).toBeAttached()
  expect(files).toEqual([])

  const shifts = await shiftsOf(page)
  const before = await path.getByRole('slider').screenshot()
  await path.locator('figcaption').hover()
  await expect(path.locator('.recharts-surface')).toBeVisible()
  expect(files).toHaveLength(1)
  await expect(page.locator('.recharts-surface')).toHaveCount(1)
  expect((await path.getByRole('slider').screenshot()).equals(before)).toBe(true)
  expect(await shiftsOf(page)).toEqual(shifts)
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.001)
})

test('the plain chart has its tip, and focus and year stay when Recharts takes over', async ({
  page,
}) => {
  const release = await holdRecharts(page)
  await open(page)
  const path = page.locator('figure[data-figure="path"]')
  const chart = path.getByRole('slider')
  await chart.focus()
  await page.keyboard.press('End')
  const tip = path.getByRole('status')
  await expect(tip).toContainText('2034/35')
  const name = await chart.getAttribute('aria-label')
  const year = await chart.getAttribute('aria-valuetext')

  release()
  await expect(path.locator('.recharts-surface')).toBeVisible()
  await expect(chart).toBeFocused()
  await expect(chart).toHaveAttribute('aria-label', name ?? '?')
  await expect(chart).toHaveAttribute('aria-valuetext', year ?? '?')
  await expect(tip).toContainText('2034/35')
  await page.keyboard.press('ArrowLeft')
  await expect(tip).toContainText('2033/34')
})

test('a tip under the pointer stays when Recharts takes over', async ({ page }) => {
  const release = await holdRecharts(page)
  await open(page)
  await steady(page)
  const flows = page.locator('figure[data-figure="flows"]')
  await flows.scrollIntoViewIfNeeded()
  await flows.getByRole('slider').hover()
  const tip = flows.getByRole('status')
  await expect(tip).toBeVisible()
  const said = await tip.textContent()
  release()
  await expect(flows.locator('.recharts-surface')).toBeVisible()
  await expect(tip).toHaveText(said ?? '?')
})

test('without the code of Recharts the chart stays, and nothing is reported', async ({ page }) => {
  await page.route(RECHARTS, (route) => route.abort())
  await open(page)
  const path = page.locator('figure[data-figure="path"]')
  await path.getByRole('slider').hover()
  await expect(path.getByRole('status')).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('figures far below are drawn when they come near, and all of them in print', async ({
  page,
}) => {
  await open(page)
  await steady(page)
  const tornado = page.locator('figure[data-figure="tornado"]')
  await expect(tornado.locator('figcaption')).toBeAttached()
  await expect(tornado.locator('svg[role="img"]')).toHaveCount(0)
  const { height } = (await tornado.boundingBox()) ?? {}
  await page.emulateMedia({ media: 'print' })
  for (const id of ['required', 'chance', 'tornado']) {
    await expect(page.locator(`figure[data-figure="${id}"] svg[role="img"]`)).toBeAttached()
  }
  await page.emulateMedia({ media: 'screen' })
  expect((await tornado.boundingBox())?.height).toBe(height)
})

test.describe('under a finger', () => {
  test.use({ hasTouch: true })

  for (const figure of ['mirror', 'products']) {
    test(`the tips of ${figure} stay in a window of 320 pixels, and a finger scrolls from it`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(`/embed/${figure}/`)
      const slider = page.locator('figure [role="slider"]')
      await slider.focus()
      const isVertical = (await slider.getAttribute('aria-orientation')) === 'vertical'
      const stops = Number(await slider.getAttribute('aria-valuemax'))
      expect(stops).toBeGreaterThan(3)
      for (let stop = 0; stop < stops; stop += 1) {
        await slider.press(isVertical ? 'ArrowDown' : 'ArrowRight')
        const excess = await slider.getByRole('status').evaluate((tip) => {
          const { left, right, top, bottom } = tip.getBoundingClientRect()
          const wide = Math.max(
            ...[...tip.querySelectorAll('*')].map((part) => part.scrollWidth - part.clientWidth),
          )
          return Math.max(-left, right - innerWidth, -top, bottom - innerHeight, wide)
        })
        expect(excess).toBeLessThanOrEqual(1)
      }
      const touched = await slider.evaluate((element) => {
        const box = element.closest('figure > *') ?? element
        return [box, ...box.querySelectorAll('*')].map((each) => getComputedStyle(each).touchAction)
      })
      expect(touched).toContain('pan-y pinch-zoom')
    })
  }
})
