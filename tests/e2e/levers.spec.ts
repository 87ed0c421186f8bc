import type { Page } from '@playwright/test'
import { expect, expectAccessibleDayAndNight, test } from '../support/e2e.ts'
import { open, sentence } from './pages.ts'

const LEVERS = '/?target=10@2028&levers=fta:1@2027~border:5@2026'

async function openLevers(page: Page) {
  const handle = page.getByRole('button', { name: 'Change the scenario' })
  if (await handle.isVisible()) await handle.click()
  await page.getByRole('tab', { name: 'Levers' }).click()
  const panel = page.getByRole('tabpanel', { name: 'Levers' })
  await panel.getByRole('button', { name: 'Trade agreement', exact: true }).click()
  await expect(panel.getByRole('slider', { name: /^Trade agreement/ })).toBeVisible()
  return panel
}

test('a lever moved by keyboard moves sentence, path and link, and goes back', async ({ page }) => {
  await open(page)
  const before = await sentence(page)
  const panel = await openLevers(page)
  const path = page.locator('[data-figure="path"]')
  await expect(path).toBeInViewport()
  const told = await path.locator('h2').textContent()
  await panel.getByRole('slider', { name: /^Trade agreement/ }).press('End')
  await expect(page).toHaveURL(/levers=fta:1@2027/)
  expect(await sentence(page)).not.toBe(before)
  await expect(path.locator('h2')).not.toHaveText(told ?? '')
  await page.keyboard.press('Control+z')
  await expect(page).not.toHaveURL(/levers/)
  await panel.getByRole('button', { name: 'ambitious' }).first().click()
  await expect(page).toHaveURL(/levers=fta:1@2027/)
  await panel.getByRole('button', { name: /^Reset Trade agreement/ }).click()
  await expect(page).not.toHaveURL(/levers/)
  await expect.poll(() => sentence(page)).toBe(before)
})

test('a link with levers opens cold, with what each lever adds, and an embed shows the same', async ({
  page,
}) => {
  await open(page, LEVERS)
  await expect(page.getByText('Trade agreement: 100% from 2027', { exact: true })).toBeAttached()
  const contributions = page.locator('[data-figure="contributions"]')
  await contributions.scrollIntoViewIfNeeded()
  await expect(contributions.locator('svg rect')).toHaveCount(4)
  await expect(contributions).toContainText('“Days saved at the border”')

  const told = await contributions.locator('h2').textContent()
  await page.goto(LEVERS.replace('/', '/embed/contributions/'))
  await expect(contributions.locator('h2')).toHaveText(told ?? '')
})

test.describe('without the reference data', () => {
  test.use({ provoked: /ERR_FAILED/ })

  test('there is a notice, and the way to try again', async ({ page }) => {
    await page.route('**/reference.json', (route) => route.abort())
    await page.goto(LEVERS)
    await expect(page.getByText('What is known of levers could not be loaded')).toBeVisible()
    await expect(page.locator('[data-figure="path"]')).toHaveCount(0)
    await page.unroute('**/reference.json')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.locator('[data-figure="path"]')).toBeVisible()
  })
})

test('the open levers are accessible, light and dark', async ({ page }) => {
  await open(page, LEVERS)
  const panel = await openLevers(page)
  await panel.getByText('What it rests on').first().click()
  await expectAccessibleDayAndNight(page)
})
