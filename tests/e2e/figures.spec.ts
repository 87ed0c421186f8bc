import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '../support/e2e.ts'
import { ask, open, openLink, sentence, steady } from './pages.ts'

const DRAWN = ['path', 'flows', 'products', 'required', 'mirror', 'record']

test('every figure has a message, a drawing, and a table that says who says so', async ({
  page,
}) => {
  await openLink(page, '/')
  for (const id of DRAWN) {
    await test.step(id, async () => {
      const figure = page.locator(`figure[data-figure="${id}"]`)
      await figure.scrollIntoViewIfNeeded()
      await expect(figure.getByText(/\?$/).first()).toBeVisible()
      await expect(figure.getByRole('heading', { level: 2 })).toHaveText(/\d.*\.$/)
      await expect(figure.locator('svg[role="img"]').first()).toBeVisible()
      await figure.getByText('Table and who says so').click()
      await expect(figure.getByRole('table')).toBeVisible()
      expect(await figure.getByRole('row').count()).toBeGreaterThan(3)
      await ask(page, figure.getByRole('button', { name: /^Who says so/ }).last())
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    })
  }
})

test('the readout gives value and period in both calendars: by mouse and by keyboard', async ({
  page,
}) => {
  await openLink(page, '/')
  const chart = page.locator('[data-figure="path"]').getByRole('slider')
  const box = await chart.boundingBox()
  if (!box) throw new Error('no chart')
  await page.mouse.move(box.x + box.width * 0.445, box.y + box.height * 0.8)
  const tip = page.locator('[data-figure="path"] [role="status"]', { hasText: '·' })
  await expect(tip).toContainText(/20\d\d\/\d\d \(14\d\d\) · Mar 20\d\d\s–\sMar 20\d\d/)
  await expect(tip).toContainText(/Counted|Scenario/)

  await page.mouse.move(0, 0)
  await chart.focus()
  await page.keyboard.press('ArrowRight')
  await expect(tip).toContainText(/· Mar 20\d\d/)
  const first = await tip.textContent()
  await page.keyboard.press('ArrowRight')
  await expect(tip).not.toHaveText(first ?? '')
})

test('products: one year’s shares, a look inside a category, and Back', async ({ page }) => {
  await openLink(page, '/')
  const products = page.locator('[data-figure="products"]')
  await products.getByRole('button', { name: 'Look inside Metals and metal goods' }).click()
  await expect(page).toHaveURL(/product=metals/)
  await expect(products).toContainText('Iron and steel')
  await products.getByRole('button', { name: 'Back to all categories' }).click()
  await expect(page).not.toHaveURL(/product/)

  await products.getByRole('combobox').selectOption('2019')
  await expect(page).toHaveURL(/year=2019/)
  await expect(products.locator('text', { hasText: '72.2%' })).toBeVisible()
  await page.goBack()
  await expect(products.getByRole('slider')).toBeVisible()

  await products.getByText('Pakistan to Iran', { exact: true }).click()
  await expect(page).toHaveURL(/flow=PAK-IRN/)
  await expect(page.locator('[data-figure="mirror"]')).toContainText('from Pakistan to Iran')
})

test('the print has every figure as wide as the paper and its source, and no controls', async ({
  page,
}) => {
  await openLink(page, '/?growth=20')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Assumed: Growth 20% a year.')).toBeVisible()
  await expect(page.getByText(/^Printed on .* from http.*growth=20$/)).toBeVisible()
  await expect(page.getByRole('contentinfo')).toBeHidden()
  // A4 without its margins.
  const paper = await page.locator('main').evaluate((main) => main.clientWidth)
  expect(paper).toBe(Math.round(((210 - 2 * 18) / 25.4) * 96))
  const drawings = page.locator('figure[data-figure] svg[role="img"]')
  for (const drawing of await drawings.all()) {
    const width = Number((await drawing.getAttribute('viewBox'))?.split(' ')[2])
    expect(Math.abs(width - paper)).toBeLessThanOrEqual(1)
  }
  await expect(page.getByRole('complementary')).toBeHidden()
  await expect(page.getByRole('banner')).toBeHidden()
  for (const id of DRAWN) {
    await expect(page.locator(`figure[data-figure="${id}"]`)).toBeVisible()
    await expect(page.locator(`figure[data-figure="${id}"]`)).toContainText('Source:')
  }
})

test('every control of the scenario works from the keyboard alone', async ({ page }) => {
  await openLink(page, '/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

  // From the growth slider on, everything comes in the order of the eye.
  await page.getByRole('slider', { name: /^Growth of both flows/ }).focus()
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement
      return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? ''
    })
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('Each flow on its own')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('20')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/growth\.IRN-PAK=20/)

  await page.getByRole('button', { name: 'Add a shock' }).press('Enter')
  await expect(page).toHaveURL(/shock=2025:-15:0/)
  await page.getByRole('slider', { name: /^Years until it has faded/ }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/shock=2025:-15:2/)
  await page.getByRole('slider', { name: 'Year of the shock' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/shock=2026:-15:2/)
  await expect(page.getByRole('slider', { name: 'Year of the shock' })).toBeFocused()
  await page.getByRole('button', { name: 'Remove the shock of 2026' }).press('Enter')
  await expect(page).not.toHaveURL(/shock/)
  expect(await focused()).not.toBe('')
})

test('the made-up pair runs the whole app', async ({ page }) => {
  const out = mkdtempSync(join(tmpdir(), 'corridor-pair-'))
  execFileSync(process.execPath, [
    'scripts/run.mjs',
    'scripts/data.ts',
    '--data',
    'tests/fixtures/data',
    '--out',
    out,
  ])
  await page.route('**/data/**/*.json', (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/data\//, '')
    const file = join(out, path)
    // The page asks ahead for the figures of the shipped pair, which is not the one that is shown.
    if (!existsSync(file)) return route.continue()
    return route.fulfill({ contentType: 'application/json', body: readFileSync(file) })
  })
  await page.route('**/data/manifest.json', (route) =>
    route.fulfill({
      contentType: 'application/json',
      body: readFileSync(join(out, 'manifest.json')),
    }),
  )
  await open(page)
  await steady(page)
  expect(await sentence(page)).toMatch(/growing 5% a year, trade reaches \$2 bn/)
  await expect(page.locator('body')).not.toContainText(/Iran|Pakistan|1403/)
  await open(page, '/sources')
  await expect(page.locator('body')).not.toContainText(/Iran|Pakistan|1403/)
})
