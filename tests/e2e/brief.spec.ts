import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessibleDayAndNight, test } from '../support/e2e.ts'
import { beginBriefing, briefingDrawn, untranslated } from './pages.ts'

const WORDS = 'What is **known**, and what a reader may assume.'

function outline(page: Page): Promise<string[]> {
  return page
    .getByRole('region', { name: 'Figures' })
    .getByRole('heading', { level: 3 })
    .allInnerTexts()
}

function handle(page: Page, title: string): Locator {
  return page.getByRole('button', { name: `Move ${title}`, exact: true })
}

const [PATH, FLOWS, PRODUCTS] = [
  'Where does this lead?',
  'Who sells to whom?',
  'What is traded?',
] as const

test('a scenario of the dashboard becomes a briefing with its numbers', async ({ page }) => {
  await page.goto('/?growth=20')
  await page.getByRole('link', { name: 'Briefings' }).click()
  await page.getByRole('button', { name: 'Add the three main figures' }).click()
  await briefingDrawn(page)
  const article = page.getByRole('article')
  await expect(article.getByText(/^The scenario passes \$10\sbn in 2031\/32/)).toBeVisible()
  await expect(article.getByText('$19.4\u00A0bn', { exact: true }).first()).toHaveAttribute(
    'title',
    /^Both flows, 2034\/35/,
  )
  await page.getByRole('link', { name: 'Open on the dashboard' }).first().click()
  await expect(page).toHaveURL(/\/\?pair=.*growth=20&vintage=/)
  await expect(page.locator('[data-figure="path"]')).toContainText('passes')
})

/** Presses a key, again where the list did not listen yet, until the message is announced. */
async function pressUntil(page: Page, key: string, message: string): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key)
    await expect(page.getByText(message)).toBeAttached({ timeout: 2000 })
  }).toPass()
}

test.describe('the order of figures', () => {
  test('is changed by keyboard, is said aloud, and survives a reload', async ({ page }) => {
    await beginBriefing(page)
    await handle(page, PATH).focus()
    await page.keyboard.press('Space')
    await expect(page.getByText(`Picked up ${PATH}, number 1 of 3.`)).toBeAttached()
    await expect(handle(page, PATH)).toHaveAttribute('aria-pressed', 'true')
    await pressUntil(page, 'ArrowDown', `${PATH} is now number 2 of 3.`)
    await page.keyboard.press('Space')
    await expect(page.getByText(`${PATH} was put down as number 2 of 3.`)).toBeAttached()
    const moved = [`1. ${FLOWS}`, `2. ${PATH}`, `3. ${PRODUCTS}`]
    await expect.poll(() => outline(page)).toEqual(moved)

    await page.keyboard.press('Space')
    await expect(page.getByText(`Picked up ${PATH}, number 2 of 3.`)).toBeAttached()
    await expect(handle(page, PATH)).toHaveAttribute('aria-pressed', 'true')
    await pressUntil(page, 'ArrowDown', `${PATH} is now number 3 of 3.`)
    await page.keyboard.press('Escape')
    await expect(page.getByText(`${PATH} is back at number 2 of 3.`)).toBeAttached()
    await page.reload()
    await briefingDrawn(page)
    expect(await outline(page)).toEqual(moved)
  })

  test('is changed by drag, and by buttons that keep the focus', async ({ page }) => {
    await beginBriefing(page)
    const [from, to] = await Promise.all([
      handle(page, PATH).boundingBox(),
      handle(page, PRODUCTS).boundingBox(),
    ])
    if (!from || !to) throw new Error('no handles')
    await page.mouse.move(from.x + 10, from.y + 10)
    await page.mouse.down()
    await page.mouse.move(from.x + 10, from.y + 40, { steps: 3 })
    await page.mouse.move(to.x + 10, to.y + 30, { steps: 8 })
    await page.mouse.up()
    await expect.poll(() => outline(page)).toEqual([`1. ${FLOWS}`, `2. ${PRODUCTS}`, `3. ${PATH}`])

    const up = page.getByRole('button', { name: `Move ${PATH} up` })
    await up.click()
    await expect(up).toBeFocused()
    await page.keyboard.press('Enter')
    await expect.poll(() => outline(page)).toEqual([`1. ${PATH}`, `2. ${FLOWS}`, `3. ${PRODUCTS}`])
    await page.keyboard.press('Control+z')
    await expect.poll(() => outline(page)).toEqual([`1. ${FLOWS}`, `2. ${PATH}`, `3. ${PRODUCTS}`])
  })
})

test('what is written is undone by gesture, kept over a reload, and the preview follows', async ({
  page,
}) => {
  await beginBriefing(page)
  const introduction = page.getByRole('textbox', { name: 'Introduction' })
  await introduction.pressSequentially('Words.')
  await page.getByText('Words', { exact: true }).last().click()
  await page.getByRole('textbox', { name: `Your note on “${PRODUCTS}”` }).fill('Mine **too**.')
  const note = page.getByRole('article').getByText('Mine too.')
  await expect(note).toBeInViewport()

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(note).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(introduction).toHaveValue('')
  await page.getByRole('button', { name: 'Redo' }).click()
  await page.getByRole('button', { name: 'Redo' }).click()
  await page.reload()
  await briefingDrawn(page)
  await expect(introduction).toHaveValue('Words.')
  await expect(note).toBeAttached()
})

