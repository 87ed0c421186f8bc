import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { growth, open, sentence } from './pages.ts'

test('the address is written once for a held key, whatever it moves', async ({ page }) => {
  await watchHistory(page)
  await open(page)
  const rate = page.getByRole('textbox', { name: 'Growth in percent a year' })
  for (const [control, key] of [
    [growth(page), 'ArrowRight'],
    [rate, 'ArrowUp'],
  ] as const) {
    const [before, left] = [await toldIn(page), page.url()]
    await control.focus()
    for (let step = 0; step < 30; step += 1) await page.keyboard.down(key)
    await page.keyboard.up(key)
    await expect(page).not.toHaveURL(left)
    const value = await growth(page).inputValue()
    await expect(page).toHaveURL(new RegExp(`growth=${value.replace('.', '\\.')}$`))
    expect(await toldIn(page)).toBe(before + 1)
  }
})

test('an address that the browser refuses catches up by itself, and loses no work', async ({
  page,
}) => {
  await watchHistory(page)
  await open(page)
  await refuse(page, true)
  await growth(page).focus()
  await page.keyboard.press('End')
  expect(await sentence(page)).toContain('growing 50%')
  await page.keyboard.press('ArrowLeft')
  await page.getByRole('combobox', { name: 'Whose number is the base?' }).selectOption('itc')
  await expect.poll(() => sentence(page)).toContain('From $1.2 bn in 2024 by ITC Trade Map')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => sentence(page)).toContain('From $3.13 bn')
  expect(new URL(page.url()).search).toBe('')

  await refuse(page, false)
  await expect(page).toHaveURL(/\?growth=49\.9$/)
  await page.getByRole('button', { name: 'Redo', exact: true }).click()
  await expect(page).toHaveURL(/\?source=itc&growth=49\.9$/)
  await page.reload()
  await expect.poll(() => sentence(page)).toContain('growing 49.9% a year')
})

/** A browser that counts what it is told, and can be made to refuse, as Safari and Firefox do. */
async function watchHistory(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched = Object.assign(window, { told: 0, isRefusing: false })
    for (const way of ['pushState', 'replaceState'] as const) {
      const tell = history[way].bind(history)
      history[way] = (...entry) => {
        watched.told += 1
        if (watched.isRefusing) throw new DOMException('Too many calls', 'SecurityError')
        tell(...entry)
      }
    }
  })
}

function toldIn(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { told: number }).told)
}

async function refuse(page: Page, isRefusing: boolean): Promise<void> {
  await page.evaluate((is) => void Object.assign(window, { isRefusing: is }), isRefusing)
}
