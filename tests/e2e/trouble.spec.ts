import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { ask, growth, open, openLink, sentence, steady } from './pages.ts'

test.describe('a broken link', () => {
  // One of them names figures of a day that the site does not hold.
  test.use({ provoked: /Failed to load resource.*404/ })

  test('is shown as far as it can be read, and every lost part is named', async ({ page }) => {
    await open(
      page,
      '/?growth=fast&shock=2025&target=8@2032&grwoth=5&source=nobody&vintage=2020-01-01',
    )
    for (const said of [
      '“growth=fast” is not in a form',
      '“shock=2025” is not in a form',
      '“grwoth” is not a part of a link',
      'no source “nobody”',
      'made with the figures of 2020-01-01',
    ]) {
      await expect(page.getByText(said)).toBeVisible()
    }
    expect(await sentence(page)).toContain('trade reaches $8 bn')
  })

  test('in a language we do not have opens in English and says so', async ({ page }) => {
    await open(page, '/?lang=fa')
    await expect(page.getByText('There is no “fa” version yet')).toBeVisible()
  })

  test('cannot do harm', async ({ page }) => {
    for (const link of [
      '/?name=<img src=x onerror="window.pwned=1">&source=<script>window.pwned=1</script>',
      '/?growth=1e400&start=99999999999999999999&horizon=-1&shock=9999:999:9',
      '/?__proto__=1&constructor=2&growth.__proto__=3&toString=4',
      '/?%00=%00&name=%E0%A4%A&growth=%',
      `/?name=${'x'.repeat(8000)}`,
      `/?${'growth=1&'.repeat(1000)}`,
    ]) {
      await test.step(link.slice(0, 40), async () => {
        await open(page, link)
        expect(await sentence(page)).toMatch(/^From \$/)
        expect(await page.evaluate(() => 'pwned' in window)).toBe(false)
      })
    }
  })
})

test.describe('figures that do not come', () => {
  test.use({ provoked: /Failed to load resource/ })

  for (const [trouble, file, said, answer] of [
    ['a missing file', 'manifest.json', 'is not where it should be', { status: 404 }],
    ['a server that fails', 'pair.json', 'answered with an error', { status: 500 }],
    [
      'a broken file',
      'pair.json',
      'not in the form it should have',
      { status: 200, body: '{"vintage"' },
    ],
    ['no network', 'pair.json', 'no connection', null],
  ] as const) {
    test(`${trouble}: the page says so and tries again when asked`, async ({ page }) => {
      const pattern = `**/data/**/${file}`
      await page.route(file === 'manifest.json' ? `**/data/${file}` : pattern, (route) =>
        answer ? route.fulfill(answer) : route.abort('internetdisconnected'),
      )
      await page.goto('/?growth=7')
      await expect(page.getByRole('alert')).toContainText(said, { timeout: 15_000 })
      await page.unrouteAll()
      await page.getByRole('button', { name: 'Try again' }).click()
      await expect(page.locator('[data-figure="path"]')).toBeVisible()
      expect(await sentence(page)).toContain('growing 7%')
    })
  }

  test('the bibliography offline: the rest is shown, and it loads once the network is back', async ({
    page,
    context,
  }) => {
    await openLink(page, '/')
    await page.getByRole('button', { name: /^Total trade/ }).click()
    await page.keyboard.press('Escape')
    await page.reload()
    await context.route('**/library.json', (route) => route.abort('internetdisconnected'))
    await ask(page, page.getByRole('button', { name: /^Growth in 2024\/25/ }))
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByText('The bibliography could not be loaded')).toBeVisible()
    await expect(dialog.getByText('Trade grew by 13.6 %')).toBeVisible()
    await context.unroute('**/library.json')
    await dialog.getByRole('button', { name: 'Try again' }).click()
    await expect(dialog.getByText(/Neighborly/).first()).toBeVisible()
  })

  test('the HS chapters: only the look inside a category misses them', async ({ page }) => {
    await page.route('**/chapters.json', (route) => route.fulfill({ status: 404 }))
    await openLink(page, '/?product=metals')
    await expect(page.getByText('The HS chapters could not be loaded')).toBeVisible()
    await expect(page.locator('[data-figure="path"]')).toBeVisible()
  })
})

