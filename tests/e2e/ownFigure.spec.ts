import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { ask, open, openLink, sentence } from './pages.ts'

const LINK =
  '?own=total:2025:solarHijri:3.4:claimed:Ministry%20of%20Trade&source=own-ministry-of-trade-solar'
const BASE = 'From $3.4 bn in 2025/26 (1404) by Ministry of Trade (added)'
const ADDED = 'Ministry of Trade, added by hand'

test('a figure added by keyboard moves the base, for whoever opens the link', async ({
  page,
  browser,
}) => {
  await open(page)
  const before = await sentence(page)
  await addByKeyboard(page)
  await expect.poll(() => search(page)).toBe(LINK)
  await expect.poll(() => sentence(page)).toContain(BASE)
  const after = await sentence(page)

  await page.reload()
  expect(await sentence(page)).toBe(after)
  const other = await browser.newContext({ locale: 'en-GB' })
  const reader = await other.newPage()
  await open(reader, page.url())
  await expect.poll(() => sentence(reader)).toBe(after)
  await other.close()

  await page.getByRole('button', { name: /^Remove Both flows, 2025\/26/ }).click()
  await expect.poll(() => sentence(page)).toBe(before)
  expect(search(page)).toBe('')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => sentence(page)).toBe(after)
  expect(search(page)).toBe(LINK)
})

test('a figure of one’s own is marked wherever it stands, and in an embed', async ({ page }) => {
  await openLink(page, `/${LINK}`)
  const path = page.locator('[data-figure="path"]')
  const said = (await path.locator('figcaption p').first().textContent()) ?? ''
  await path.getByText('Table and who says so').click()
  const row = path.getByRole('row', { name: /2025\/26 \(1404\)/ })
  await expect(row).toContainText('$3.4 bn')
  await ask(page, row.getByRole('button').last())
  const dialog = page.getByRole('dialog', { name: 'Who says so?' })
  await expect(dialog.getByText(ADDED)).toBeVisible()
  await expect(dialog.getByText('nobody has checked it')).toBeVisible()

  await page.goto(`/sources/${LINK}`)
  await expect(page.getByRole('row', { name: ADDED })).toContainText('It is not one of these data')

  await page.goto(`/embed/path/${LINK}`)
  await expect(page.locator('figcaption p').first()).toHaveText(said)
  await expect(page.getByText(`Source: ${ADDED}`)).toBeVisible()
  await expect(page.getByText('The base is a figure that a reader added')).toBeVisible()
})

/** Opens the dialog, goes from field to field and presses Enter in the last one. */
async function addByKeyboard(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add a figure' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Add a figure' })).toBeFocused()
  await tabTo(page, 'Value in US$ bn')
  await page.keyboard.type('3.4')
  await tabTo(page, 'Year')
  await page.keyboard.type('1404')
  await tabTo(page, 'Who says so?')
  await page.keyboard.type('Ministry of Trade')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Add a figure' })).toBeFocused()
}

/** Presses Tab until a field of the dialog has the focus: two or three times. */
async function tabTo(page: Page, name: string): Promise<void> {
  const field = page.getByRole('dialog').getByRole('textbox', { name, exact: true })
  const isFocused = () => field.evaluate((element) => element === document.activeElement)
  for (let press = 0; press < 4 && !(await isFocused()); press += 1) {
    await page.keyboard.press('Tab')
  }
  await expect(field).toBeFocused()
}

function search(page: Page): string {
  return new URL(page.url()).search
}
