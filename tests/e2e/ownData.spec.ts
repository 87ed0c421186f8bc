import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { alive, expect, expectAccessibleDayAndNight, test } from '../support/e2e.ts'
import { growth, open } from './pages.ts'

/** The made-up file that is dropped, with four levels of goods and a figure that nothing else holds. */
const FILE = 'tests/fixtures/imports/four-levels.csv'
const OPEN = /^Open the dashboard of/

/** Drops a file on the page, as a reader does. */
async function dropFile(page: Page, name: string, content: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName = '', text = '']) => {
      const data = new DataTransfer()
      data.items.add(new File([text], fileName))
      return data
    },
    [name, content],
  )
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}

/** Makes the package of the sample and opens its dashboard. */
async function openSample(page: Page): Promise<void> {
  await page.goto('/data')
  await page.getByRole('button', { name: 'Try a made-up sample' }).click()
  await page.getByRole('button', { name: OPEN }).click()
  await expect(page).toHaveURL(/pair=own-xaa-xab/)
}

async function choosePair(page: Page, from: string | RegExp, to: string | RegExp): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: from }).click()
  const dialog = page.getByRole('dialog', { name: 'Which pair?' })
  await dialog.getByRole('link', { name: to }).click()
  await expect(dialog).toBeHidden()
}

function kept(page: Page) {
  return page.getByRole('link', { name: /^Alphia/ })
}

test('a trade file dropped anywhere becomes a dashboard, and no request carries it', async ({
  page,
}) => {
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  await open(page)
  const before = sent.length
  await dropFile(page, 'figures-of-mine.csv', readFileSync(FILE, 'utf8'))
  const leftOut = page.getByRole('row', { name: /^Other levels of the same goods/ })
  await expect(leftOut).toBeVisible()
  await expectAccessibleDayAndNight(page, 'main')

  await page.getByRole('button', { name: OPEN }).click()
  await expect(page).toHaveURL(/[?&]pair=own-/)
  await expect(page.locator('[data-figure="path"]')).toBeVisible()
  const title = await page.getByRole('heading', { level: 1 }).textContent()

  await growth(page).press('ArrowRight')
  await expect(page).toHaveURL(/[?&]pair=own-.*&growth=/)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '')
  // Code, and what is on the site anyway: nothing has a body, and no address holds what was read.
  const asked = sent.slice(before)
  expect(asked.filter((request) => !request.endsWith(' '))).toEqual([])
  expect(asked.filter((request) => /figures-of-mine|own\//.test(request))).toEqual([])
})

test('a figure that has nothing to draw keeps no empty space for it', async ({ page }) => {
  await openSample(page)
  const empty = page.locator('[data-figure="record"]').locator('[data-drawing]')
  await empty.scrollIntoViewIfNeeded()
  await expect(empty).toHaveText('There is nothing to draw; the sentence above says why.')
  const lineHeight = await empty.evaluate((box) =>
    Number.parseFloat(getComputedStyle(box).lineHeight),
  )
  await expect
    .poll(async () => (await empty.boundingBox())?.height)
    .toBeLessThanOrEqual(2 * lineHeight)
})

test('packages are the same in all tabs: chosen, renamed, deleted and brought back', async ({
  page,
  context,
}) => {
  await openSample(page)
  const other = await context.newPage()
  await other.goto('/')
  await alive(other)
  // The pair used last, named by the address as any other.
  await expect(other).toHaveURL(/pair=own-xaa-xab/)
  await choosePair(other, /^Alphia/, 'Iran–Pakistan')
  await expect(other).not.toHaveURL(/pair=/)
  await choosePair(other, 'Iran–Pakistan', /^Alphia/)
  await expect(other.getByRole('heading', { level: 1 })).toContainText('Xylonia')

  // A tab behind another one is painted once a second, which makes each press wait.
  await page.bringToFront()
  await page.getByRole('link', { name: 'Your data' }).click()
  await page.getByRole('button', { name: /^Rename/ }).click()
  await page.getByRole('textbox', { name: 'Name of XAA' }).fill('Alphia at last')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(other.getByRole('heading', { level: 1 })).toContainText('Alphia at last')

  await page.getByRole('button', { name: /^Delete/ }).click()
  await expect(other.getByText('This browser does not have the data of this link')).toBeVisible()
  await expect(other.getByRole('heading', { level: 1 })).toContainText('own-xaa-xab trade')
  await expect(other.getByRole('figure')).toHaveCount(0)
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await expect(kept(page)).toHaveText(/^Alphia at last–/)
  await expect(other.getByRole('heading', { level: 1 })).toContainText('Alphia at last')
  await expectAccessibleDayAndNight(page, 'main')
})

test('a package that is downloaded and deleted is read back from its archive', async ({ page }) => {
  await openSample(page)
  await page.getByRole('link', { name: 'Your data' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Download/ }).click(),
  ])
  const path = test.info().outputPath('own.zip')
  await download.saveAs(path)
  await page.getByRole('button', { name: /^Delete/ }).click()
  await expect(kept(page)).toHaveCount(0)
  await page.locator('input[type=file]').setInputFiles(path)
  await expect(page.getByRole('cell', { name: 'data package made here' }).first()).toBeVisible()
  await page.getByRole('button', { name: OPEN }).click()
  await expect(page).toHaveURL(/pair=own-xaa-xab/)
})

test('a tab that is closed in the middle of an import leaves what was there', async ({
  page,
  context,
}) => {
  await openSample(page)
  await page.goto('/data')
  await page.getByRole('button', { name: 'Try a made-up sample' }).click()
  const make = page.getByRole('button', { name: OPEN })
  await expect(make).toBeEnabled()
  await Promise.all([make.click(), page.close()]).catch(() => {})

  const next = await context.newPage()
  await next.goto('/data')
  await alive(next)
  await expect(kept(next).first()).toBeVisible()
  // The import is either there whole or not at all.
  const count = await kept(next).count()
  for (let index = 0; index < count; index += 1) {
    await next.goto('/data')
    await alive(next)
    await kept(next).nth(index).click()
    await expect(next.locator('[data-figure="path"]')).toBeVisible()
  }
})

test('a full disk is told, and the package is offered as a download', async ({ page, context }) => {
  // Also where other pages are loaded as documents, which have no such package.
  await page.goto('/data/live/')
  const session = await context.newCDPSession(page)
  const { origin } = new URL(page.url())
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await page.getByRole('button', { name: 'Try a made-up sample' }).click()
  await page.getByRole('button', { name: OPEN }).click()
  await expect(page.getByText('The browser’s storage is full')).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Download/ }).click(),
  ])
  expect(download.suggestedFilename()).toBe('own-xaa-xab.zip')
  // In this tab it works all the same.
  await kept(page).click()
  await expect(page.locator('[data-figure="path"]')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Xylonia')
})
