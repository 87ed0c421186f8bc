import type { Frame } from '@playwright/test'
import { expect } from '../support/e2e.ts'
import { test } from '../support/hostServer.ts'
import { embedIn, fitted, frame } from './embeds.ts'

/** A host page per dialect: its script, and the frame as that host wants it. */
const DIALECTS: Readonly<Record<string, (embed: string) => string>> = {
  'our own script': (embed) =>
    `${frame(embed)}<script src="${new URL('/embed.js', embed)}"></script>`,
  Datawrapper: (embed) => `${frame(embed)}<script>
    addEventListener('message', ({ source, data }) => {
      for (const height of Object.values(data['datawrapper-height'] ?? {}))
        for (const frame of document.querySelectorAll('iframe'))
          if (frame.contentWindow === source) frame.style.height = height + 'px'
    })</script>`,
  AMP: (embed) => `${frame(embed)}<script>
    addEventListener('message', ({ source, data }) => {
      if (data.sentinel !== 'amp' || data.type !== 'embed-size') return
      for (const frame of document.querySelectorAll('iframe'))
        if (frame.contentWindow === source) frame.height = data.height
    })</script>`,
  'Medium and Embedly': (embed) => `${frame(embed)}<script>
    addEventListener('message', ({ data }) => {
      if (typeof data !== 'string' || !data.startsWith('{')) return
      const { src, context, height } = JSON.parse(data)
      if (context !== 'iframe.resize') return
      for (const frame of document.querySelectorAll('iframe'))
        if (frame.src === src) frame.style.height = height + 'px'
    })</script>`,
  'pym.js': (embed) => `<div id="chart"></div><script src="/pym.js"></script>
    <script>new pym.Parent('chart', '${embed}', { title: 'A figure' })</script>`,
  'iframe-resizer': (embed) => `${frame(embed)}<script src="/iframeResizer.js"></script>
    <script>iFrameResize({ warningTimeout: 0 }, 'iframe')</script>`,
}

for (const [name, page] of Object.entries(DIALECTS)) {
  test(`a page with ${name} keeps the frame as tall as the figure: it grows and shrinks`, async ({
    page: tab,
    host,
    baseURL,
  }) => {
    await tab.goto(await host(page(`${baseURL}/embed/path/`)))
    const embed = await embedIn(tab, 0)
    const closed = await fitted(tab, embed, 0)
    await embed.getByText('Table and who says so').click()
    await expect(embed.getByRole('table')).toBeVisible()
    expect(await fitted(tab, embed, 0)).toBeGreaterThan(closed + 100)
    await embed.getByText('Table and who says so').click()
    await expect.poll(() => fitted(tab, embed, 0)).toBe(closed)
  })
}

test('two embeds of the same figure do not disturb each other, nor one that is hidden', async ({
  page,
  host,
  baseURL,
}) => {
  const embed = `${baseURL}/embed/path/`
  const script = `<script src="${baseURL}/embed.js"></script>`
  const hidden = frame(embed).replace('style="', 'style="display:none;')
  await page.goto(await host(`${frame(embed)}${frame(embed)}${hidden}${script}`))
  const [first, second] = [await embedIn(page, 0), await embedIn(page, 1)]
  const before = [await fitted(page, first, 0), await fitted(page, second, 1)]
  await first.getByText('Table and who says so').click()
  await expect(first.getByRole('table')).toBeVisible()
  expect(await fitted(page, first, 0)).toBeGreaterThan((before[0] ?? 0) + 100)
  expect(await fitted(page, second, 1)).toBe(before[1])

  const third = page.locator('iframe').nth(2)
  expect(await third.evaluate((element: HTMLElement) => element.style.height)).toBe('')
  await third.evaluate((element: HTMLElement) => (element.style.display = 'block'))
  await third.scrollIntoViewIfNeeded()
  expect(await fitted(page, await embedIn(page, 2), 2)).toBe(before[1])
})

test('an article leads three embeds with one slider, while it moves', async ({ page }) => {
  await page.goto('/examples/article.html')
  const figure = (id: string) => page.frameLocator(`iframe[src*="${id}"]`)
  const sentence = (id: string) => figure(id).locator('figure h2')
  for (const id of ['path', 'flows', 'required']) {
    await figure(id).owner().scrollIntoViewIfNeeded()
    await expect(sentence(id)).toBeVisible()
  }
  await expect(sentence('required')).toContainText('averages 15%')
  const before = await sentence('flows').textContent()

  const slider = page.getByRole('slider')
  const box = await slider.boundingBox()
  if (!box) throw new Error('no slider')
  await page.mouse.move(box.x + box.width * 0.4, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.8, box.y + box.height / 2, { steps: 5 })
  const growth = (await slider.inputValue()) ?? ''
  await expect(sentence('required')).toContainText(`averages ${growth}%`)
  await expect(sentence('path')).not.toContainText('2033/34')
  await expect(sentence('flows')).not.toHaveText(before ?? '')
  await page.mouse.up()
  // What was led is kept: the figure's own link says it too.
  await expect(figure('path').getByRole('link', { name: /^Explore/ })).toHaveAttribute(
    'href',
    `/?growth=${growth}`,
  )
})

test('embeds on one bus follow each other without an origin, and the page hears of it', async ({
  page,
  host,
  baseURL,
}) => {
  const sandboxed = (query: string) =>
    frame(`${baseURL}/embed/path/?${query}`).replace('<iframe', '<iframe sandbox="allow-scripts"')
  await page.goto(
    await host(`${sandboxed('bus=a&controls=1')}${sandboxed('bus=a')}${sandboxed('bus=b')}
      <script src="${baseURL}/embed.js"></script>
      <script>addEventListener('corridor.scenario', ({ detail }) => (document.title = detail.link))</script>`),
  )
  const [first, second, other] = [
    await embedIn(page, 0),
    await embedIn(page, 1),
    await embedIn(page, 2),
  ]
  expect(await first.evaluate(() => self.origin)).toBe('null')
  const sentence = (embed: Frame) => embed.locator('figure h2')
  const before = (await sentence(second).textContent()) ?? ''
  const slider = first.getByRole('slider', { name: /^Growth/ })
  const box = await slider.boundingBox()
  if (!box) throw new Error('no slider')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2, { steps: 4 })
  // The pointer is still down.
  await expect(sentence(first)).not.toHaveText(before)
  await expect(sentence(second)).toHaveText((await sentence(first).textContent()) ?? '')
  await expect(sentence(other)).toHaveText(before)
  await page.mouse.up()
  const growth = await slider.inputValue()
  await expect(page).toHaveTitle(new RegExp(`&growth=${growth}&`))
  await fitted(page, first, 0)
})

test('a frame without an origin draws, opens its table and says who says so', async ({
  page,
  host,
  baseURL,
}) => {
  const embed = `${baseURL}/embed/products/?growth=20&tables=1`
  await page.goto(await host(frame(embed).replace('<iframe', '<iframe sandbox="allow-scripts"')))
  const inside = await embedIn(page, 0)
  await expect(inside.getByRole('table')).toBeVisible()
  await inside
    .getByRole('button', { name: /^Who says so/ })
    .first()
    .click()
  await expect(inside.getByRole('dialog').getByText('Published in')).toBeVisible()
})
