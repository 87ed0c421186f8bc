import type { Locator } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { expect, expectAccessible, expectAccessibleDayAndNight, test } from '../support/e2e.ts'
import { openLink } from './pages.ts'
import { fileFrom, inkIn, take, takePage } from './taking.ts'

test.skip(({ isMobile }) => isMobile, 'the same files for all')

const LINK = '/?growth=20'
/** What the path comes to in its last year at 20 % a year, as a spreadsheet would work it out. */
const LAST_TOTAL = 3_129_000_000 * 1.2 ** 10

test('pictures: right in size, drawn, and in the app’s own typeface', async ({ page }) => {
  await openLink(page, LINK)
  const dialog = await takePage(page, 'Picture')
  await expect(dialog.getByRole('img', { name: /^Preview/ })).toBeVisible()

  await dialog.getByRole('combobox', { name: 'Size' }).selectOption('slide')
  const slide = await fileFrom(page, dialog.getByRole('button', { name: 'Download PNG' }))
  expect(slide.name).toMatch(/^iran-pakistan-path-slide-\d{4}-\d\d-\d\d\.png$/)
  // The title, the drawing, the foot.
  const { width, height, inks } = await inkIn(page, slide.bytes, [
    [0, 60, 1920, 36],
    [170, 280, 1650, 540],
    [0, 930, 1920, 130],
  ])
  expect([width, height]).toEqual([1920, 1080])
  const [title = 0, drawing = 0, foot = 0] = inks
  const expected = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d')
    if (!context) return 0
    context.font = "400 28px 'Source Sans 3'"
    return context.measureText('Iran–Pakistan trade · Where does this lead?').width
  })
  expect(Math.abs(title - expected)).toBeLessThan(6)
  expect(drawing).toBeGreaterThan(1500)
  expect(foot).toBeGreaterThan(600)

  await dialog.getByText('Dark', { exact: true }).click()
  const { bytes, name } = await fileFrom(page, dialog.getByRole('button', { name: 'Download SVG' }))
  expect(name).toMatch(/-slide-dark-.*\.svg$/)
  const svg = bytes.toString('utf8')
  expect(svg).toContain('#15171a')
  expect(svg).toContain('Where does this lead?')
  expect(svg).not.toMatch(/foreignObject|var\(|@font-face|<style|<script/)
})

