import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base } from '@playwright/test'
import type { BrowserContext, Page } from '@playwright/test'

type Watch = {
  /**
   * Failures that a test provokes on purpose, such as the console's word about a 500:
   * `test.use({ provoked: /status of 500/ })`. Anything else fails the test.
   */
  provoked: RegExp | null
  /** What went wrong so far; empty at the end of every test, or the test fails. */
  problems: string[]
}

/**
 * Playwright's `test`, but no test passes while the page breaks the Content-Security-Policy, throws,
 * writes an error to the console or asks another origin for anything.
 */
export const test = base.extend<Watch>({
  page: async ({ page, javaScriptEnabled }, pass) => {
    if (javaScriptEnabled) waitForScripts(page)
    await pass(page)
  },
  provoked: [null, { option: true }],
  problems: [
    async ({ context, baseURL, provoked }, use) => {
      const problems: string[] = []
      await watch(context, new URL(baseURL ?? '').origin, (problem) => problems.push(problem))
      await use(problems)
      const unexpected = problems.filter((problem) => !provoked?.test(problem))
      expect(unexpected, 'what the page did wrong').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/**
 * Fails with what axe finds against WCAG 2.2 AA: which rule, where, and what to do. `within` is what
 * to look at, where the rest has been looked at before; frames are pages of their own.
 */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  await expectNothing(page, axeOf(page, within).withTags(tags))
}

/** The same in light, and in dark the one rule whose answer differs: contrast. Ends in light. */
export async function expectAccessibleDayAndNight(page: Page, within?: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  await expectAccessible(page, within)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNothing(page, axeOf(page, within).withRules(['color-contrast']))
  await page.emulateMedia({ colorScheme: 'light' })
}

/** Rows between the first and the last few of a long table, which repeat these: axe takes longest over cells. */
const REPEATED_ROWS = 'tbody tr:nth-child(n + 5):nth-last-child(n + 5)'

function axeOf(page: Page, within: string | undefined): AxeBuilder {
  // One run in the page, which writes down nothing but faults: several times as fast.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  axe.exclude(REPEATED_ROWS)
  return within === undefined ? axe : axe.include(within).exclude('iframe')
}

async function expectNothing(page: Page, axe: AxeBuilder): Promise<void> {
  // What is not laid out until it comes near has no places yet, so it would seem to lie on one spot.
  await page.evaluate(() =>
    document.styleSheets[0]?.insertRule('* { content-visibility: visible !important }'),
  )
  const { violations } = await axe.analyze()
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${help}. ${failureSummary}`,
    ),
  )
  expect(found, `accessibility of ${page.url()}`).toEqual([])
}

/**
 * Lets visits end when the page has come to life: before that, it shows what the build rendered. A visit
 * that says itself what it waits for ends there, but not before the page has its style and its font.
 */
function waitForScripts(page: Page): void {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)]
  page.goto = async (...visit) => {
    const response = await goto(...visit)
    await (visit[1]?.waitUntil ? styled(page) : alive(page))
    return response
  }
  page.reload = async (...visit) => {
    const response = await reload(...visit)
    await (visit[0]?.waitUntil ? styled(page) : alive(page))
    return response
  }
}

/** Waits for the style sheet, which may come after the document's content has loaded, and for its font. */
async function styled(page: Page): Promise<void> {
  await expect(page.locator('body')).toHaveCSS('margin', '0px')
  await page.evaluate(() => document.fonts.ready)
}

/** Waits until the page has come to life, or says that it cannot. */
export async function alive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { view } = document.documentElement.dataset
    return view === 'failed' || document.querySelector('[data-still]') === null
  })
}

async function watch(context: BrowserContext, origin: string, report: (problem: string) => void) {
  context.on('weberror', (error) => report(`Uncaught: ${error.error().message}`))
  context.on('console', (message) => {
    if (message.type() === 'error') report(`Console: ${message.text()}`)
  })
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (/^https?:$/.test(protocol) && asked !== origin) report(`Another origin: ${request.url()}`)
  })
  await context.exposeFunction('reportViolation', (violation: string) => report(violation))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const { reportViolation } = window as unknown as { reportViolation: (text: string) => void }
      reportViolation(`Policy: ${effectiveDirective} stopped ${blockedURI}`)
    })
  })
}
