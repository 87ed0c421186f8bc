import { readdirSync } from 'node:fs'
import { expect } from '../support/e2e.ts'
import { test } from '../support/hostServer.ts'

/** Addresses at which a host may answer with a page, though no file is there. */
const WITHOUT_FILE = [
  ['/', '/compare', '/compare/', '/brief', '/sources/?growth=20', '/nope', '/nope/'],
  ['/embed', '/embed/', '/embed/nope', '/embed/nope/', '/embed/path/nope', '/embed/../'],
  ['/embed/path/..%2f..%2findex.html', '/embed/path/%2e%2e/%2e%2e/', '/_headers'],
].flat()

/** Every page of the build, by the address of its file. */
function builtPages(): string[] {
  return readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .map((path) => `/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.html'))
}

test.use({ provoked: /^Another origin|^Console: (?:Refused to|Framing|Failed to load resource)/ })

test('another site can frame embeds, and nothing else at any address', async ({
  page,
  host,
  baseURL,
}) => {
  const isEmbed = (path: string) => /^\/embed\/[^/]+\/index\.html$/.test(path)
  const pages = builtPages()
  // One embed with its scripts stands for all: what they are sent is the same.
  const framed = ['/embed/path', '/embed/path/', '/embed/path/?growth=20', '/embed/path/index.html']
  const refused = [...pages.filter((path) => !isEmbed(path)), ...WITHOUT_FILE]
  expect(refused.length).toBeGreaterThan(20)
  expect(pages.filter(isEmbed).length).toBeGreaterThan(10)

  await page.goto(await host('<p>Another site</p>'))
  const show = async (path: string) => {
    await page.evaluate((address) => {
      const frame = document.createElement('iframe')
      frame.src = address
      document.body.replaceChildren(frame)
    }, `${baseURL}${path}`)
    return expect.poll(() => page.frames()[1]?.url() || 'about:blank', {
      message: path,
      intervals: [50],
    })
  }
  for (const path of framed) await (await show(path)).toContain('/embed/path/')
  // What Chromium shows in place of a page that it may not frame.
  for (const path of refused) await (await show(path)).toMatch(/^chrome-error:/)
})