test('data: every format has the numbers of the screen, and says where they come from', async ({
  page,
}) => {
  await openLink(page, `${LINK}&years=2020..2024`)
  const dialog = await takePage(page, 'Data')
  const files: Record<string, Buffer> = {}
  for (const format of ['csv', 'xlsx', 'json', 'md']) {
    await dialog.getByRole('combobox', { name: 'Format' }).selectOption(format)
    const { name, bytes } = await fileFrom(page, dialog.getByRole('button', { name: /^Download/ }))
    expect(name).toMatch(RegExp(`^iran-pakistan-path-[\\d-]+\\.${format}$`))
    files[format] = bytes
  }
  const rows = Papa.parse<Record<string, string>>(String(files['csv']), {
    header: true,
    skipEmptyLines: true,
  }).data
  expect(Number(rows.at(-1)?.['total_usd'])).toBeCloseTo(LAST_TOTAL, -1)
  expect(rows[0]?.['data_link']).toContain('growth=20&years=2020..2024')

  expect(JSON.parse(String(files['json'])).rows.at(-1).total).toBeCloseTo(LAST_TOTAL, -1)
  expect(String(files['md'])).toMatch(/\| 2034 \|.*\| \$19\.\d\sbn \|/)
  const workbook = unzipSync(files['xlsx'] ?? new Uint8Array())
  const sheet = strFromU8(workbook['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  const numbers = [...sheet.matchAll(/<v>([\d.]+)<\/v>/g)].map(([, value]) => Number(value))
  expect(numbers.some((value) => Math.abs(value - LAST_TOTAL) < 1)).toBe(true)
  expect(strFromU8(workbook['xl/worksheets/sheet4.xml'] ?? new Uint8Array())).toContain('<f>')

  await dialog.getByRole('combobox', { name: 'Format' }).selectOption('csv')
  await dialog.getByText(/^All data, \d+ rows$/).click()
  await dialog.getByRole('checkbox', { name: /UTF-8/ }).check()
  const all = await fileFrom(page, dialog.getByRole('button', { name: 'Download CSV' }))
  expect(all.name).toContain('-path-all-')
  expect([...all.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(String(all.bytes).split('\r\n').length).toBeGreaterThan(rows.length + 2)
})

test('two clicks give a slide with a chart to edit, a page of Word, and a page of the briefing', async ({
  page,
}) => {
  await openLink(page, LINK)
  await page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(window, { tasks })
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' })
  })
  const dialog = await take(page)
  const slide = await fileFrom(page, dialog.getByRole('button', { name: /^PowerPoint slide/ }))
  await expect(dialog.getByRole('status')).toContainText('.pptx” is handed to your browser')
  const longest = await page.evaluate(() =>
    Math.max(0, ...(window as unknown as { tasks: number[] }).tasks),
  )
  // How long it takes depends on the machine; a reader of the report sees it.
  test.info().annotations.push({ type: 'longest task, ms', description: String(longest) })

  const parts = unzipSync(slide.bytes)
  const chart = strFromU8(parts['ppt/charts/chart1.xml'] ?? new Uint8Array())
  const values = [...chart.matchAll(/<c:v>([\d.]+)<\/c:v>/g)].map(([, value]) => Number(value))
  expect(values.some((value) => Math.abs(value - LAST_TOTAL) < 1)).toBe(true)
  expect(Object.keys(parts).filter((path) => /embeddings\/.*\.xlsx$/.test(path))).toHaveLength(1)
  expect(strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array())).toContain(
    'The scenario passes',
  )

  const word = await fileFrom(page, dialog.getByRole('button', { name: /^Word page/ }))
  const body = strFromU8(unzipSync(word.bytes)['word/document.xml'] ?? new Uint8Array())
  expect(body).toContain('<w:tbl>')
  expect(body).toMatch(/\$19\.\d\sbn/)

  await dialog.getByRole('button', { name: /^Add to the briefing/ }).click()
  await expect(dialog.getByRole('status')).toContainText('Added to the briefing')
  const kept = await page.evaluate(() => localStorage.getItem('corridor-briefings'))
  expect(kept).toMatch(/"figure":"path"/)
  expect(kept).toMatch(/growth=20/)
})

test('cite, reproduce and embed give text to copy', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openLink(page, LINK)
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  const copy = (dialog: Locator, label: RegExp) =>
    dialog.getByRole('button', { name: 'Copy', description: label }).click()

  const cite = await takePage(page, 'Cite')
  await copy(cite, /^In full/)
  await expect(cite.getByText('Copied.')).toBeVisible()
  expect(await copied()).toMatch(/Where does this lead.*Growth 20% a year.*growth=20/)
  await cite.getByText(/^Its \d+ publications$/).click()
  await copy(cite, /^BibTeX/)
  expect((await copied()).match(/@misc\{/g)?.length).toBeGreaterThan(2)

  await cite.getByRole('button', { name: 'All ways to take it' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: /^Cite/ })).toBeFocused()
  await dialog.getByRole('button', { name: /^Reproduce/ }).click()
  await copy(dialog, /^On the command line/)
  expect(await copied()).toMatch(
    /^npm run -s figure -- path '.*growth=20.*' --format csv --site 'http.*'$/,
  )

  await dialog.getByRole('button', { name: 'All ways to take it' }).click()
  await dialog.getByRole('button', { name: /^Embed/ }).click()
  const preview = page.frameLocator('iframe[title^="Preview in a column"]')
  await expect(preview.locator('figure[data-figure="path"]')).toContainText('2031/32')
  await dialog.getByRole('checkbox', { name: 'With its own sliders' }).check()
  await expect(preview.getByRole('slider').first()).toBeVisible()
  await copy(dialog, /^The snippet/)
  expect(await copied()).toMatch(
    /^<iframe src="http[^"]*\/embed\/path\/\?growth=20&amp;controls=1" title="[^"]+" width="100%" height="\d+"/,
  )
})

