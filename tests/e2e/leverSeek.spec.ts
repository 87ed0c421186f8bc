import { expect, expectAccessibleDayAndNight, test } from '../support/e2e.ts'
import { open, sentence } from './pages.ts'

const SLOW = '/?growth=3.6&target=8@2034'

test('levers are sought, applied and taken back by keyboard', async ({ page }) => {
  await open(page, SLOW)
  const before = await sentence(page)
  await page.getByRole('tab', { name: 'Levers' }).press('Enter')
  const panel = page.getByRole('tabpanel', { name: 'Levers' })
  await panel.getByText('Reach the target with levers').press('Enter')
  await panel.getByText('13 levers may move').press('Enter')
  await panel.getByRole('checkbox', { name: 'Sanctions by others' }).press('Space')
  await panel.getByRole('button', { name: 'Work it out' }).press('Enter')
  const told = panel.getByRole('status').filter({ hasText: 'It would need' })
  await expect(told).toContainText('Visa waiver')
  await expect(told).not.toContainText('Sanctions')
  expect(await sentence(page)).toBe(before)

  await panel.getByRole('button', { name: 'Apply this' }).press('Enter')
  await expect(page).toHaveURL(/levers=/)
  await expect(page.locator('[data-figure="path"]')).toContainText(
    /in time|comes to .* the target’s year/,
  )
  await expect(told).toContainText('Applied.')
  await expectAccessibleDayAndNight(page)

  await panel.getByRole('button', { name: 'Undo', exact: true }).press('Enter')
  await expect(page).not.toHaveURL(/levers=/)
  await expect.poll(() => sentence(page)).toBe(before)
})

test('what a result depends on follows the scenario, in an embed too, and tells who says so', async ({
  page,
}) => {
  const figure = page.locator('[data-figure="tornado"]')
  const drawing = figure.locator('svg[role="img"]')
  await open(page, '/?target=10@2034')
  await figure.scrollIntoViewIfNeeded()
  await expect(figure).toContainText('What moves it most')
  await expect(drawing).toContainText('Choice of source')
  await figure.getByLabel('Ranked by the effect on').selectOption('the chance')
  await expect(page).toHaveURL(/rank=chance/)
  await expect(figure).toContainText('the chance of having reached $10')
  await expect(drawing).not.toContainText('Growth a year')
  await page.goBack()
  await expect(drawing).toContainText('Growth a year')
  const told = await figure.locator('h2').textContent()
  await page.goto('/?target=10@2034&levers=fta:1@2027')
  await figure.scrollIntoViewIfNeeded()
  await expect(drawing).toContainText('Trade agreement')
  await expect(figure.locator('h2')).not.toHaveText(told ?? '')
  await drawing.getByText('Trade agreement').click()
  await expect(page.getByRole('dialog', { name: 'Who says so?' })).toContainText('published')

  await page.goto('/embed/tornado/?target=10@2034')
  await expect(figure.locator('h2')).toHaveText(told ?? '')
})
