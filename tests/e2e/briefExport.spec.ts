import { readFileSync } from 'node:fs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Download, Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { beginBriefing, briefingDrawn } from './pages.ts'

const TITLE = 'At twenty per cent'
const INTRODUCTION = 'What is **known**.\n\n- first\n- second'

async function write(page: Page): Promise<void> {
  await beginBriefing(page)
  await page.getByRole('textbox', { name: 'Title' }).fill(TITLE)
  await page.getByRole('textbox', { name: 'Introduction' }).fill(INTRODUCTION)
}

/** Presses what makes a file, and answers the file once the browser has it. */
async function exported(page: Page, name: string): Promise<Download> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name, exact: true }).click()
  return coming
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()))
}

/** Lets a file fall onto the page, as a reader does. */
async function drop(page: Page, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle((text) => {
    const file = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
    const files = new DataTransfer()
    files.items.add(new File([file], 'bundle.zip', { type: 'application/zip' }))
    return files
  }, Buffer.from(bytes).toString('base64'))
  // A hand moves on while it holds a file, so a page that has just come to life hears of it too.
  await expect(async () => {
    await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer })
    await expect(page.getByText('Let go to open it here')).toBeVisible({ timeout: 500 })
  }).toPass()
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}

test('PowerPoint: a slide a figure, its chart to be edited, its sentence as the headline', async ({
  page,
}) => {
  await write(page)
  const download = await exported(page, 'PowerPoint')
  expect(download.suggestedFilename()).toMatch(/^At-twenty-per-cent-\d{4}-\d\d-\d\d\.pptx$/)
  const parts = unzipSync(await bytesOf(download))
  const slides = Object.keys(parts)
    .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .map((path) => strFromU8(parts[path] ?? new Uint8Array()))
  const withChart = slides.filter((slide) => slide.includes('drawingml/2006/chart'))
  expect(withChart).toHaveLength(3)
  expect(slides.some((slide) => slide.includes(TITLE))).toBe(true)
  expect(withChart[0]).toContain('The scenario passes $10\u00A0bn in 2031/32')
  await expect(page.getByText(/\.pptx” is handed to your browser/)).toBeVisible()
})

test('every other kind of file is made, and printing is one press away', async ({ page }) => {
  await write(page)
  for (const [name, ending] of [
    ['Word', /\.docx$/],
    ['Web page', /\.html$/],
    ['Markdown', /\.md\.zip$/],
  ] as const) {
    const download = await exported(page, name)
    expect(download.suggestedFilename()).toMatch(ending)
    expect((await bytesOf(download)).length).toBeGreaterThan(50_000)
  }
  await page.evaluate(() => Object.assign(window, { print: () => (document.title = 'Printed') }))
  await page.getByRole('button', { name: 'PDF (print)' }).click()
  await expect(page).toHaveTitle('Printed')
})

test('an export can be ended early: nothing is handed out, and the next one works', async ({
  page,
}) => {
  await write(page)
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/*.js', async (route) => {
    await held
    await route.continue()
  })
  const downloads: Download[] = []
  page.on('download', (download) => downloads.push(download))
  await page.getByRole('button', { name: 'Markdown' }).click()
  await expect(page.getByRole('progressbar', { name: 'Progress of: Markdown' })).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('progressbar')).toBeHidden()

  release()
  await page.unrouteAll({ behavior: 'wait' })
  const next = await exported(page, 'PowerPoint')
  expect(downloads).toEqual([next])
})

test.describe('without a network', () => {
  test.use({ provoked: /Failed to load resource|Failed to fetch dynamically/ })

  test('the page says what is missing, and tries again when asked', async ({ page }) => {
    await write(page)
    await page.route('**/assets/*.js', (route) => route.abort('internetdisconnected'))
    await page.getByRole('button', { name: 'PowerPoint' }).click()
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('A part of the app could not be loaded')
    await page.unrouteAll()
    const coming = page.waitForEvent('download')
    await alert.getByRole('button', { name: 'Try again' }).click()
    expect((await coming).suggestedFilename()).toMatch(/\.pptx$/)
  })
})

test('an evidence bundle dropped into a fresh browser restores briefing and scenario', async ({
  page,
  browser,
  baseURL,
}) => {
  await write(page)
  await page.getByText('Words', { exact: true }).last().click()
  await page.getByRole('textbox', { name: 'Your note on “What is traded?”' }).fill('Mine.')
  const bytes = await bytesOf(await exported(page, 'Evidence bundle'))
  const kept = await page.evaluate(() => localStorage.getItem('corridor-briefings'))

  const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) })
  const fresh = await context.newPage()
  // On whichever page: the app leads to the one that reads it.
  await fresh.goto('/')
  await expect(fresh.locator('figure[data-figure]').first()).toBeVisible()
  await drop(fresh, bytes)
  await expect(fresh.getByText(`“${TITLE}” and its scenario are restored.`)).toBeVisible()
  await briefingDrawn(fresh)
  await expect(fresh).toHaveURL(/growth=20/)
  const restored = await fresh.evaluate(() => localStorage.getItem('corridor-briefings'))
  expect(JSON.parse(restored ?? '{}').state.briefings).toEqual(
    JSON.parse(kept ?? '{}').state.briefings,
  )
  await context.close()
})

test('a bundle that was changed, or is none, is named for what it is', async ({ page }) => {
  await write(page)
  const files = unzipSync(await bytesOf(await exported(page, 'Evidence bundle')))
  const readme = Object.keys(files).find((path) => path.endsWith('README.md')) ?? ''
  const changed = zipSync({ ...files, [readme]: strToU8('Nothing to see here.') })
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await page.getByRole('button', { name: /^Dismiss/ }).click()

  const choose = page.locator('input[type="file"]')
  const file = { name: 'bundle.zip', mimeType: 'application/zip' }
  await choose.setInputFiles({ ...file, buffer: Buffer.from(changed) })
  await expect(page.getByText(`“${readme}” was changed after the bundle was made.`)).toBeVisible()
  await expect(page.getByRole('article')).toBeHidden()
  await page.getByRole('button', { name: 'Restore it all the same' }).click()
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(TITLE)

  await choose.setInputFiles({ ...file, buffer: Buffer.from('not a zip') })
  await expect(page.getByRole('alert')).toContainText('This bundle cannot be restored')
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(TITLE)
})
