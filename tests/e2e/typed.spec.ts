import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { open, openLink, sentence } from './pages.ts'

const inSentence = (page: Page, name: string) =>
  page.locator('[data-sentence]').getByRole('textbox', { name })

test.describe('what is typed into the sentence', () => {
  test('is undone as a whole, before and after Enter', async ({ page }) => {
    await openLink(page, '/')
    const rate = inSentence(page, 'Growth in percent')
    await rate.click()
    await page.keyboard.type('20')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/growth=20$/)
    await page.keyboard.press('Control+z')
    await expect(page).not.toHaveURL(/growth/)
    await expect(rate).toHaveValue('13.6')

    await page.keyboard.type('25', { delay: 50 })
    await page.keyboard.press('Control+z')
    await expect(rate).toHaveValue('13.6')
    await page.keyboard.press('Tab')
    await expect(rate).toHaveValue('13.6%')
    await expect(page).not.toHaveURL(/growth/)
  })

  test('is one change while an arrow key is held, even where it repeats late', async ({ page }) => {
    await openLink(page, '/')
    await inSentence(page, 'Growth in percent').click()
    const entries = () => page.evaluate(() => history.length)
    const before = await entries()
    for (let step = 0; step < 20; step += 1) await page.keyboard.down('ArrowUp')
    await page.keyboard.up('ArrowUp')
    await expect(page).toHaveURL(/growth=15.6$/)
    expect(await entries()).toBe(before + 1)
    await page.keyboard.press('Control+z')
    await expect(page).not.toHaveURL(/growth/)
  })

  test('asks where it is far from what was there, and answers by a button', async ({ page }) => {
    await openLink(page, '/')
    const target = inSentence(page, 'Target in billions')
    await target.fill('3100')
    await expect(page.locator('[data-sentence]')).toContainText('US$ bn')
    await page.keyboard.press('Enter')
    await expect(page).not.toHaveURL(/target/)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/target=3.1@2029/)
  })
})

test('the sentence is copied with its numbers', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await openLink(page, '/?growth=20')
  const whole = await sentence(page)
  await page.locator('[data-sentence]').evaluate((element) => {
    getSelection()?.selectAllChildren(element)
  })
  await page.keyboard.press('Control+c')
  const copied = async () =>
    (await page.evaluate(() => navigator.clipboard.readText())).replaceAll(/\s+/g, ' ')
  expect(await copied()).toBe(whole)

  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  expect(await copied()).toContain(whole)
})

test('a link that a mail has changed opens as it was meant, without a word', async ({ page }) => {
  await openLink(page, '/?growth=20&amp;target=12%402034).&utm_source=mail')
  expect(await sentence(page)).toContain('growing 20% a year, trade reaches $12 bn')
  await expect(page.getByText('Part of the link could not be used')).toHaveCount(0)
})

test('the code of an embed is compared by pasting it', async ({ page }) => {
  await open(page, '/compare/')
  await page.getByText('Paste links').click()
  await page
    .getByRole('textbox', { name: 'Links' })
    .fill(
      'Hello, see\n> <iframe src="https://a.example/embed/path/?growth=20&amp;controls=1"></iframe>',
    )
  await page.getByRole('button', { name: 'Compare them' }).click()
  await expect(page).toHaveURL(/compare=desk~baseline~growth=20/)
})
