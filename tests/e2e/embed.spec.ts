import type { Frame, Page } from '@playwright/test'
import { expect, expectAccessible } from '../support/e2e.ts'
import { test } from '../support/hostServer.ts'

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
  const sentence = (id: string) => figure(id).locator('figure > p')
  for (const id of ['path', 'flows', 'required']) {
    await figure(id).owner().scrollIntoViewIfNeeded()
    await expect(sentence(id)).toBeVisible()
  }
  await expect(sentence('required')).toContainText('averages 10%')
  const before = await sentence('flows').textContent()

  const slider = page.getByRole('slider')
  const box = await slider.boundingBox()
  if (!box) throw new Error('no slider')
  await page.mouse.move(box.x + box.width * 0.4, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.8, box.y + box.height / 2, { steps: 5 })
  const growth = (await slider.inputValue()) ?? ''
  await expect(sentence('required')).toContainText(`averages ${growth}%`)
  await expect(sentence('path')).not.toContainText('1411')
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
  const before = await second.locator('figure > p').textContent()
  await first.getByRole('textbox', { name: /^Growth/ }).fill('20')
  await first.getByRole('textbox', { name: /^Growth/ }).press('Enter')
  await expect(second.locator('figure > p')).toHaveText(
    (await first.locator('figure > p').textContent()) ?? '',
  )
  await expect(second.locator('figure > p')).not.toHaveText(before ?? '')
  await expect(other.locator('figure > p')).toHaveText(before ?? '')
  await expect(page).toHaveTitle(/&growth=20&/)
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

for (const query of ['', '?growth=20', '?growth=20&controls=1&title=0&theme=dark']) {
  test(`the figure takes the place of what the build drew without a jump: ${query || 'default'}`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as unknown as { value: number }).value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    let release = () => {}
    const released = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/data/**', async (route) => {
      await released
      await route.continue()
    })
    await page.goto(`/embed/path/${query}`, { waitUntil: 'domcontentloaded' })
    await page.evaluate(() => document.fonts.ready)
    const sentence = page.locator('figure > p').first()
    // A view that was not asked for is not there to be read.
    await expect(sentence).toBeVisible({ visible: query === '' })
    const places = await layout(page)
    release()
    await expect(page.locator('[data-still]')).toHaveCount(0)
    await expect(sentence).toContainText(query === '' ? '$4.79 bn short' : '$3.51 bn short')
    expect(await layout(page)).toEqual(places)
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual(
      [],
    )
  })
}

test.describe('a script that does not come', () => {
  test.use({ provoked: /Failed to load resource/ })

  test('leaves the default view, which says that it is', async ({ page }) => {
    await page.route('**/assets/framework-*.js', (route) => route.abort())
    await page.goto('/embed/path/?growth=20')
    await expect(page.getByText('This is the view without changes')).toBeVisible()
    await expect(page.getByText('$4.79 bn short')).toBeVisible()
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the default view is there, says that it is, and offers nothing that cannot answer', async ({
    page,
  }) => {
    await page.goto('/embed/path/?growth=20&controls=1')
    await expect(page.getByRole('heading', { name: 'Where does this lead?' })).toBeVisible()
    await expect(page.getByText('$4.79 bn short')).toBeVisible()
    await expect(page.getByRole('img', { name: 'Where does this lead?' })).toBeVisible()
    await expect(page.getByText(/^Source: /)).toBeVisible()
    await expect(page.locator('noscript p')).toHaveText(/^This is the view without changes/)
    await expect(page.locator('noscript p')).toBeVisible()
    await expect(page.getByText('Table and who says so')).toBeHidden()
    await expect(page.getByRole('slider')).toHaveCount(0)
  })
})

for (const theme of ['light', 'dark'] as const) {
  test(`embeds are accessible in ${theme}, and fit a column of 320 pixels`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme })
    await page.setViewportSize({ width: 320, height: 700 })
    for (const embed of [
      'headline/',
      'path/?controls=1&tables=1',
      'products/?year=2019',
      'mirror/',
    ]) {
      await page.goto(`/embed/${embed}`)
      await expect(page.locator('#embed > :not([data-still]) figure')).toBeVisible()
      await expectAccessible(page)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width, `width of ${embed}`).toBeLessThanOrEqual(320)
    }
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(ground).toBe(theme === 'dark' ? 'rgb(21, 23, 26)' : 'rgb(253, 252, 250)')
  })
}

test('on paper an embed is dark on white, whole, and without controls', async ({ page }) => {
  await page.goto('/embed/path/?controls=1&theme=dark')
  await expect(page.getByRole('slider', { name: /^Growth/ })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('slider', { name: /^Growth/ })).toBeHidden()
  await expect(page.getByRole('img')).toBeVisible()
  await expect(page.getByText(/^Source: /)).toBeVisible()
  const [ink, ground] = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body)
    return [color, backgroundColor]
  })
  expect([ink, ground]).toEqual(['rgb(29, 31, 35)', 'rgb(255, 255, 255)'])
})

/** A frame as an author who follows no advice would write it. */
function frame(embed: string): string {
  return `<iframe data-corridor src="${embed}" title="A figure" style="width:100%;border:0"></iframe>`
}

/** The frame with this number, once its figure is drawn by its own script. */
async function embedIn(page: Page, number: number): Promise<Frame> {
  const element = await page.locator('iframe').nth(number).elementHandle()
  const embed = await element?.contentFrame()
  if (!embed) throw new Error(`There is no frame ${number}.`)
  await expect(embed.locator('[data-still]')).toHaveCount(0)
  await expect(embed.locator('figure')).toBeAttached()
  return embed
}

/** The height of a frame, once it is exactly that of what is in it. */
async function fitted(page: Page, embed: Frame, number: number): Promise<number> {
  const outside = () =>
    page
      .locator('iframe')
      .nth(number)
      .evaluate((element) => element.clientHeight)
  const inside = () =>
    embed.locator('#embed').evaluate((element) => Math.ceil(element.getBoundingClientRect().height))
  await expect.poll(async () => (await outside()) - (await inside())).toBe(0)
  return outside()
}

/** Where the parts of a figure begin. */
function layout(page: Page): Promise<readonly number[]> {
  return page.evaluate(() =>
    ['figure > p', 'svg[role="img"]', 'figcaption', 'footer'].map((part) => {
      const shown = [...document.querySelectorAll(part)].find(
        (element) => element.getClientRects().length > 0,
      )
      return Math.round(shown?.getBoundingClientRect().top ?? -1)
    }),
  )
}
