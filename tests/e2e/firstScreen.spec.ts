import type { Page } from '@playwright/test'
import { alive, expect, expectAccessibleDayAndNight, test } from '../support/e2e.ts'
import { recordShifts, shiftsOf } from './pages.ts'

/** Each page, and words of its first screen. */
const PAGES = [
  ['/', 'Where does this lead?'],
  ['/compare/', 'How do they compare?'],
  ['/brief/', 'Each figure is kept exactly as it stood'],
  ['/sources/', 'Every figure on the dashboard rests on a source'],
  ['/data/', 'Drop a trade file'],
] as const

const WINDOWS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  for (const [path, words] of PAGES) {
    test(`the first screen of ${path} is there, and says what is missing`, async ({ page }) => {
      await page.goto(path)
      await expect(page.getByText(words)).toBeVisible()
      await expect(page.locator('noscript p')).toContainText('allow JavaScript')
      await expect(page.locator('noscript p')).toBeVisible()
      await expect(page.locator('main svg[role="img"]:visible')).toHaveCount(
        path === '/' || path === '/compare/' ? 1 : 0,
      )
      await expect(page.getByText('could not be loaded whole')).toBeHidden()
    })
  }

  test('links lead to the other pages', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Sources' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('who counted what')
  })
})

for (const size of WINDOWS) {
  test.describe(`in a window of ${size.width} pixels`, () => {
    test.use({ viewport: size })

    for (const [path, words] of PAGES) {
      test(`${path} comes to life without a jump`, async ({ page }) => {
        await recordShifts(page)
        const release = await holdData(page)
        await page.goto(path, { waitUntil: 'domcontentloaded' })
        await expect(page.getByText(words)).toBeVisible()
        const places = await placesOfTexts(page)
        expect(places.length).toBeGreaterThan(1)
        release()
        await alive(page)
        const later = await placesOfTexts(page)
        const moved = places.filter((place) => !later.some((other) => isNear(place, other)))
        expect(moved, 'texts that moved').toEqual([])
        expect(await shiftsOf(page)).toEqual([])
      })
    }
  })
}

test('a link with another scenario shows no number of the default one meanwhile', async ({
  page,
}) => {
  const release = await holdData(page)
  await page.goto('/?growth=20', { waitUntil: 'domcontentloaded' })
  await expect(page.getByText('Loading the figures')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(/\$|%/).filter({ visible: true })).toHaveCount(0)
  release()
  await alive(page)
  await expect(page.getByText('$2.21 bn short')).toBeVisible()
})

test('a link to another pair shows no name of the built one meanwhile', async ({ page }) => {
  await holdData(page)
  const title = page.locator('main h1')
  await page.goto('/?pair=iran-pakistan', { waitUntil: 'domcontentloaded' })
  await expect(title).toBeVisible()
  for (const pair of ['turkey-azerbaijan', 'own-deu-fra']) {
    await page.goto(`/?pair=${pair}`, { waitUntil: 'domcontentloaded' })
    await expect(page.locator('[data-still]')).toBeVisible()
    await expect(title).toBeHidden()
  }
})

test('the first screen is accessible before any script, light and dark', async ({ page }) => {
  await holdData(page)
  await page.goto('/', { waitUntil: 'domcontentloaded' })
  await expectAccessibleDayAndNight(page, '#root')
})

test('the theme that the reader chose is there from the first paint', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('combobox', { name: 'Colours' }).selectOption('Dark')
  await holdData(page)
  await page.reload({ waitUntil: 'domcontentloaded' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test.describe('a script that does not come', () => {
  test.use({ provoked: /Failed to load|MIME type|Unexpected/ })

  for (const [trouble, answer] of [
    ['is missing', { status: 404 }],
    ['is a page of a captive portal', { status: 200, contentType: 'text/html', body: '<p>Log in' }],
    ['is empty of sense', { status: 200, contentType: 'text/javascript', body: '{' }],
  ] as const) {
    // All pages ask for their script alike: one of them meets every trouble.
    for (const [path] of trouble === 'is missing' ? PAGES : PAGES.slice(0, 1)) {
      test(`${path} says so where the script ${trouble}, and its first screen stands`, async ({
        page,
      }) => {
        await page.route('**/assets/index-*.js', (route) => route.fulfill(answer))
        await page.goto(path)
        await expect(page.getByText('could not be loaded whole')).toBeVisible()
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      })
    }
  }
})

/** Holds back all data, so that the page cannot come to life; returns what lets them go. */
async function holdData(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route(/\/data\/.*\.json$/, async (route) => {
    await released
    await route.continue()
  })
  return () => release()
}

type Place = Readonly<{ text: string; x: number; y: number }>

/** All texts of the window that no control holds, with their places in pixels. */
function placesOfTexts(page: Page): Promise<Place[]> {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll('main :is(text, h1, h2, figcaption p, label)')]
    return texts
      .filter((text) => text.checkVisibility({ visibilityProperty: true }))
      .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.bottom < innerHeight)
      .map(({ text, box: { x, y } }) => ({ text, x, y }))
  })
}

/** Whether they are the same text at the same place, to within a pixel. */
function isNear(a: Place, b: Place): boolean {
  return a.text === b.text && Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1
}