test('two tabs write the same briefing, and neither loses a word', async ({ page, context }) => {
  await beginBriefing(page)
  const other = await context.newPage()
  await other.goto('/brief')
  await other.getByRole('textbox', { name: 'Introduction' }).fill('From the other tab.')
  await page.getByRole('textbox', { name: 'Title' }).fill('From this one')
  for (const tab of [page, other]) {
    await expect(tab.getByRole('textbox', { name: 'Title' })).toHaveValue('From this one')
    await expect(tab.getByRole('textbox', { name: 'Introduction' })).toHaveValue(
      'From the other tab.',
    )
  }
  await other.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(page.getByText('“From this one” was deleted.')).toBeVisible()
  await page.bringToFront()
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('From this one')
})

for (const [trouble, error, said] of [
  ['forbidden', 'SecurityError', 'Nothing you save will be kept'],
  ['full', 'QuotaExceededError', 'The browser’s storage is full'],
] as const) {
  test(`where storing is ${trouble}, the page says so and every word stays`, async ({ page }) => {
    await page.addInitScript((name) => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', name)
      }
    }, error)
    await beginBriefing(page)
    await page.getByRole('textbox', { name: 'Introduction' }).fill(WORDS)
    await expect(page.getByText(said)).toBeVisible()
    await expect(page.getByRole('article').getByText('known')).toBeVisible()
    expect(await outline(page)).toHaveLength(3)
  })
}

test('prints on the paper chosen: a cover, a sheet a figure, an annex, numbered', async ({
  page,
}, testInfo) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await beginBriefing(page)
  await page.getByRole('textbox', { name: 'Title' }).fill('For print')
  const a4 = await printed(page, testInfo.outputPath('a4.pdf'))
  expect(a4.sizes).toEqual(['595 × 842'])
  // The cover, three figures of which two have a sheet for their whole table, an annex of one.
  expect(a4.pages).toBe(7)
  expect(a4.title).toBe('For print')
  await expect(page).toHaveTitle(/briefings of your own/)
  expect(await pageRules(page)).toEqual([
    [':', '18mm 18mm 22mm', ''],
    ['brief-a4:', '', 'a4'],
    ['brief-letter:', '', 'letter'],
    ['brief-a4:first', '', ''],
    ['brief-letter:first', '', ''],
  ])
  await page.getByText('Letter').click()
  expect((await printed(page, testInfo.outputPath('letter.pdf'))).sizes).toEqual(['612 × 792'])

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('article')).toBeVisible()
  for (const hidden of [page.getByRole('banner'), page.getByRole('textbox').first()]) {
    await expect(hidden).toBeHidden()
  }
  const colours = await page.getByRole('article').evaluate((article) => {
    const { color, backgroundColor } = getComputedStyle(article)
    return [color, backgroundColor]
  })
  expect(colours).toEqual(['rgb(29, 31, 35)', 'rgb(255, 255, 255)'])
})

test.describe('east of Greenwich', () => {
  test.use({ timezoneId: 'Asia/Karachi' })

  test('a briefing is made on the day that it is there', async ({ page }) => {
    await page.clock.setFixedTime('2026-11-29T22:00:00Z')
    await beginBriefing(page)
    await expect(page.getByText('Corridor, 30 Nov 2026')).toBeVisible()
  })
})

/** Name, margin and size of all rules of paper that the browser understood. */
function pageRules(page: Page): Promise<readonly (readonly string[])[]> {
  return page.evaluate(() =>
    [...document.styleSheets]
      .flatMap(({ cssRules }) => [...cssRules])
      .filter((rule) => rule instanceof CSSPageRule)
      .map(({ selectorText, style }) => {
        const [name, place = ''] = selectorText.split(':')
        return [`${name}:${place}`, style.margin, style.getPropertyValue('size').toLowerCase()]
      }),
  )
}

/** How many sheets a print has, of which sizes in points, and its title. */
async function printed(page: Page, path: string) {
  await page.pdf({ path, preferCSSPageSize: true })
  const pdf = readFileSync(path, 'latin1')
  const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
  return {
    title: /\/Title \(([^)]*)\)/.exec(pdf)?.[1],
    pages: (pdf.match(/\/Type \/Page\b/g) ?? []).length,
    sizes: [
      ...new Set(sizes.map((sides) => sides.slice(1).map(Number).map(Math.round).join(' × '))),
    ],
  }
}

test('is accessible in light and dark, empty and full, with a document in the other colours', async ({
  page,
}) => {
  await page.goto('/brief')
  await page.getByRole('button', { name: 'Add the three main figures' }).waitFor()
  await expectAccessibleDayAndNight(page)

  // Two figures with short tables: axe looks at every cell.
  await page.getByRole('button', { name: 'Add the three main figures' }).click()
  await page.getByText('Add a figure').click()
  await page.getByRole('button', { name: 'Have such targets been met?', exact: true }).click()
  for (const title of [PATH, PRODUCTS, FLOWS]) {
    await page.getByRole('button', { name: `Remove ${title}` }).click()
  }
  await briefingDrawn(page)
  await page.getByText('Words', { exact: true }).first().click()
  await page.getByRole('button', { name: 'Edit' }).first().click()
  for (const document of ['Dark', 'Light']) {
    await page.getByRole('radio', { name: document }).check({ force: true })
    await expectAccessibleDayAndNight(page)
  }
})

test('fits a column of 320 pixels, and speaks the pseudo-language from right to left', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/brief?lang=qps')
  await page
    .getByRole('button', { name: /^\[Àdd/ })
    .or(page.getByRole('button', { name: /^\[Âdd/ }))
    .first()
    .click()
  await briefingDrawn(page)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  for (const words of await page.locator('li summary').all()) await words.click()
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(await overflow()).toBeLessThanOrEqual(0)
  const isHost = (words: string) => /^[\w-]+(?:\.[\w-]+)+$/.test(words)
  expect((await untranslated(page)).filter((words) => !isHost(words))).toEqual([])
})