test('where the browser refuses to copy, the text is there to be copied by hand', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    document.execCommand = () => false
  })
  await openLink(page, LINK)
  const dialog = await take(page)
  await dialog.getByRole('button', { name: /^Copy as text/ }).click()
  await expect(dialog.getByRole('alert')).toContainText('does not let the page copy')
  const field = dialog.getByRole('textbox', { name: 'the table' })
  await expect(field).toBeFocused()
  expect(await field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd)).toBeGreaterThan(
    500,
  )

  await dialog.getByRole('button', { name: /^Copy as a picture/ }).click()
  await expect(dialog.getByRole('img', { name: 'the picture' })).toBeVisible()
})

test('where the browser makes no pictures, the dialog says so, and the SVG is still there', async ({
  page,
}) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await openLink(page, LINK)
  const dialog = await takePage(page, 'Picture')
  await dialog.getByRole('button', { name: 'Download PNG' }).click()
  await expect(dialog.getByRole('alert')).toContainText('lets no page make pictures')
  const { name } = await fileFrom(page, dialog.getByRole('button', { name: 'Download SVG' }))
  expect(name).toMatch(/\.svg$/)
})

test.describe('what does not come', () => {
  test.use({ provoked: /Failed to load resource|ERR_|LoadError/ })

  test('is explained and can be tried again: the dialog itself, and what writes a slide', async ({
    page,
  }) => {
    await openLink(page, LINK)
    await page.route('**/assets/ShareDialog*.js', (route) => route.abort('internetdisconnected'))
    const figure = page.locator('[data-figure="path"]')
    await figure.getByRole('button', { name: /^Take it with you/ }).click()
    await expect(figure.getByRole('alert')).toContainText('A part of the app could not be loaded')
    await page.unrouteAll()
    await figure.getByRole('button', { name: 'Try again' }).click()
    const dialog = page.getByRole('dialog', { name: /^Take it with you/ })
    await expect(dialog).toBeVisible()

    await page.route('**/assets/pptxgen*.js', (route) => route.abort('internetdisconnected'))
    await dialog.getByRole('button', { name: /^PowerPoint slide/ }).click()
    await expect(dialog.getByRole('alert')).toContainText('A part of the app could not be loaded')
    await page.unrouteAll()
    const { name } = await fileFrom(page, dialog.getByRole('button', { name: 'Try again' }))
    expect(name).toMatch(/\.pptx$/)
  })
})

test('the keyboard alone takes a figure away, and comes back to where it was', async ({ page }) => {
  await openLink(page, LINK)
  const opener = page
    .locator('[data-figure="flows"]')
    .getByRole('button', { name: /^Take it with you/ })
  await opener.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: /^Take it with you: Who sells to whom/ })
  await expect(dialog).toBeVisible()
  const tabTo = async (target: Locator) => {
    for (let step = 0; step < 20; step += 1) {
      await page.keyboard.press('Tab')
      if (await target.evaluate((element) => element === document.activeElement)) return
    }
  }
  await tabTo(dialog.getByRole('button', { name: /^Data/ }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'All ways to take it' })).toBeFocused()
  const save = page.getByRole('button', { name: 'Download CSV' })
  await tabTo(save)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ])
  expect(download.suggestedFilename()).toContain('-flows-')
  await page.keyboard.press('Escape')
  await expect(opener).toBeFocused()
})

test('every page of the dialog is accessible, and by night too', async ({ page }) => {
  await openLink(page, '/?growth=20&year=2019')
  const dialog = await take(page, 'products')
  await expectAccessibleDayAndNight(page, 'dialog')
  for (const name of ['Picture', 'Data', 'Embed', 'Cite', 'Reproduce']) {
    await dialog.getByRole('button', { name: RegExp(`^${name} `) }).click()
    await expect(page.getByRole('dialog', { name: RegExp(`^${name}: `) })).toBeVisible()
    if (name === 'Embed') {
      const preview = page.frameLocator('iframe[title^="Preview in a column"]')
      await expect(preview.locator('figure').first()).toBeVisible()
    }
    // The other pages are made of the same parts, which have the colours of the first by night.
    await (name === 'Embed' ? expectAccessibleDayAndNight : expectAccessible)(page, 'dialog')
    await page.getByRole('button', { name: 'All ways to take it' }).click()
  }
})
