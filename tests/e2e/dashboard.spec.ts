import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { ask, growth, open, openLink, recordShifts, sentence, shiftsOf, steady } from './pages.ts'

test.describe('at first sight', () => {
  test('claims and sentence are as quoted, on one screen with the main sliders, and nothing jumps', async ({
    page,
  }) => {
    await recordShifts(page)
    await open(page)
    expect(await sentence(page)).toBe(
      'From $3.13 bn in 2024/25 (1403), growing 13.6% a year, trade reaches $10 bn in 2034/35 (1413).',
    )
    const claims = page.locator('[data-figure="headline"]')
    await expect(claims).toContainText('$3.13 bn')
    await expect(claims).toContainText('+13.6%')
    await expect(claims.getByRole('button', { name: /−15%.*contested/ })).toBeVisible()
    await expect(claims).toContainText('$3.43')
    await expect(claims.getByRole('button', { name: /^Target.*\$10 bn/ })).toBeVisible()

    for (const shown of [
      page.getByRole('heading', { level: 1 }),
      page.locator('[data-sentence]'),
      claims,
      page.locator('[data-figure="path"]').getByRole('slider'),
      growth(page),
      page.getByRole('slider', { name: 'Target', exact: true }),
      page.getByRole('slider', { name: 'Target year' }),
    ]) {
      await expect(shown).toBeInViewport({ ratio: 1 })
    }
    const shifts = await shiftsOf(page)
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.05)
  })

  test('it is told in less than 1,100 words, and names its pair', async ({ page }) => {
    await openLink(page, '/')
    await expect(page.locator('[data-figure="tornado"] figcaption')).toBeAttached()
    expect(await page.title()).toMatch(/^Iran–Pakistan trade: /)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Iran–Pakistan trade: /)
    expect(await wordsOfProse(page)).toBeLessThan(1100)
  })

  test('controls and sentence stay in view beside every figure', async ({ page }) => {
    await openLink(page, '/')
    for (const id of ['products', 'required', 'tornado']) {
      await page.locator(`[data-figure="${id}"]`).scrollIntoViewIfNeeded()
      await expect(growth(page)).toBeInViewport({ ratio: 1 })
      await expect(page.locator('[data-sentence]')).toBeInViewport({ ratio: 1 })
    }
  })

  test('nothing scrolls sideways, from a narrow phone to a desktop', async ({ page }) => {
    for (const link of ['/?tables=1&growth.IRN-PAK=20&shock=2026:-15:2', '/sources']) {
      await page.setViewportSize({ width: 320, height: 800 })
      await open(page, link)
      if (link !== '/sources') await steady(page)
      for (const width of [320, 390, 640, 1440]) {
        await page.setViewportSize({ width, height: 800 })
        const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        await expect.poll(over, `${link} at ${width} pixels`).toBeLessThanOrEqual(0)
      }
    }
  })
})

test.describe('a slider', () => {
  test('moves sentence, path and required while it moves, and the link on release', async ({
    page,
  }) => {
    await open(page)
    const path = page.locator('[data-figure="path"] path[stroke*="series-scenario"]')
    const before = await path.getAttribute('d')
    await dragGrowth(page, 26.4)

    expect(await sentence(page)).toContain(
      'growing 26.4% a year, trade reaches $10 bn in 2029/30 (1408)',
    )
    expect(await path.getAttribute('d')).not.toBe(before)
    await expect(page.locator('[data-figure="path"]')).toContainText(
      'The scenario passes $10 bn in time: it stands at $10.1 bn in 2029/30',
    )
    expect(new URL(page.url()).search).toBe('')

    await page.mouse.up()
    await expect(page).toHaveURL(/\?growth=26\.4$/)
    await expect(page.locator('[data-figure="required"]')).toContainText(
      'averages 26.4% and is there in 2029/30',
    )
    await expect(page.getByText('1 change')).toBeVisible()
  })

  test('is one step of the history a gesture: Back, undo and redo', async ({ page }) => {
    await open(page)
    await dragGrowth(page, 20)
    await page.mouse.up()
    await expect(page).toHaveURL(/growth=20$/)
    await page.goBack()
    expect(await sentence(page)).toContain('13.6%')
    await page.goForward()
    expect(await sentence(page)).toContain('growing 20%')
    await page.keyboard.press('Control+z')
    await expect(page).not.toHaveURL(/growth/)
    await page.keyboard.press('Control+Shift+Z')
    await expect(page).toHaveURL(/growth=20$/)
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(page).not.toHaveURL(/growth/)
  })

  test('answers every key, and is told aloud once a gesture', async ({ page }) => {
    await open(page)
    await growth(page).focus()
    for (const [key, value] of [
      ['ArrowRight', '13.7'],
      ['Shift+ArrowRight', '14.7'],
      ['PageDown', '13.7'],
      ['End', '50'],
      ['Home', '-20'],
    ] as const) {
      await page.keyboard.press(key)
      await expect(growth(page)).toHaveValue(value)
    }
    await expect(page).toHaveURL(/growth=-20$/)
    await expect(page.locator('[aria-live="polite"]').first()).toContainText('never reaches')
  })
})