test.describe('what the reader keeps', () => {
  test('is saved, renamed, loaded, deleted, brought back, and survives a reload', async ({
    page,
  }) => {
    await open(page, '/?growth=7')
    await page.getByRole('button', { name: 'Save this scenario' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('Slow border')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.reload()
    const saved = page.getByRole('list', { name: 'Your scenarios' })
    await expect(saved.getByRole('button', { name: 'Load Slow border' })).toBeVisible()

    await page.getByRole('button', { name: 'Flat: 0% a year, no shock' }).click()
    await saved.getByRole('button', { name: 'Load Slow border' }).click()
    await expect(page).toHaveURL(/growth=7&name=Slow%20border/)

    await saved.getByRole('button', { name: 'Rename Slow border' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('Slower')
    await page.keyboard.press('Enter')
    await saved.getByRole('button', { name: 'Delete Slower' }).click()
    await expect(page.getByText('“Slower” was deleted.')).toBeVisible()
    await page.getByRole('button', { name: 'Bring it back' }).click()
    await expect(saved.getByRole('button', { name: 'Load Slower' })).toBeVisible()
  })

  test('in one tab appears in the other', async ({ page, context }) => {
    await open(page)
    const other = await context.newPage()
    await open(other, '/?growth=9')
    await other.getByRole('button', { name: 'Save this scenario' }).click()
    await other.getByRole('textbox', { name: 'Name' }).fill('From there')
    await other.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Load From there' })).toBeVisible()

    // And what both save at the same time is in both.
    const tabs = [page, other]
    for (const [index, tab] of tabs.entries()) {
      await tab.bringToFront()
      await growth(tab).press('ArrowRight')
      await tab.getByRole('button', { name: 'Save this scenario' }).click()
      await tab.getByRole('textbox', { name: 'Name' }).fill(`Tab ${index}`)
    }
    await Promise.all(tabs.map((tab) => tab.keyboard.press('Enter')))
    for (const tab of tabs) {
      await expect(tab.getByRole('button', { name: 'Load Tab 0' })).toBeVisible()
      await expect(tab.getByRole('button', { name: 'Load Tab 1' })).toBeVisible()
    }
  })

  for (const [trouble, error, said] of [
    ['forbidden', 'SecurityError', 'Nothing you save will be kept'],
    ['full', 'QuotaExceededError', 'The browser’s storage is full'],
  ] as const) {
    test(`stays on screen where storing is ${trouble}, and the page says so`, async ({ page }) => {
      await page.addInitScript((name) => {
        Storage.prototype.setItem = () => {
          throw new DOMException('no', name)
        }
      }, error)
      await open(page, '/?growth=7')
      await page.getByRole('button', { name: 'Save this scenario' }).click()
      await page.getByRole('textbox', { name: 'Name' }).fill('Mine')
      await page.keyboard.press('Enter')
      await expect(page.getByText(said)).toBeVisible()
      await expect(page.getByRole('button', { name: 'Load Mine' })).toBeVisible()
    })
  }
})

test.describe('a part of the app that does not come', () => {
  test.use({ provoked: /Failed to load resource|ERR_|Failed to fetch dynamically|LoadError/ })
  const LOST = 'A part of the app could not be loaded'

  test('leaves the rest standing, is asked for once, and comes with one press', async ({
    page,
  }) => {
    let asked = 0
    await page.route('**/assets/later-*.js', (route) => {
      asked += 1
      return route.abort('internetdisconnected')
    })
    await open(page)
    await expect(page.getByText(LOST).first()).toBeVisible()
    await growth(page).press('ArrowRight')
    await expect(page).toHaveURL(/growth=13\.7/)
    // The browser tries what it was told ahead of, and what is imported: no more than that.
    expect(asked).toBeLessThanOrEqual(2)

    await page.unrouteAll()
    await page.getByRole('button', { name: 'Try again' }).first().click()
    await steady(page)
    await expect(page.getByText(LOST)).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Add a shock' })).toBeVisible()
    await expect(page).toHaveURL(/growth=13\.7/)
  })

  test('is told where the reader is, though it belongs to no place', async ({ page }) => {
    await openLink(page, '/')
    await page.route('**/assets/ProvenanceDialog-*.js', (route) => route.abort())
    await page.getByRole('button', { name: /^Total trade/ }).click()
    const notice = page.getByRole('alert').filter({ hasText: LOST })
    await expect(notice).toBeInViewport()
    await page.unrouteAll()
    await notice.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
  })

  test('is told even when it is what all others need', async ({ page }) => {
    await page.route('**/assets/start-*.js', (route) => route.abort('internetdisconnected'))
    await page.goto('/')
    await expect(page.getByRole('alert')).toContainText('Check the network and reload the page')
  })
})

test.describe('a page left open while the site is built anew', () => {
  test.use({ provoked: /Failed to load resource|Failed to fetch dynamically|LoadError|Unable to/ })
  const NEWER = 'A newer version of Corridor is there'

  const ACTIONS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    'the levers are opened': (page) => page.getByRole('tab', { name: 'Levers' }).click(),
    'a source is asked for': (page) => page.getByRole('button', { name: /^Total trade/ }).click(),
    // A key that comes before the page listens is lost, and pressing again asks for the same. Where the
    // page could not ask why it failed, trying again does.
    'the keys are asked for': (page) =>
      expect(async () => {
        const again = page.getByRole('button', { name: 'Try again' })
        await ((await again.isVisible()) ? again.click() : page.keyboard.press('?'))
        await expect(page.getByRole('alert').filter({ hasText: NEWER })).toBeVisible({
          timeout: 500,
        })
      }).toPass(),
    'another page is opened': (page) => page.getByRole('link', { name: 'Sources' }).first().click(),
  }
  for (const [action, act] of Object.entries(ACTIONS)) {
    test(`says so when ${action}, and reloading keeps the scenario`, async ({ page }) => {
      await openLink(page, '/?growth=20')
      await buildAnew(page)
      await act(page)
      const notice = page.getByRole('alert').filter({ hasText: NEWER })
      await expect(notice).toBeVisible()
      await expect(page.getByText('The connection is down')).toHaveCount(0)
      await page.unrouteAll()
      await notice.getByRole('button', { name: 'Reload' }).click()
      await expect(page.getByText(NEWER)).toHaveCount(0)
      await expect(page).toHaveURL(/growth=20/)
    })
  }

  test('says so when a file is asked for, and reloading keeps what was just written', async ({
    page,
  }) => {
    await page.goto('/brief/')
    await page.getByRole('button', { name: 'Add the three main figures' }).click()
    await buildAnew(page)
    await page.getByRole('textbox', { name: 'Introduction' }).fill('Not finished yet')
    await page.getByRole('button', { name: 'PowerPoint' }).click()
    const notice = page.getByRole('alert').filter({ hasText: NEWER })
    await expect(notice).toBeVisible()
    await page.unrouteAll()
    await notice.getByRole('button', { name: 'Reload' }).click()
    await expect(page.getByRole('textbox', { name: 'Introduction' })).toHaveValue(
      'Not finished yet',
    )
  })
})

/** From now on the site has other scripts, and not those that the page has not loaded yet. */
async function buildAnew(page: Page): Promise<void> {
  await page.route('**/assets/**', (route) => route.fulfill({ status: 404 }))
  await page.route(
    ({ pathname }) => !/\.\w+$/.test(pathname),
    async (route) => {
      const response = await route.fetch()
      const body = (await response.text()).replaceAll(/(index-)[\w-]+(\.js)/g, '$1Anew$2')
      await route.fulfill({ response, body })
    },
  )
}
