import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectAccessibleDayAndNight, test } from '../support/e2e.ts'
import { ask, drawAll, growth, open, openLink, steady, untranslated } from './pages.ts'

/** A phone has the colours of a desktop, where they are looked at by night too. */
async function expectAccessibleIn(page: Page, isMobile: boolean): Promise<void> {
  await (isMobile ? expectAccessible(page) : expectAccessibleDayAndNight(page))
}

test('the dashboard with everything open is accessible, light and dark, and large enough to press', async ({
  page,
  isMobile,
}) => {
  await openLink(
    page,
    '/?tables=1&growth.IRN-PAK=20&shock=2026:-15:2&growth.__proto__=1&source=nobody',
  )
  const start = page.getByRole('textbox', { name: 'Start value in billions of US dollars' })
  await start.fill('abc')
  await start.press('Enter')
  await expect(page.getByText(/“abc” is not a number/)).toBeVisible()
  await expectAccessibleIn(page, isMobile)
  expect(await smallTargets(page), 'targets smaller than 24 pixels').toEqual([])
})

test('the sources are accessible, light and dark', async ({ page, isMobile }) => {
  await open(page, '/sources')
  await expect(page.getByText(/^2,2\d\d of/)).toBeVisible()
  await expectAccessibleIn(page, isMobile)
})

