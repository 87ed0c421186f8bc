import type { Page, Route } from '@playwright/test'
import { alive, expect, expectAccessible, test } from '../support/e2e.ts'

test.use({ provoked: /^Another origin: https:\/\/(?:comtradeapi\.un|api\.worldbank)\.org\// })

test('live sources are asked by a click alone, and once a day', async ({ page }) => {
  const asked: string[] = []
  await answerAsBoth(page, asked)
  await page.goto('/data/?growth=20')
  await page.getByRole('link', { name: 'Switch on live sources' }).click()
  await expect(page).toHaveURL(/\/data\/live\/\?growth=20$/)
  await alive(page)
  expect(await mayAskOthers(page)).toBe(true)
  await page.getByLabel('First country').selectOption('Morocco')
  await page.getByLabel('Second country').selectOption('Norway')
  await page.getByLabel('From').selectOption(String(new Date().getFullYear() - 1))
  await expectAccessible(page, 'main')
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await page.setViewportSize({ width: 1440, height: 900 })
  expect(asked).toEqual([])

  await askAndOpen(page)
  expect(asked.map((url) => new URL(url).pathname)).toEqual([
    '/public/v1/preview/C/A/HS',
    '/v2/country/MAR;NOR/indicator/NY.GDP.MKTP.CD',
    '/v2/country/MAR;NOR/indicator/SP.POP.TOTL',
  ])

  await page.getByRole('button', { name: 'Put it away' }).click()
  await page.getByLabel('First country').selectOption('Morocco')
  await page.getByLabel('Second country').selectOption('Norway')
  await page.getByLabel('From').selectOption(String(new Date().getFullYear() - 1))
  await askAndOpen(page)
  expect(asked).toHaveLength(3)
  await expect(page.getByText('It gave no GDP of Morocco and Norway')).toBeVisible()

  // Whatever way the page is left, the next one has its own policy, and the scenario or the package.
  await page.getByRole('link', { name: 'Sources' }).click()
  await expect(page).toHaveURL(/\/sources\?growth=20$/)
  await expect.poll(() => mayAskOthers(page)).toBe(false)
  await page.goBack()
  await alive(page)
  expect(await mayAskOthers(page)).toBe(true)
  await page.getByRole('button', { name: 'Try a made-up sample' }).click()
  await page.getByRole('button', { name: /^Open the dashboard of/ }).click()
  await expect(page).toHaveURL(/\/\?pair=own-xaa-xab$/)
  await expect(page.locator('[data-figure="path"]')).toBeVisible()
  expect(await mayAskOthers(page)).toBe(false)
  await page.goBack()
  await alive(page)
  expect(await mayAskOthers(page)).toBe(true)
})

/** Whether the policy that the document came with names another site. */
function mayAskOthers(page: Page): Promise<boolean> {
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]')
  return policy.evaluate((meta: HTMLMetaElement) => meta.content.includes('comtradeapi.un.org'))
}

async function askAndOpen(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ask for the figures' }).click()
  await expect(page.getByRole('table').filter({ hasText: 'Morocco and Norway' })).toBeVisible()
}

/** Answers in the place of UN Comtrade and the World Bank, in the shape that they document. */
async function answerAsBoth(page: Page, asked: string[]): Promise<void> {
  const answer = (body: (url: URL) => unknown) => async (route: Route) => {
    const url = route.request().url()
    asked.push(url)
    const headers = { 'Access-Control-Allow-Origin': '*' }
    await route.fulfill({ headers, json: body(new URL(url)) })
  }
  const comtrade = answer(({ searchParams }) => ({
    data: [
      {
        period: searchParams.get('period'),
        reporterCode: 504,
        partnerCode: 579,
        flowCode: 'X',
        classificationCode: 'H6',
        cmdCode: 'TOTAL',
        partner2Code: 0,
        customsCode: 'C00',
        motCode: 0,
        primaryValue: 61_234_567,
      },
    ],
    error: '',
  }))
  await page.route('https://comtradeapi.un.org/**', comtrade)
  await page.route(
    'https://api.worldbank.org/**',
    answer(() => [{ page: 1, pages: 1 }, []]),
  )
}
