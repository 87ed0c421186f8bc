// What readers do in every browser. Each visit gets the browser and the address of the built app, and
// throws what went wrong.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appear, choose, growth, keepFiles, nextFile, press } from './inPage.mjs'
import { missing, programIn } from './programs.mjs'

/** Each kind of file of a figure: the presses that lead to it, how its name ends and how it begins. */
const FILES = [
  { presses: ['PowerPoint slide'], ending: '.pptx', beginning: 'PK' },
  { presses: ['Word page'], ending: '.docx', beginning: 'PK' },
  { presses: ['Picture', 'Download PNG'], ending: '.png', beginning: '\u0089PNG' },
  { presses: ['Picture', 'Download SVG'], ending: '.svg', beginning: '<svg' },
  { presses: ['Data', 'csv'], ending: '.csv', beginning: '' },
  { presses: ['Data', 'xlsx'], ending: '.xlsx', beginning: 'PK' },
  { presses: ['Data', 'json'], ending: '.json', beginning: '{' },
  { presses: ['Data', 'md'], ending: '.md', beginning: '' },
]
const FORMATS = new Set(['csv', 'xlsx', 'json', 'md'])
/** A4, and how far a size may be off, in points. */
const [PAPER, ROUNDING] = [[595, 842], 1.5]

export const VISITS = {
  'a page loads, is drawn and as wide as the window': async (browser, site) => {
    for (const width of [1366, 720]) {
      await browser.resize(width, 800)
      for (const path of ['', 'compare/', 'brief/', 'sources/']) {
        await open(browser, `${site}/${path}`)
        const excess = await browser.run(() => document.documentElement.scrollWidth - innerWidth)
        assert.ok(excess <= 0, `/${path} is ${excess} pixels wider than a window of ${width}`)
      }
    }
    await open(browser, site)
    await browser.run(appear, '[data-figure="path"] svg path')
  },

  'the slider moves by key': async (browser, site) => {
    await open(browser, site)
    const before = await browser.run(growth)
    await browser.run(() => document.querySelector('input[type="range"]').focus())
    await browser.press('right')
    await until(async () => {
      const { value, search } = await browser.run(growth)
      return value > before.value && search === `?growth=${value}`
    }, 'one press moves the growth and is in the address')
  },

  'the slider moves by pointer': async (browser, site) => {
    await open(browser, site)
    const { value, x, y } = await browser.run(growth)
    await browser.drag({ x, y }, { x: x + 60, y })
    await until(async () => {
      const after = await browser.run(growth)
      return after.value > value + 1 && after.search === `?growth=${after.value}`
    }, 'a drag moves the growth and is in the address')
  },

  'the menu of a figure opens, closes by Escape and gives the focus back': async (
    browser,
    site,
  ) => {
    await open(browser, site)
    await browser.run(press, 'Take it with you', '[data-figure="path"]')
    await browser.run(appear, 'dialog[open]')
    await browser.press('escape')
    await browser.run(appear, 'dialog[open]', true)
  },

  'every kind of file is made': async (browser, site) => {
    for (const { presses, ending, beginning } of FILES) {
      await open(browser, `${site}/?growth=20`)
      await browser.run(keepFiles)
      await browser.run(press, 'Take it with you', '[data-figure="path"]')
      for (const name of presses) {
        if (!FORMATS.has(name)) await browser.run(press, name, 'dialog')
        else {
          await browser.run(appear, 'dialog select')
          await browser.run(choose, name, 'dialog')
          await browser.run(press, 'Download', 'dialog')
        }
      }
      const file = await browser.run(nextFile)
      assert.ok(file.name.endsWith(ending), `${file.name} ends with ${ending}`)
      assert.ok(file.start.startsWith(beginning), `${file.name} begins with ${beginning}`)
      assert.ok(file.size > 1000, `${file.name} has only ${file.size} bytes`)
    }
  },

  'an embed is framed by another site, as tall as what is in it, and a page is not': async (
    browser,
    site,
  ) => {
    const [embed, page] = [`${site}/embed/path/`, `${site}/brief/index.html`]
    const host = await hostOf(`<iframe data-corridor src="${embed}" style="width:100%"></iframe>
      <iframe data-corridor src="${page}"></iframe><script src="${site}/embed.js"></script>`)
    try {
      await browser.open(host.address)
      const heights = () =>
        browser.run(() => [...document.querySelectorAll('iframe')].map(({ style }) => style.height))
      await until(async () => parseFloat((await heights())[0]) > 400, 'the embed tells its height')
      assert.equal((await heights())[1], '')
    } finally {
      host.close()
    }
  },

  'a briefing is printed on its paper': async (browser, site) => {
    if (!browser.print) throw missing('its driver cannot print')
    const reader = programIn(['pdfinfo'])
    if (!reader) throw missing('there is no pdfinfo; `apt-get install poppler-utils`')
    await open(browser, `${site}/brief/`)
    await browser.run(press, 'Add the three main figures')
    await browser.run(appear, 'article [data-page] svg path')
    const sheets = sheetsOf(await browser.print(), reader)
    assert.ok(sheets.length > 4, `a cover and three figures take more than ${sheets.length} sheets`)
    for (const sheet of sheets) {
      const isPaper = sheet.every((side, index) => Math.abs(side - PAPER[index]) < ROUNDING)
      assert.ok(isPaper, `a sheet is ${sheet.join(' × ')} points`)
    }
  },
}

/** The sizes of all sheets of a PDF, in points. */
function sheetsOf(pdf, reader) {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-print-'))
  try {
    writeFileSync(join(folder, 'print.pdf'), pdf)
    const { stdout } = spawnSync(reader, ['-l', '99', join(folder, 'print.pdf')])
    const sizes = String(stdout).matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm)
    return [...sizes].map(([, ...sides]) => sides.map(Number))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Opens a page and waits for its scripts. */
async function open(browser, address) {
  await browser.open(address)
  await browser.run(appear, '[data-still]', true)
  await browser.run(appear, 'h1')
}

/** Waits until something is so, for some seconds. */
async function until(isSo, what) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await isSo()) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  assert.fail(`not so: ${what}`)
}

/** Serves a page of another site. */
async function hostOf(body) {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end(`<!doctype html>${body}`)
  })
  await new Promise((resolve) => server.listen(0, 'localhost', resolve))
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { address: `http://localhost:${server.address().port}/`, close }
}