test.describe('the sentence', () => {
  test('can be edited in place, and says what it cannot read', async ({ page }) => {
    await open(page)
    const rate = page.getByRole('textbox', { name: 'Growth in percent a year' })
    await rate.fill('abc')
    await rate.press('Enter')
    await expect(page.getByText(/“abc” is not a number/)).toBeVisible()
    await expect(rate).toHaveValue('abc')
    await rate.press('Escape')
    await expect(rate).not.toHaveValue('abc')
    await rate.fill('26.4')
    await rate.press('Enter')
    await expect(page).toHaveURL(/growth=26\.4$/)
    expect(await sentence(page)).toContain('in 2029/30 (1408)')
  })

  test('can be solved for each of its parts', async ({ page }) => {
    await open(page)
    for (const [part, said] of [
      ['growth', 'trade has to grow 26.2% a year'],
      ['target', 'trade comes to $5.92 bn in 2029/30 (1408)'],
      ['start', 'would have to start from $5.29 bn'],
      ['year', 'trade reaches $10 bn in 2034/35 (1413)'],
    ] as const) {
      await page.getByText(part, { exact: true }).click()
      await expect.poll(() => sentence(page)).toContain(said)
    }
  })

  test('says why there is no answer', async ({ page }) => {
    for (const [link, why] of [
      ['/?growth=0', 'never reaches'],
      ['/?start=0', 'zero times anything is zero'],
      ['/?solve=growth&target=10@2020', 'Choose a later year'],
      ['/?target=2@2028', 'or above'],
    ] as const) {
      await open(page, link)
      // Figures below, which come later, may say the same.
      await expect(page.getByRole('heading', { name: why }).first()).toBeVisible()
      await expect(page.locator('body')).not.toContainText(/NaN|Infinity|undefined/)
    }
  })
})

test.describe('whose number', () => {
  test('is changed everywhere at once', async ({ page }) => {
    await open(page)
    for (const [source, starts, reached, labels] of [
      ['itc', 'From $1.2 bn in 2024 by ITC Trade Map,', 'in 2041.', /^(\d{4})+\$0/],
      [
        'pakistan-commerce',
        'From $1.22 bn in 2024/25 by Pakistan',
        'in 2041/42.',
        /^(\d{4}\/\d\d)+\$0/,
      ],
    ] as const) {
      await page.getByRole('combobox', { name: 'Whose number is the base?' }).selectOption(source)
      await expect(page).toHaveURL(new RegExp(`source=${source}$`))
      const said = await sentence(page)
      expect(said).toContain(starts)
      expect(said).toContain(reached)
      const path = page.locator('[data-figure="path"]')
      await path.getByRole('slider').hover()
      await expect(path.locator('.recharts-surface')).toHaveText(labels)
    }
  })

  test('can be asked of any claim, and a rival taken as the base', async ({ page }) => {
    await open(page)
    const opener = page.getByRole('button', { name: /^Total trade/ })
    await opener.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Who says so?' })
    await expect(dialog.getByText('20 Mar 2024 – 20 Mar 2025').first()).toBeVisible()
    await expect(dialog.getByRole('link').first()).toHaveAttribute('href', /^https:/)
    await page.keyboard.press('Escape')
    await expect(opener).toBeFocused()

    await ask(page, opener)
    await dialog.locator('li', { hasText: 'ITC' }).getByRole('button').click()
    await expect(page).toHaveURL(/source=itc$/)
    await expect(dialog).toBeHidden()
  })
})

/**
 * The number of words in sight on the page: of titles, sentences, controls, notes and labels. Left out is
 * what is no prose: tables, closed disclosures, and everything drawn inside charts.
 */
function wordsOfProse(page: Page): Promise<number> {
  return page.locator('main').evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    let count = 0
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode
      const isLeftOut = parent?.closest('svg, table, option, .visuallyHidden')
      if (isLeftOut || !parent?.checkVisibility()) continue
      count += textContent?.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0
    }
    return count
  })
}

async function dragGrowth(page: Page, to: number) {
  const box = await growth(page).boundingBox()
  if (!box) throw new Error('the slider has no place')
  const y = box.y + box.height / 2
  const thumb = 24
  const at = (value: number) => box.x + thumb / 2 + ((value + 20) / 70) * (box.width - thumb)
  await page.mouse.move(at(13.6), y)
  await page.mouse.down()
  await page.mouse.move(at(to), y, { steps: 8 })
  // The last tenths by a pixel at a time, as a reader does.
  for (let step = 0; step < 12 && Number(await growth(page).inputValue()) !== to; step += 1) {
    const off = to - Number(await growth(page).inputValue())
    await page.mouse.move(
      at(to) + (off * (box.width - thumb)) / 70 + step * Math.sign(off) * 0.3,
      y,
    )
  }
  await expect(growth(page)).toHaveValue(String(to))
}

test('a link reproduces the screen anywhere', async ({ page, browser }) => {
  const link =
    '/?growth=7&growth.IRN-PAK=12&growth.IRN-PAK.agriculture=8&shock=2025:-15:2~2030:4:0&target=8@2032&start=3.1&solve=year&horizon=2045&years=2003..2024&flow=PAK-IRN&product=27&tables=1&theme=dark&name=Slow%20border'
  await openLink(page, link)
  const other = await browser.newPage({ baseURL: new URL(page.url()).origin })
  await openLink(other, page.url())
  expect(await sentence(other)).toBe(await sentence(page))
  const changes = (one: Page) =>
    one.getByRole('list', { name: 'What you changed' }).getByRole('listitem').allTextContents()
  expect(await changes(other)).toEqual(await changes(page))
  expect(await changes(page)).toHaveLength(9)
  await other.close()
})
