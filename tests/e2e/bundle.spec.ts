import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Locator, Page } from '@playwright/test'
import { importBuilt } from '../../scripts/importBuilt.ts'
import { expect, expectAccessibleDayAndNight, test } from '../support/e2e.ts'
import { beginBriefing } from './pages.ts'

const MOST_BYTES = 1.7e6
const HOSTILE = `</title></script><script>window.pwned = 1</script><img src=x onerror="pwned = 2">`

/** What makes files, run as the build sees it; once for all tests. */
const maker = importBuilt<typeof import('../support/interactive.ts')>(
  resolve('tests/support/interactive.ts'),
  '/',
)

/** The briefing that most tests open, once it was made. */
let briefing: Promise<string> | null = null

/** A briefing of all figures as one file on this disk. */
async function fileOf(name: string, changes?: Readonly<Record<string, unknown>>) {
  const { interactiveFile } = await maker
  const html = await (changes ? interactiveFile(changes) : (briefing ??= interactiveFile()))
  const path = test.info().outputPath(name)
  await writeFile(path, html)
  return { address: pathToFileURL(path).href, bytes: Buffer.byteLength(html) }
}

/** Opens a file from the disk with the network off; answers what it asks for besides itself. */
async function openFile(page: Page, address: string): Promise<string[]> {
  const asked: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith('data:') && request.url() !== address) asked.push(request.url())
  })
  await page.context().setOffline(true)
  await page.goto(address)
  await expect(slider(page, 'path', /^Growth/)).toBeVisible()
  return asked
}

function figure(page: Page, id: string): Locator {
  return page.locator(`figure[data-figure="${id}"]`)
}

function slider(page: Page, id: string, name: RegExp): Locator {
  return figure(page, id).getByRole('slider', { name })
}

function drawn(page: Page, id: string): Promise<string> {
  return figure(page, id)
    .locator('svg[role="img"]')
    .evaluate((svg) => svg.outerHTML)
}

test.describe('a briefing as one HTML file', () => {
  test('is small, asks for nothing, and answers a slider', async ({ page }) => {
    const { address, bytes } = await fileOf('briefing.html')
    expect(bytes).toBeLessThan(MOST_BYTES)
    const asked = await openFile(page, address)

    const growth = slider(page, 'path', /^Growth/)
    const sentence = figure(page, 'path').getByRole('paragraph').first()
    const before = { said: await sentence.innerText(), drawn: await drawn(page, 'path') }
    const other = await drawn(page, 'flows')
    await growth.focus()
    await page.keyboard.press('PageUp')
    await expect(growth).toHaveValue('21')
    await expect(sentence).not.toHaveText(before.said)
    expect(await drawn(page, 'path')).not.toBe(before.drawn)
    // Every figure shows a scenario independent of the others.
    expect(await drawn(page, 'flows')).toBe(other)

    const box = await growth.boundingBox()
    if (!box) throw new Error('The slider has no place.')
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width - 2, box.y + box.height / 2, { steps: 5 })
    await page.mouse.up()
    await expect(growth).toHaveValue('50')
    await expect(slider(page, 'flows', /^Growth/)).toHaveValue('9')
    await expect(figure(page, 'path').locator('xpath=..').getByRole('link').last()).toHaveAttribute(
      'href',
      /^https:\/\/corridor\.example\/trade\/\?.*growth=50/,
    )
    expect(asked).toEqual([])
  })

  test('opens tables, tips and who says so, and looks inside a category', async ({ page }) => {
    const { address } = await fileOf('briefing.html')
    const asked = await openFile(page, address)
    await page.getByRole('slider', { name: 'Where does this lead?' }).focus()
    await page.keyboard.press('Home')
    await expect(page.getByRole('status').filter({ hasText: /2021\/22/ })).toBeVisible()

    await figure(page, 'record').getByText('Table and who says so').click()
    const table = figure(page, 'record').getByRole('table')
    await expect(table.getByRole('row')).toHaveCount(8)
    await table.getByRole('button').first().click()
    const dialog = page.getByRole('dialog', { name: 'Who says so?' })
    await expect(dialog.getByRole('link').first()).toHaveAttribute('href', /^https?:/)
    await page.keyboard.press('Escape')

    const products = figure(page, 'products')
    await products.getByRole('button', { name: 'Look inside Metals and metal goods' }).click()
    await expect(products).toContainText('Iron and steel')
    expect(asked).toEqual([])
  })

  test('is accessible, by day and by night', async ({ page }) => {
    const { address } = await fileOf('briefing.html')
    await openFile(page, address)
    await expectAccessibleDayAndNight(page)
  })

  test('lets no words of a reader run', async ({ page }) => {
    const { address } = await fileOf('hostile.html', { title: HOSTILE, introduction: HOSTILE })
    await openFile(page, address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(HOSTILE)
    expect(await page.title()).toBe(HOSTILE)
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false)
  })
})

test('a web page taken from the page of briefings goes on living with the network off', async ({
  page,
}) => {
  await beginBriefing(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Web page', exact: true }).click(),
  ])
  const path = test.info().outputPath('taken.html')
  await download.saveAs(path)
  const asked = await openFile(page, pathToFileURL(path).href)
  const growth = slider(page, 'path', /^Growth/)
  await expect(growth).toHaveValue('20')
  const before = await drawn(page, 'path')
  await growth.press('PageDown')
  await expect(growth).toHaveValue('19')
  expect(await drawn(page, 'path')).not.toBe(before)
  expect(asked).toEqual([])
})

test.describe('a briefing as one HTML file where scripts are off', () => {
  test.use({ javaScriptEnabled: false })

  test('is read all the same', async ({ page }) => {
    const { address } = await fileOf('briefing.html')
    await page.goto(address)
    await expect(
      page.getByRole('heading', { level: 2, name: 'The scenario passes' }).first(),
    ).toBeVisible()
    await expect(page.getByRole('img', { name: 'The scenario passes' })).toBeVisible()
    await page.getByText('Table and who says so').nth(1).click()
    await expect(page.getByRole('table').first()).toContainText('$3.13 bn')
  })
})
