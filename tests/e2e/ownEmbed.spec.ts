import type { BrowserContext, Page } from '@playwright/test'
import { expect } from '../support/e2e.ts'
import { test } from '../support/hostServer.ts'
import { embedIn, fitted } from './embeds.ts'
import { fileFrom, takePage } from './taking.ts'

/** A small file, whose package fits into a link. */
const SMALL = 'tests/fixtures/imports/four-levels.csv'
const OPEN = /^Open the dashboard of/

// A file of data that is not there, beside what hosts do anyway.
test.use({ provoked: /^Another origin: http:\/\/localhost:\d+\/|ERR_UNSAFE_PORT/ })

/** Makes a package of a file, or else of the sample, and opens its dashboard. */
async function openOwn(page: Page, file: string | null): Promise<void> {
  await page.goto('/data')
  if (file === null) await page.getByRole('button', { name: 'Try a made-up sample' }).click()
  else await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: OPEN }).click()
  await expect(page).toHaveURL(/[?&]pair=own-/)
}

/** What the figure of the path says on a page or in a frame: its sentence. */
function said(page: Pick<Page, 'locator'>) {
  return page
    .locator('[data-figure="path"] [data-sentence], [data-figure="path"] figcaption p')
    .first()
}

/** Every request of a context from now on, as its address and body. */
function requestsOf(context: BrowserContext): readonly string[] {
  const sent: string[] = []
  context.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  return sent
}

test('small data of one’s own are in the embed’s address, and in no request', async ({
  page,
  context,
  host,
  browser,
}) => {
  await openOwn(page, SMALL)
  const sentence = (await said(page).textContent()) ?? ''
  const dialog = await takePage(page, 'Embed')
  await expect(dialog.getByText('Whoever sees this embed gets your data')).toBeVisible()
  const code = await dialog.getByRole('textbox', { name: /snippet/ }).inputValue()
  const [, data = ''] = /#data=([\w-]+)"/.exec(code) ?? []
  expect(data.length).toBeGreaterThan(500)

  const sent = requestsOf(context)
  await page.goto(await host(code))
  const embed = await embedIn(page, 0)
  await expect(said(embed)).toHaveText(sentence)
  await fitted(page, embed, 0)
  expect(sent.filter((request) => request.includes(data.slice(0, 40)))).toEqual([])
  expect(sent.filter((request) => !request.endsWith(' '))).toEqual([])

  // The link below it leads to the whole dashboard, in a browser that has never seen these data.
  const way = embed.getByRole('link', { name: 'Explore this in Corridor' })
  const whole = await way.evaluate((link: HTMLAnchorElement) => link.href)
  const other = await browser.newContext()
  const reader = await other.newPage()
  await reader.goto(whole.replace(/.{9}$/, ''))
  await expect(reader.getByText('The data of this link cannot be read')).toBeVisible()

  await reader.goto(whole)
  await expect(said(reader)).toHaveText(sentence)
  const keep = reader.getByRole('button', { name: 'Keep them in this browser' })
  await expect(keep).toBeVisible()
  await reader.reload()
  await expect(said(reader)).toHaveText(sentence)
  await keep.click()
  await expect(keep).toBeHidden()
  await reader.goto(whole.replace(/#.*$/, ''))
  await expect(said(reader)).toHaveText(sentence)
  await other.close()
})

test('larger data lie in a file beside the page, and what is wrong with it is said', async ({
  page,
  host,
}) => {
  await openOwn(page, null)
  const sentence = (await said(page).textContent()) ?? ''
  const dialog = await takePage(page, 'Embed')
  const code = await dialog.getByRole('textbox', { name: /snippet/ }).inputValue()
  const file = await fileFrom(page, dialog.getByRole('button', { name: 'Download the data file' }))
  expect(code).toContain(`data-file="${file.name}"`)
  expect(code).not.toContain('#data=')
  const preview = page.frameLocator('iframe')
  await expect(said(preview)).toHaveText(sentence)

  const content = file.bytes.toString('utf8')
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  await page.goto(await host(code, { [`/${file.name}`]: content }))
  await expect(said(await embedIn(page, 0))).toHaveText(sentence)
  // A large file would keep the frame busy for more than a second.
  expect(workers).toEqual(expect.arrayContaining([expect.stringContaining('importWorker')]))
  // A frame without an origin has no worker.
  await page.goto(
    await host(code.replace('allow-same-origin ', ''), { [`/${file.name}`]: content }),
  )
  await expect(said(await embedIn(page, 0))).toHaveText(sentence)

  const frame = page.frameLocator('iframe')
  await page.goto(
    await host(code, { [`/${file.name}`]: content.replaceAll('reported', 'certain') }),
  )
  await expect(frame.getByText('holds no data that can be shown')).toBeVisible()
  await page.goto(await host(code.replace('data-file="', 'data-file="http://localhost:1/')))
  await expect(frame.getByText('could not be fetched')).toBeVisible()
})