/** What is pressed with a finger and smaller than WCAG asks for. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, select, input, summary, a[href]')]
      .filter(
        (element) => element.checkVisibility() && !element.closest('p, h1, [href="#content"]'),
      )
      .filter((element) => {
        // A radio button's label is what is pressed.
        const target = element.closest('label') ?? element
        const { width, height } = target.getBoundingClientRect()
        return width > 1 && (width < 24 || height < 23.9)
      })
      .map(
        (element) =>
          `${element.tagName} ${element.textContent || element.getAttribute('aria-label')}`,
      ),
  )
}

test.describe('on a desktop', () => {
  test.skip(({ isMobile }) => isMobile, 'the same on a phone, or looked at there by touch')

  test('who says so is accessible, light and dark', async ({ page }) => {
    await open(page)
    await ask(page, page.getByRole('button', { name: /^Total trade/ }))
    await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible()
    await expectAccessibleDayAndNight(page, 'dialog')
  })

  test('forced colours and reduced motion keep everything in sight', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
    await openLink(page, '/')
    await expect(page.locator('[data-figure="path"] path[stroke*="series-scenario"]')).toBeVisible()
    await expectAccessible(page)
  })
})

test.describe('on a phone', () => {
  test.skip(({ isMobile }) => !isMobile, 'a desktop has the controls beside the chart')

  test('the controls are a sheet, and the chart stays in view while a slider moves', async ({
    page,
  }) => {
    await open(page)
    await page.getByRole('button', { name: 'Change the scenario' }).tap()
    const chart = page.locator('[data-figure="path"]').getByRole('slider')
    await expect(chart).toBeInViewport({ ratio: 0.9 })
    await growth(page).focus()
    await page.keyboard.press('ArrowRight')
    await expect(page).toHaveURL(/growth=13\.7/)
    await expect(chart).toBeInViewport({ ratio: 0.9 })
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Hide the controls' }).tap()
    await expect(growth(page)).toBeHidden()
  })

  test('who says so opens by touch, and is accessible', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: /^Total trade/ }).tap()
    await expect(page.getByRole('dialog', { name: 'Who says so?' })).toBeVisible()
    await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible()
    await expectAccessible(page, 'dialog')
    await page.getByRole('button', { name: 'Close' }).tap()
    await expect(page.getByRole('dialog')).toBeHidden()
  })

  test('a tip opens by touch', async ({ page }) => {
    await openLink(page, '/')
    const chart = page.locator('[data-figure="path"]').getByRole('slider')
    await chart.scrollIntoViewIfNeeded()
    const box = await chart.boundingBox()
    if (!box) throw new Error('no chart')
    await page.touchscreen.tap(box.x + box.width * 0.6, box.y + box.height * 0.7)
    // On a mark, a touch also asks who says so.
    const answers = page.locator('[data-figure="path"] [role="status"], dialog[open]')
    const answer = answers.filter({ hasText: /Counted|Scenario|Worked out/ })
    await expect(answer.first()).toBeVisible()
  })
})

test('the pseudo-language: right to left, nothing untranslated, nothing clipped', async ({
  page,
}) => {
  await openLink(page, '/?lang=qps&growth.IRN-PAK=20&shock=2026:-15:2')
  await drawAll(page)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  expect(await untranslated(page)).toEqual([])
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0)
  const drawing = page.locator('[data-figure="path"]').getByRole('slider')
  expect(await drawing.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr')
})

test.describe('the built site', () => {
  test.skip(({ isMobile }) => isMobile, 'the same files for all')

  test('allows nothing but itself', async ({ page }) => {
    const response = await page.goto('/')
    const policy = response?.headers()['content-security-policy'] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute(
      'content',
      /script-src 'self'/,
    )
  })

  test('is served compressed, and kept where its name has a hash', async ({ request }) => {
    const page = await request.get('/', { headers: { 'accept-encoding': 'br' } })
    expect(page.headers()).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'no-cache' })
    const [, script = ''] = /"(\/assets\/framework-[^"]+)"/.exec(await page.text()) ?? []
    const asset = await request.get(script, { headers: { 'accept-encoding': 'gzip' } })
    expect(asset.headers()).toMatchObject({
      'content-encoding': 'gzip',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: expect.stringContaining('Accept-Encoding'),
    })
    const far = await request.get(script, { headers: { range: 'bytes=0-9007199254740992' } })
    expect(far.status()).toBe(416)
  })

  test('holds a file for every page, and headers for static hosts', () => {
    for (const file of ['_headers', '404.html', 'index.html', 'sources/index.html', 'icon.svg']) {
      expect(existsSync(`dist/${file}`), file).toBe(true)
    }
    expect(readFileSync('dist/_headers', 'utf8')).toContain("script-src 'self'")
  })

  test('holds a preview of every figure in the size that networks ask for, and names it', async ({
    page,
  }) => {
    const figures = readdirSync('dist/embed')
    expect(figures.length).toBeGreaterThan(5)
    const sizes = figures.map((figure) => {
      const html = readFileSync(`dist/embed/${figure}/index.html`, 'utf8')
      const [, path = ''] =
        /<meta property="og:image" content="[^"]*?(previews\/[^"]+)"/.exec(html) ?? []
      expect(path, figure).toMatch(new RegExp(`^previews/[^/]+/${figure}\\.png$`))
      const png = readFileSync(`dist/${path}`)
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], figure).toEqual([1200, 628])
      // One byte a pixel, from a palette.
      expect([...png.subarray(24, 26)], figure).toEqual([8, 3])
      return png.length
    })
    expect(Math.max(...sizes)).toBeLessThan(60_000)
    expect(Math.min(...sizes)).toBeGreaterThan(5000)

    const response = await page.request.get('/')
    expect(await response.text()).toMatch(
      /<meta property="og:image" content="[^"]*\/previews\/[^"]+"/,
    )
  })

  for (const path of ['/', '/compare/', '/brief/', '/sources/', '/data/']) {
    test(`names at once what ${path} needs, and fetches none of it twice`, async ({ page }) => {
      const response = await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const html = (await response?.text()) ?? ''
      const links = html.matchAll(/<link rel="(?:module)?preload"[^>]* href="([^"]+)"/g)
      const named = [...links].map(([, href = '']) => href)
      const fetched = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
      )
      expect(named.length).toBeGreaterThan(8)
      expect(named.filter((file) => fetched.filter((one) => one === file).length !== 1)).toEqual([])
    })
  }

  test('opens deep links', async ({ page }) => {
    await open(page, '/sources?growth=5')
    await page.getByRole('link', { name: 'Dashboard', exact: true }).click()
    await expect(page).toHaveURL(/\/\?growth=5$/)
    await steady(page)
  })
})
