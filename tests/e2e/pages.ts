import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import { alive } from '../support/e2e.ts'

/** Opens the app and waits until its first figures are drawn. */
export async function open(page: Page, link = '/'): Promise<void> {
  await page.goto(link)
  await alive(page)
  await expect(page.locator('figure[data-figure]').first()).toBeVisible()
}

/** Opens a link of the dashboard and waits until all its figures are drawn. */
export async function openLink(page: Page, link: string): Promise<void> {
  await open(page, link)
  await steady(page)
}

/** Waits until the lower figures of the dashboard are there too; each is drawn when it comes near. */
export async function steady(page: Page): Promise<void> {
  await expect(page.locator('[data-figure="mirror"] figcaption')).toBeAttached()
}

/** Draws all figures of the dashboard by coming near each: by itself a page takes its time with them. */
export async function drawAll(page: Page): Promise<void> {
  // The last one waits for the reference data.
  await expect(page.locator('[data-figure="tornado"] figcaption')).toBeAttached()
  for (const figure of await page.locator('main figure[data-figure]').all()) {
    await figure.scrollIntoViewIfNeeded()
    await expect(figure.locator('svg[role="img"]').first()).toBeAttached()
  }
}

/** The sentence with the values of its input fields, and plain spaces. */
export function sentence(page: Page): Promise<string> {
  return page.locator('[data-sentence]').evaluate((paragraph) => {
    const read = (node: Node): string => {
      if (node instanceof HTMLInputElement) return node.value
      if (node.childNodes.length === 0) return node.textContent ?? ''
      return [...node.childNodes].map(read).join('')
    }
    return read(paragraph).replaceAll(/\s+/g, ' ').trim()
  })
}

/** The slider that most readers move. */
export function growth(page: Page): Locator {
  return page.getByRole('slider', { name: /^Growth of both flows/ })
}

/** Presses what opens "Who says so?". */
export async function ask(page: Page, opener: Locator): Promise<void> {
  await opener.click()
  await expect(page.getByRole('dialog', { name: 'Who says so?' })).toBeVisible()
}

/** Words of the page that came neither from the words of its language nor from the data. */
export async function untranslated(page: Page): Promise<string[]> {
  const data = dataFiles().map((file) => readFileSync(`dist/data/${file}`, 'utf8'))
  const found = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const words: string[] = []
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode
      const said = textContent?.trim() ?? ''
      // Data speaks its own language: sources, claims, categories, groups of other pairs.
      if (!parent?.checkVisibility() || parent.closest('option, [data-figure] li, noscript'))
        continue
      const isPart = parent
        .closest('h1, p, button, legend, label, summary')
        ?.textContent?.includes('~')
      if (/[A-Za-z]{3}/.test(said) && !said.includes('~') && !isPart) words.push(said)
    }
    return words
  })
  return found.filter((words) => !data.some((file) => file.includes(words)))
}

function dataFiles(): readonly string[] {
  const { pairs, reference } = JSON.parse(readFileSync('dist/data/manifest.json', 'utf8'))
  return [pairs[0].files.pair, reference]
}

/** Opens the page of briefings at a view and begins one with the three main figures of it. */
export async function beginBriefing(page: Page, link = '/brief?growth=20'): Promise<void> {
  await page.goto(link)
  await page.getByRole('button', { name: 'Add the three main figures' }).click()
  await briefingDrawn(page)
}

/** Waits until figures and sources of a briefing are rendered. */
export async function briefingDrawn(page: Page): Promise<void> {
  await expect(page.locator('article [data-figure] svg').first()).toBeVisible()
  await expect(page.locator('article li[id^="source-"]').first()).toBeAttached()
}

/** Records how far the layout shifts from now on; to be called before a page is opened. */
export async function recordShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** The shifts recorded since the page was opened, as fractions of the viewport. */
export function shiftsOf(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
}
