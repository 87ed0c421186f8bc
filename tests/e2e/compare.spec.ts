import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { expect, expectAccessible, expectAccessibleDayAndNight, test } from '../support/e2e.ts'
import { open, untranslated } from './pages.ts'
import { fileFrom, take } from './taking.ts'

const LINK =
  '/compare?growth=20&compare=desk~baseline~growth=5%26name=Slow%2520growth' +
  '~levers=fta:1@2027%257Eborder:5@2026%26name=Agreement&between=2-4@2034'

/** Opens a comparison and waits until every chance has been drawn. */
async function openDrawn(page: Page, link: string): Promise<void> {
  await open(page, link)
  await expect(page.locator('[data-figure="compare"]').getByRole('slider')).toBeAttached()
  await expect(page.getByText('not drawn yet')).toHaveCount(0)
}

test('a comparison with everything open is accessible, light and dark', async ({ page }) => {
  await openDrawn(page, `${LINK}&tables=1`)
  await page.getByText('Paste links').click()
  await page.getByText('Merge these two').click()
  await page.getByRole('textbox', { name: 'Links' }).fill('nonsense')
  await page.getByRole('button', { name: 'Compare them' }).click()
  await expect(page.getByText(/“nonsense” is no link/)).toBeVisible()
  await expectAccessibleDayAndNight(page)
})

test('pasted links are added to the address bar, and Back removes them', async ({ page }) => {
  await openDrawn(page, '/compare')
  await page.getByText('Paste links').click()
  await page
    .getByRole('textbox', { name: 'Links' })
    .fill('https://example.org/?growth=8&theme=dark\n?levers=fta:1@2027&growth=8')
  await page.getByRole('button', { name: 'Compare them' }).click()
  await expect(page).toHaveURL(/compare=desk~baseline~growth=8~growth=8%26levers=fta:1@2027/)
  const differences = page.getByRole('table', { name: 'Each difference alone' })
  await expect(differences.getByRole('row', { name: /^Trade agreement/ })).toContainText('+$')
  await expect(
    page.getByText('Without effect here, where one choice holds for all scenarios: colours.'),
  ).toBeVisible()

  await page.goBack()
  await expect(page).toHaveURL(/\/compare$/)
  await expect(differences).toHaveCount(0)
})

test('the dashboard’s scenario is the desk, and a compared one can become it', async ({ page }) => {
  await openDrawn(page, LINK)
  await page.getByRole('link', { name: 'Open on the dashboard: Slow growth' }).click()
  await expect(page).toHaveURL(/\/\?growth=5&name=Slow%20growth/)
  await page.getByRole('link', { name: 'Compare' }).click()
  await expect(page.getByRole('columnheader', { name: 'Agreement' }).first()).toBeVisible()
})

test('a comparison becomes a slide with a chart of lines', async ({ page }) => {
  await openDrawn(page, LINK)
  const dialog = await take(page, 'compare')
  const { name, bytes } = await fileFrom(page, dialog.getByRole('button', { name: /^PowerPoint/ }))
  expect(name).toMatch(/^iran-pakistan-compare-.*\.pptx$/)
  const files = unzipSync(bytes)
  const chart = Object.keys(files).find((path) => /ppt\/charts\/chart\d+\.xml$/.test(path))
  const drawn = strFromU8(files[chart ?? ''] ?? new Uint8Array())
  expect(drawn).toContain('<c:lineChart>')
  for (const scenario of ['This scenario', 'Baseline', 'Slow growth', 'Agreement']) {
    expect(drawn).toContain(scenario)
  }
})

test('an embed shows a comparison with its chances', async ({ page }) => {
  await page.goto(`/embed/compare/${LINK.slice('/compare'.length)}&tables=1`)
  const table = page.getByRole('table')
  await expect(table.getByRole('row', { name: /Agreement.*assumed/ }).last()).toContainText('%')
  await expect(page.locator('svg text', { hasText: 'Slow growth' })).toBeVisible()
  await expectAccessible(page)
})

test('on a phone nothing is wider than the screen, and tables keep their first column', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openDrawn(page, LINK)
  const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(await beyond()).toBeLessThanOrEqual(0)
  const results = page.getByRole('region', { name: 'Where they lead' })
  await results.scrollIntoViewIfNeeded()
  await results.evaluate((box) => box.scrollTo({ left: box.scrollWidth }))
  const heading = results.getByRole('rowheader', { name: /^Year of reaching/ })
  await expect(heading).toBeInViewport({ ratio: 0.9 })
  await expectAccessible(page)
})

test('the pseudo-language: right to left, nothing untranslated', async ({ page }) => {
  await open(page, '/compare?lang=qps&growth=20&compare=desk~baseline~growth=5')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  // A name that is cut in the drawing has lost the sign that ends a translated sentence.
  const words = await untranslated(page)
  expect(words.filter((word) => !word.endsWith('…'))).toEqual([])
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0)
})

test('forced colours and paper keep every line in sight', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openDrawn(page, LINK)
  const drawing = page.locator('[data-figure="compare"]')
  const bands = page.getByRole('checkbox', { name: 'Show bands of chance' })
  await expect(drawing.locator('path[stroke-width="2.5"][stroke-dasharray]')).toHaveCount(4)
  // Of the two scenarios that are set against each other, the ends of their bands.
  const edges = drawing.locator('path[stroke-width="1"][stroke-dasharray]')
  await expect(edges).toHaveCount(4)
  await bands.uncheck()
  await expect(edges).toHaveCount(0)
  await expect(page).toHaveURL(/band=0/)
  await page.goBack()
  await expect(edges).toHaveCount(4)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Compare them' })).toBeHidden()
  await expect(bands).toBeHidden()
  await expect(page.getByRole('table', { name: 'Where they lead' })).toBeVisible()
})
