import type { Page } from '@playwright/test'
import { expect, expectAccessibleDayAndNight, test } from '../support/e2e.ts'
import { recordShifts, shiftsOf } from './pages.ts'

for (const query of ['', '?growth=20', '?growth=20&controls=1&title=0&theme=dark']) {
  test(`the figure takes the place of what the build drew without a jump: ${query || 'default'}`, async ({
    page,
  }) => {
    await recordShifts(page)
    let release = () => {}
    const released = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/data/**', async (route) => {
      await released
      await route.continue()
    })
    await page.goto(`/embed/path/${query}`, { waitUntil: 'domcontentloaded' })
    const sentence = page.locator('figure > h2').first()
    // A view that was not asked for is not there to be read.
    await expect(sentence).toBeVisible({ visible: query === '' })
    const places = await layout(page)
    release()
    await expect(page.locator('[data-still]')).toHaveCount(0)
    await expect(sentence).toContainText(query === '' ? '$4.08 bn short' : '$2.21 bn short')
    expect(await layout(page)).toEqual(places)
    expect(await shiftsOf(page)).toEqual([])
  })
}

test('an embed keeps nothing in the browser, and carries nothing that could', async ({ page }) => {
  const scripts = new Set<string>()
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) scripts.add(request.url())
  })
  await page.goto('/embed/path/?controls=1')
  await expect(page.locator('[data-still]')).toHaveCount(0)
  await page.getByRole('slider', { name: /^Growth/ }).press('ArrowRight')
  // Asked for again: the browser does not keep the body of what it only preloaded.
  const texts = [...scripts].map(async (url) => (await page.request.get(url)).text())
  const code = (await Promise.all(texts)).join('')
  expect(code).toContain('corridor.height')
  expect(code).not.toMatch(/localStorage|sessionStorage|indexedDB/)
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})

test.describe('a script that does not come', () => {
  test.use({ provoked: /Failed to load resource/ })

  test('leaves the default view, which says that it is', async ({ page }) => {
    await page.route('**/assets/framework-*.js', (route) => route.abort())
    await page.goto('/embed/path/?growth=20')
    await expect(page.getByText('This is the view without changes')).toBeVisible()
    await expect(page.getByText('$4.08 bn short')).toBeVisible()
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the default view is there, says that it is, and offers nothing that cannot answer', async ({
    page,
  }) => {
    await page.goto('/embed/path/?growth=20&controls=1')
    await expect(page.getByText('Where does this lead?')).toBeVisible()
    await expect(page.getByText('$4.08 bn short')).toBeVisible()
    await expect(page.getByRole('img', { name: 'The scenario passes $10 bn' })).toBeVisible()
    await expect(page.getByText(/^Source: /)).toBeVisible()
    await expect(page.locator('noscript p')).toHaveText(/^This is the view without changes/)
    await expect(page.locator('noscript p')).toBeVisible()
    await expect(page.getByText('Table and who says so')).toBeHidden()
    await expect(page.getByRole('slider')).toHaveCount(0)
  })
})

test('embeds are accessible, light and dark, and fit a column of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  for (const embed of [
    'headline/',
    'path/?controls=1&tables=1',
    'products/?year=2019',
    'mirror/',
  ]) {
    await page.goto(`/embed/${embed}`)
    await expect(page.locator('#embed > :not([data-still]) figure')).toBeVisible()
    await expectAccessibleDayAndNight(page)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, `width of ${embed}`).toBeLessThanOrEqual(320)
  }
  // A tip stays inside too, also in the middle, where there is least room at either side.
  await page.getByRole('slider').hover()
  await expect(page.getByRole('status').filter({ hasText: 'Years beginning in' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(await ground()).toBe('rgb(253, 252, 250)')
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await ground()).toBe('rgb(21, 23, 26)')
})

test('on paper an embed is dark on white, whole, and without controls', async ({ page }) => {
  await page.goto('/embed/path/?controls=1&theme=dark')
  await expect(page.getByRole('slider', { name: /^Growth/ })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('slider', { name: /^Growth/ })).toBeHidden()
  await expect(page.getByRole('img')).toBeVisible()
  await expect(page.getByText(/^Source: /)).toBeVisible()
  const [ink, ground] = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body)
    return [color, backgroundColor]
  })
  expect([ink, ground]).toEqual(['rgb(29, 31, 35)', 'rgb(255, 255, 255)'])
})

/** Where the parts of a figure begin. */
function layout(page: Page): Promise<readonly number[]> {
  return page.evaluate(() =>
    ['figure h2', 'svg[role="img"]', 'figcaption', 'footer'].map((part) => {
      const shown = [...document.querySelectorAll(part)].find(
        (element) => element.getClientRects().length > 0,
      )
      return Math.round(shown?.getBoundingClientRect().top ?? -1)
    }),
  )
}
