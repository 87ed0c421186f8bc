import { expect, test, type Page } from '@playwright/test'
import { growth, openLink } from './pages.ts'

const fan = (page: Page) => page.locator('[data-figure="path"] [data-fan] path')
const told = (page: Page) => page.locator('[data-figure="chance"] h2')

/** The outlines of the bands, once they are there. */
async function outlines(page: Page): Promise<(string | null)[]> {
  await expect(fan(page)).toHaveCount(3)
  return fan(page).evaluateAll((paths) => paths.map((path) => path.getAttribute('d')))
}

async function moveTo(page: Page, value: string): Promise<void> {
  const slider = growth(page)
  await slider.focus()
  await page.keyboard.press(value)
}

test.describe('chance', () => {
  test('a slider moved forth and back gives the same bands, which can be switched off', async ({
    page,
  }) => {
    await openLink(page, '/')
    const before = await outlines(page)
    await moveTo(page, 'ArrowRight')
    await expect.poll(() => outlines(page)).not.toEqual(before)
    await moveTo(page, 'ArrowLeft')
    await expect.poll(() => outlines(page)).toEqual(before)

    await page.getByText('Uncertainty').click()
    await page.getByRole('checkbox', { name: 'Show bands of chance' }).uncheck()
    await expect(fan(page)).toHaveCount(0)
    await expect(page).toHaveURL(/band=0/)
  })

  test('the sentence follows the growth, and an embed says the same', async ({ page }) => {
    await openLink(page, '/?target=10@2034&growth=6')
    await expect(told(page)).toHaveText(/In about \d+ of 100 draws/)
    const before = (await told(page).textContent()) ?? ''
    await moveTo(page, 'End')
    await expect(told(page)).not.toHaveText(before)
    await expect(told(page)).toHaveText(/In more than 99 of 100 draws/)

    await page.goto('/embed/chance?growth=6&target=10@2034')
    await expect(page.getByText(before)).toBeVisible()
  })

  test('both views are blended when asked, and the number follows the weight', async ({ page }) => {
    await openLink(page, '/?target=10@2034')
    const compared = page.locator('[data-figure="base-rates"]')
    await compared.getByRole('checkbox', { name: 'Blend both views into one' }).check()
    await expect(page).toHaveURL(/blend=50/)
    const sentence = compared.locator('h2')
    await expect(sentence).toHaveText(/weight of 50\s?% for the model/)
    await compared.getByRole('slider', { name: /^Weight of the model/ }).press('ArrowRight')
    await expect(sentence).toHaveText(/weight of 55\s?% for the model/)
    await expect(page).toHaveURL(/blend=55/)
    await page.goBack()
    await expect(sentence).toHaveText(/weight of 50\s?% for the model/)
  })

  test('too little trade to compare gives a reason and no bands', async ({ page }) => {
    await openLink(page, '/?start=0.0001')
    await expect(told(page)).toHaveText(/panel of other pairs holds none/)
    await expect(fan(page)).toHaveCount(0)
  })
})
